import { IsNull } from 'typeorm';
import { json } from '../database/columns.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Job } from '../jobs/jobs.js';
import type { FileStore } from '../platform/file-store.js';
import { RemovalRow } from './removal.entity.js';

/** Destroys the files of removals, and what the embedded database has left of them on the disk. Safe to be done twice. */
export async function finishRemovals(unitOfWork: UnitOfWork, store: FileStore, now: Date): Promise<void> {
  const open = await unitOfWork.reader.findBy(RemovalRow, { state: 'removed', finishedAt: IsNull() });
  if (open.length === 0) return;
  for (const { files } of open) await Promise.all(json<string[]>(files).map((file) => store.destroy(file)));
  await unitOfWork.compact();
  await unitOfWork.run(async (tx) => {
    for (const { id } of open) await tx.update(RemovalRow, { id, finishedAt: IsNull() }, { finishedAt: now });
  });
}

/** For removals whose server stopped, or whose disk refused, before the last remains were gone. */
export const finishRemovalsJob = (unitOfWork: UnitOfWork, store: FileStore): Job => ({
  name: 'finish-removals',
  every: 5 * 60_000,
  run: (now) => finishRemovals(unitOfWork, store, now),
});
