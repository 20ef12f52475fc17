import type { ResultCircular } from '@yaodian/official-document';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { planResult } from '../result/result.queries.js';
import { type Snapshot, snapshotHeads, type SnapshotHead, snapshotUnits } from '../result/snapshot.queries.js';
import { cardsSeen } from '../scores/score.access.js';

/** A final version of a result with what was published before it. */
export interface FinalResult {
  year: number;
  snapshot: Snapshot;
  correction: ResultCircular['correction'];
}

/**
 * The last final version of a result, or that with the number: office and leaders see each, others what was published.
 * Throws DomainError not-found, result-not-final or result-not-published.
 */
export async function findFinal(
  manager: EntityManager,
  { planId, snapshot: number }: { planId: number; snapshot?: number | undefined },
  principal: Principal,
): Promise<FinalResult> {
  const { year } = await planResult(manager, planId);
  const seesAll = (await cardsSeen(manager, principal)) === 'all';
  const heads = await snapshotHeads(manager, planId);
  if (number !== undefined && !heads.some((head) => head.number === number))
    throw new DomainError('not-found', { snapshot: String(number) });
  const head = heads
    .filter(({ kind, publication }) => (seesAll ? kind !== 'announced' : publication !== null))
    .find((one) => number === undefined || one.number === number);
  if (!head) throw new DomainError(seesAll ? 'result-not-final' : 'result-not-published');
  const units = await snapshotUnits(manager, head.id);
  return { year, snapshot: { ...head, units }, correction: correctionOf(head, heads) };
}

/** What a corrected version goes out instead of; null where nothing was published before. */
function correctionOf(
  { kind, number, reason }: SnapshotHead,
  heads: readonly SnapshotHead[],
): FinalResult['correction'] {
  const earlier = heads.filter((one) => one.number < number && one.publication !== null);
  const replaces = earlier[0]?.publication?.documentNumber;
  if (kind !== 'corrected' || replaces === undefined) return null;
  return { version: earlier.length + 1, replaces, reason: reason ?? '' };
}
