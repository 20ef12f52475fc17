import { setImmediate as othersTurn } from 'node:timers/promises';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import type { Job } from '../../jobs/jobs.js';
import { notWatched, watch } from './watch-pages.js';

const atOnce = 500;

/** Watches what is published and not watched yet: what was there before pages were checked, or was brought back from a backup. */
export const watchPagesJob = (unitOfWork: UnitOfWork): Job => ({
  name: 'watch-pages',
  every: 60 * 60_000,
  run: async (now) => {
    for (let last = 0; ; await othersTurn()) {
      const pages = await notWatched(unitOfWork.reader, last, atOnce);
      if (pages.length === 0) return;
      await unitOfWork.run((tx) => watch(tx, pages, now));
      last = pages[pages.length - 1]!.versionId;
    }
  },
});
