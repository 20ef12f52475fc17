import { createHash } from 'node:crypto';
import { setImmediate as othersTurn } from 'node:timers/promises';
import {
  type AssessedPeriod,
  canonical,
  type Facts,
  hashOf,
  type Ledger,
  rankGroups,
  type Scheme,
  scorerOf,
} from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { insertAll } from '../../database/bulk.js';
import type { SnapshotKind } from './result.dto.js';
import { SnapshotRow, SnapshotUnitRow } from './snapshot.entity.js';
import type { SnapshotUnit } from './snapshot.queries.js';

/** A unit that is to be frozen with the facts that it is scored by. */
export type ToFreeze = Pick<SnapshotUnit, 'unitId' | 'unitName' | 'position' | 'group' | 'ranked'> & { facts: Facts };

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
  /** In the order of organs, in batches. */
  units: AsyncIterable<ToFreeze[]>;
}

export interface Frozen {
  id: number;
  hash: string;
  /** Of all units, in the order of organs. */
  ledgers: Ledger[];
}

/**
 * Scores all units and writes a snapshot with facts, ledgers and their hashes, in the transaction of the act: where the act
 * is refused by what the ledgers say, nothing of it is left.
 */
export async function freeze(tx: EntityManager, freezing: Freezing): Promise<Frozen> {
  const { planId, schemeId, number, kind, reason, scheme, period, calendarVersion, by, at } = freezing;
  const { identifiers } = await tx.insert(SnapshotRow, {
    ...{ planId, schemeId, number, kind, reason, frozenScheme: canonical(scheme) },
    ...{ firstDay: period.first, lastDay: period.last, calendarVersion, hash: '' },
    ...{ takenBy: by, takenAt: at },
  });
  const { id } = identifiers[0] as { id: number };
  const score = scorerOf(scheme);
  const ledgers: Ledger[] = [];
  const hashes: string[] = [];
  const order: Pick<ToFreeze, 'position' | 'ranked'>[] = [];
  for await (const batch of freezing.units) {
    const rows = [];
    for (const { facts, group, ...unit } of batch) {
      const ledger = score(facts);
      ledgers.push(ledger);
      hashes.push(hashOf(ledger));
      order.push(unit);
      const { total, isVetoed, grade, contribution, contributionOf } = ledger;
      rows.push({
        ...{ snapshotId: id, ...unit, groupKey: group, facts: canonical(facts), ledger: canonical(ledger) },
        ...{ ledgerHash: hashes[hashes.length - 1]!, total, isVetoed, grade, contributionOf, rankInGroup: null },
        contribution: kind === 'announced' ? null : contribution,
      });
      // a unit takes some 20 ms
      await othersTurn();
    }
    await insertAll(tx, SnapshotUnitRow, rows);
  }
  if (kind !== 'announced') await writeRanks(tx, id, ledgers, order);
  const hash = hashOfSnapshot(hashes);
  await tx.update(SnapshotRow, { id }, { hash });
  return { id, hash, ledgers };
}

/** SHA-256 of the hashes of a snapshot's ledgers in the order of organs, joined by line feeds. */
export const hashOfSnapshot = (ledgerHashes: readonly string[]): string =>
  createHash('sha256').update(ledgerHashes.join('\n'), 'utf8').digest('hex');

/** The rank of each unit in its group, by its identifier. */
export function ranksOf(
  ledgers: readonly Pick<Ledger, 'unitId' | 'group' | 'total' | 'isVetoed'>[],
  order: readonly Pick<ToFreeze, 'position' | 'ranked'>[],
): Map<number, number | null> {
  const units = ledgers.map((ledger, at) => ({
    ledger,
    order: order[at]!.position,
    isRanked: order[at]!.ranked,
  }));
  return new Map(rankGroups(units).flatMap(({ places }) => places.map(({ unitId, rank }) => [unitId, rank] as const)));
}

async function writeRanks(
  tx: EntityManager,
  snapshotId: number,
  ledgers: readonly Ledger[],
  order: readonly Pick<ToFreeze, 'position' | 'ranked'>[],
): Promise<void> {
  for (const [unitId, rankInGroup] of ranksOf(ledgers, order))
    if (rankInGroup !== null) await tx.update(SnapshotUnitRow, { snapshotId, unitId }, { rankInGroup });
}
