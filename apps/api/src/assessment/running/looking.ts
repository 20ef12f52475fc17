import type { EntityManager } from 'typeorm';
import { marks, storedInstant } from '../../database/columns.js';
import { forUpdate } from '../../database/locking.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { changesBetween, feedState, isComplete, publish, waitingChanges } from '../../live/feed.js';
import type { AdoptedScheme } from '../facts/adopted.js';
import { changedUnits } from './changed-units.js';
import { RefreshRow } from './refresh.entity.js';

const mostChanges = 20_000;

/** Numbers the changes that are committed; gives the last number. */
export async function publishWaiting(unitOfWork: UnitOfWork, now: Date): Promise<number> {
  for (;;) {
    const { last, waiting } = await feedState(unitOfWork.reader);
    if (!waiting) return last;
    await unitOfWork.run((tx) => publish(tx, now));
  }
}

/** Marks the units whose scores may have changed since changes were looked at last. */
export async function lookAtChanges(tx: EntityManager, scheme: AdoptedScheme, now: Date): Promise<void> {
  const { id: schemeId, planId } = scheme;
  const hour = now.toISOString().slice(0, 13);
  await tx.query(`SELECT id FROM assessment_scheme WHERE id = ?${forUpdate(tx)}`, [schemeId]);
  const { last } = await feedState(tx);
  const row = await tx.findOneBy(RefreshRow, { planId });
  const isKnown = row !== null && row.schemeId === schemeId && row.hour === hour;
  const units = isKnown ? await changedSince(tx, row.seenBatch, last) : 'all';
  await markStale(tx, schemeId, units, now);
  await tx.save(RefreshRow, { planId, schemeId, seenBatch: last, hour, lookedAt: now });
}

/** The units whose facts the changes of the batches after one up to another may be about. */
export async function changedSince(manager: EntityManager, after: number, until: number): Promise<'all' | Set<number>> {
  if (!(await isComplete(manager, after, until))) return 'all';
  const changes = await changesBetween(manager, { after, until, limit: mostChanges });
  return changes.length === mostChanges ? 'all' : changedUnits(manager, changes);
}

/** The same with changes that have no number yet. */
export async function changedUntil(tx: EntityManager, after: number): Promise<'all' | Set<number>> {
  const { last } = await feedState(tx);
  const known = await changedSince(tx, after, last);
  if (known === 'all') return known;
  const waiting = await waitingChanges(tx, mostChanges);
  const more = waiting.length === mostChanges ? 'all' : await changedUnits(tx, waiting);
  return more === 'all' ? more : new Set([...known, ...more]);
}

/** Whether words were removed (清除) anywhere since a batch of changes. */
export async function removedSince(tx: EntityManager, after: number): Promise<boolean> {
  const { last } = await feedState(tx);
  if (!(await isComplete(tx, after, last))) return true;
  const changes = await changesBetween(tx, { after, until: last, limit: mostChanges });
  const all = [...changes, ...(await waitingChanges(tx, mostChanges))];
  return changes.length === mostChanges || all.some(({ noun }) => noun === 'removal');
}

async function markStale(tx: EntityManager, schemeId: number, units: 'all' | Set<number>, now: Date): Promise<void> {
  const mark = 'UPDATE assessment_running SET stale_since = ? WHERE scheme_id = ?';
  const values = [storedInstant(now), schemeId];
  if (units === 'all') {
    await tx.query(mark, values);
    return;
  }
  const ids = [...units];
  for (let at = 0; at < ids.length; at += 10_000) {
    const part = ids.slice(at, at + 10_000);
    await tx.query(`${mark} AND unit_id IN (${marks(part)})`, [...values, ...part]);
  }
}
