import type { EntityManager } from 'typeorm';
import { filesOf } from '../../../attached-files/attached-file.queries.js';
import { scoredLine } from '../correcting.js';
import { snapshotUnits, type SnapshotUnit } from '../snapshot.queries.js';
import type { Appeal } from './appeal.dto.js';
import { type Appealing, appealOffers, appealState, mayDecideFor } from './appeal.offers.js';
import { appealFiles, type StoredAppeal } from './appeal.queries.js';
import { scorersOf, unitsScoredBy } from './scored-by.js';

/** The unit as it was announced, of each appeal. */
export async function appealedUnits(
  manager: EntityManager,
  appeals: readonly Pick<StoredAppeal, 'snapshotId' | 'unitId'>[],
): Promise<(appeal: Pick<StoredAppeal, 'snapshotId' | 'unitId'>) => SnapshotUnit> {
  const found = new Map<string, SnapshotUnit>();
  for (const snapshotId of new Set(appeals.map((one) => one.snapshotId))) {
    const ids = appeals.filter((one) => one.snapshotId === snapshotId).map(({ unitId }) => unitId);
    for (const unit of await snapshotUnits(manager, snapshotId, [...new Set(ids)]))
      found.set(`${snapshotId} ${unit.unitId}`, unit);
  }
  return ({ snapshotId, unitId }) => found.get(`${snapshotId} ${unitId}`)!;
}

/** A line of a frozen ledger that is appealed. */
export type AppealedLine = Pick<StoredAppeal, 'snapshotId' | 'unitId' | 'line'>;

/** Those of some appeals whose lines the person has not scored. */
export async function scoredByOthers<One extends AppealedLine>(
  manager: EntityManager,
  appeals: readonly One[],
  personId: number,
): Promise<One[]> {
  if (appeals.length === 0) return [];
  // ledgers are read only where the person has scored anything
  const touched = await unitsScoredBy(manager, personId);
  const perhaps = appeals.filter(({ unitId }) => touched.has(unitId));
  const unitOf = await appealedUnits(manager, perhaps);
  const scorers = await scorersOf(
    manager,
    perhaps.map((one) => ({ unit: unitOf(one), line: one.line })),
  );
  const own = new Set(perhaps.filter((_, at) => scorers[at]!.has(personId)));
  return appeals.filter((one) => !own.has(one));
}

/** Appeals as somebody sees them, who may see them. */
export async function shownAppeals(
  manager: EntityManager,
  appeals: readonly StoredAppeal[],
  appealing: Appealing,
): Promise<Appeal[]> {
  const unitOf = await appealedUnits(manager, appeals);
  const files = await filesOf(
    manager,
    appealFiles,
    appeals.map(({ id }) => id),
  );
  // who has scored a line is looked for only where that decides on something
  const toDecide = appeals.filter((one) => one.outcome === null && one.leftAt !== null && mayDecideFor(appealing, one));
  const foreign = new Set(await scoredByOthers(manager, toDecide, appealing.actor.personId));
  const own = new Set(toDecide.filter((one) => !foreign.has(one)).map(({ id }) => id));
  return appeals.map((appeal) => {
    const { id, planId, planTitle, unitId, unitName, line: key } = appeal;
    const { words, wanted, onBehalf, submittedBy, submittedAt, approvedBy, leftAt } = appeal;
    const { endedBy, endedAt, reason, newScore } = appeal;
    const line = scoredLine(unitOf(appeal), key);
    return {
      ...{ id, planId, planTitle, unitId, unitName },
      line: { key, number: line?.number ?? '', name: line?.name ?? key },
      ...{ score: line?.score ?? null, most: line?.most ?? null, words, wanted, onBehalf },
      state: appealState(appeal, appealing.now),
      ...{ submittedBy, submittedAt, approvedBy, leftAt, endedBy, endedAt, reason, newScore },
      files: (files.get(id) ?? []).map(({ sha256: _, ...file }) => file),
      offers: appealOffers(appealing, appeal, own.has(id)),
      isOwnScore: own.has(id),
    };
  });
}
