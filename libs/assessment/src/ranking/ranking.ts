import { type GroupRanking, type Place, rank } from '@yaodian/inspection';
import { compareLedgers, type LedgerDifference } from '../ledger/compare.js';
import type { Ledger } from '../ledger/ledger.js';

/** A unit as it takes part in the ranking of its comparison group. */
export interface RankedUnit {
  ledger: Pick<Ledger, 'unitId' | 'group' | 'total' | 'isVetoed'>;
  /** 机构排序 */
  order: number;
  /** False for the office's own unit, which is listed only. */
  isRanked: boolean;
}

/**
 * The ranks within each comparison group, by printed totals, as in the inspection: equal ones share a rank and the next is
 * skipped (1, 1, 3), in the office's order of organs; vetoed units last, without a rank.
 */
export const rankGroups = (units: readonly RankedUnit[]): GroupRanking<string>[] =>
  rank(
    units.map(({ ledger: { unitId, group, total, isVetoed }, order, isRanked }) => ({
      unitId,
      groupId: group,
      order,
      isRanked,
      total,
      isVetoed,
    })),
  );

/** The ranking of one comparison group. */
export const rankGroup = (units: readonly RankedUnit[], group: string): Place<string>[] =>
  rankGroups(units.filter(({ ledger }) => ledger.group === group))[0]?.places ?? [];

/** How a unit moves: its points line by line, and its rank. */
export interface Move extends LedgerDifference {
  group: { before: string; after: string };
  rank: { before: number | null; after: number | null };
  /** Places up; below 0 down; null where it has no rank on one side. */
  up: number | null;
}

/** 推演: what a change of scheme or facts does to every unit, in the order of the later ranking; units on both sides only. */
export function whatIf(
  before: readonly (RankedUnit & { ledger: Ledger })[],
  after: readonly (RankedUnit & { ledger: Ledger })[],
): Move[] {
  const ranksOf = (units: readonly RankedUnit[]) =>
    new Map(rankGroups(units).flatMap(({ places }) => places.map((place) => [place.unitId, place.rank] as const)));
  const [old, now] = [ranksOf(before), ranksOf(after)];
  const ledgers = new Map(before.map(({ ledger }) => [ledger.unitId, ledger]));
  const later = new Map(after.map(({ ledger }) => [ledger.unitId, ledger]));
  return [...now.keys()].flatMap((unitId) => {
    const [was, is] = [ledgers.get(unitId), later.get(unitId)!];
    if (was === undefined) return [];
    const [from, to] = [old.get(unitId) ?? null, now.get(unitId) ?? null];
    return [
      {
        ...compareLedgers(was, is),
        group: { before: was.group, after: is.group },
        rank: { before: from, after: to },
        up: from === null || to === null ? null : from - to,
      },
    ];
  });
}
