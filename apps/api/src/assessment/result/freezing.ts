import { createHash } from 'node:crypto';
import { type AssessedPeriod, canonical, type Ledger, rankGroups, type Scheme } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { insertAll } from '../../database/bulk.js';
import { type Prepared, unpacked } from './preparation.js';
import type { SnapshotKind } from './result.dto.js';
import { SnapshotRow, SnapshotUnitRow } from './snapshot.entity.js';

export interface Freezing {
  planId: number;
  schemeId: number;
  number: number;
  kind: SnapshotKind;
  reason: string | null;
  scheme: Scheme;
  period: AssessedPeriod;
  calendarVersion: string;
  by: number;
  at: Date;
  /** In the order of organs. */
  units: readonly Prepared[];
}

export interface Frozen {
  id: number;
  hash: string;
}

/** Writes a snapshot with facts, ledgers and their hashes, in the transaction of the act. */
export async function freeze(tx: EntityManager, freezing: Freezing): Promise<Frozen> {
  const { planId, schemeId, number, kind, reason, scheme, period, calendarVersion, by, at, units } = freezing;
  const hash = hashOfSnapshot(units.map(({ ledgerHash }) => ledgerHash));
  const { identifiers } = await tx.insert(SnapshotRow, {
    ...{ planId, schemeId, number, kind, reason, frozenScheme: canonical(scheme) },
    ...{ firstDay: period.first, lastDay: period.last, calendarVersion, hash },
    ...{ takenBy: by, takenAt: at },
  });
  const { id } = identifiers[0] as { id: number };
  const isRanked = kind !== 'announced';
  const ranks = isRanked ? ranksOf(units, units) : new Map<number, number | null>();
  await insertAll(tx, SnapshotUnitRow, rowsOf(units, { snapshotId: id, ranks, isRanked }));
  return { id, hash };
}

/** One after the other: what is unpacked is in memory only while it is written. */
function* rowsOf(
  units: readonly Prepared[],
  { snapshotId, ranks, isRanked }: { snapshotId: number; ranks: Map<number, number | null>; isRanked: boolean },
) {
  for (const { group, facts, ledger, contribution, scoredPoints: _points, unscored: _lines, ...unit } of units)
    yield {
      ...{ snapshotId, ...unit, groupKey: group, facts: unpacked(facts), ledger: unpacked(ledger) },
      ...{ contribution: isRanked ? contribution : null, rankInGroup: ranks.get(unit.unitId) ?? null },
    };
}

/** SHA-256 of the hashes of a snapshot's ledgers in the order of organs, joined by line feeds. */
export const hashOfSnapshot = (ledgerHashes: readonly string[]): string =>
  createHash('sha256').update(ledgerHashes.join('\n'), 'utf8').digest('hex');

/** The rank of each unit in its group, by its identifier. */
export function ranksOf(
  ledgers: readonly Pick<Ledger, 'unitId' | 'group' | 'total' | 'isVetoed'>[],
  order: readonly Pick<Prepared, 'position' | 'ranked'>[],
): Map<number, number | null> {
  const units = ledgers.map((ledger, at) => ({
    ledger,
    order: order[at]!.position,
    isRanked: order[at]!.ranked,
  }));
  return new Map(rankGroups(units).flatMap(({ places }) => places.map(({ unitId, rank }) => [unitId, rank] as const)));
}
