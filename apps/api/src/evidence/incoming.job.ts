import type { Job } from '../jobs/jobs.js';
import type { FileStore } from '../platform/file-store.js';

/** What a server left that stopped while it received a file goes. */
export const clearIncomingJob = (store: FileStore): Job => ({
  name: 'clear-incoming',
  every: 24 * 60 * 60_000,
  run: (now) => store.clearIncoming(now),
});
