import type { EntityManager } from 'typeorm';
import { marks, storedInstant } from '../database/columns.js';

/** A change that others can be told of. */
export interface PublishedChange {
  noun: string;
  objectId: number | null;
  unitId: number | null;
  page: string | null;
  batch: number;
}

/** The number of the last batch, and whether changes wait for the next one. */
export async function feedState(manager: EntityManager): Promise<{ last: number; waiting: boolean }> {
  const [row] = await manager.query<[{ last: number; waiting: number | string }]>(
    `SELECT last_batch AS last, EXISTS (SELECT 1 FROM live_change WHERE batch IS NULL) AS waiting
     FROM live_feed WHERE id = 1`,
  );
  return { last: row.last, waiting: Number(row.waiting) === 1 };
}

/** At most so many changes get into one batch. */
const largestBatch = 5000;

/**
 * Gives what is committed and has no batch yet the next one; gives the number of the last batch. Changes are taken by that
 * state: a later identifier can be committed first. Of two servers that do so at once the second one waits.
 */
export async function publish(tx: EntityManager, now: Date): Promise<number> {
  // written first, which holds the row until the end
  await tx.query('UPDATE live_feed SET last_batch = last_batch + 1 WHERE id = 1');
  const [{ last }] = await tx.query<[{ last: number }]>('SELECT last_batch AS last FROM live_feed WHERE id = 1');
  const rows = await tx.query<{ id: number }[]>(
    `SELECT id FROM live_change WHERE batch IS NULL ORDER BY id LIMIT ${largestBatch}`,
  );
  if (rows.length > 0) {
    const ids = rows.map(({ id }) => id);
    // by their identifiers, so that nothing waits for what others have not committed yet
    await tx.query(`UPDATE live_change SET batch = ?, at = ? WHERE id IN (${marks(ids)})`, [
      last,
      storedInstant(now),
      ...ids,
    ]);
  }
  return last;
}

/** Changes of the batches after one up to another, each once for each batch. */
export const changesBetween = (
  manager: EntityManager,
  { after, until, limit }: { after: number; until: number; limit: number },
): Promise<PublishedChange[]> =>
  manager.query(
    `SELECT DISTINCT noun, object_id AS objectId, unit_id AS unitId, page, batch FROM live_change
     WHERE batch > ? AND batch <= ? ORDER BY batch LIMIT ${limit}`,
    [after, until],
  );

/** Changes that are in no batch yet, each once. */
export const waitingChanges = (manager: EntityManager, limit: number): Promise<Omit<PublishedChange, 'batch'>[]> =>
  manager.query(
    `SELECT DISTINCT noun, object_id AS objectId, unit_id AS unitId, page FROM live_change
     WHERE batch IS NULL LIMIT ${limit}`,
  );

/** The last batch before an instant: who was answered since has seen everything up to it. */
export async function batchBefore(manager: EntityManager, instant: Date): Promise<number | null> {
  const [row] = await manager.query<[{ first: number | null }]>(
    'SELECT MIN(batch) AS first FROM live_change WHERE at >= ? AND batch IS NOT NULL',
    [storedInstant(instant)],
  );
  return row.first === null ? null : row.first - 1;
}

/** Whether every change after a batch is still there to be told. */
export async function isComplete(manager: EntityManager, after: number, last: number): Promise<boolean> {
  if (after >= last) return after === last;
  const [row] = await manager.query<[{ first: number | null }]>('SELECT MIN(batch) AS first FROM live_change');
  return row.first !== null && row.first <= after + 1;
}

/** Deletes changes that were numbered before an instant. */
export async function forgetBefore(tx: EntityManager, instant: Date): Promise<void> {
  await tx.query('DELETE FROM live_change WHERE batch IS NOT NULL AND at < ?', [storedInstant(instant)]);
}
