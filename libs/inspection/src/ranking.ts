import { Decimal } from 'decimal.js';

/** A unit as it takes part in the ranking. */
export interface RankedSheet<Group = number> {
  unitId: number;
  /** 比较组. */
  groupId: Group;
  /** 机构排序 */
  order: number;
  /** False for the office's own unit, which is listed only. */
  isRanked: boolean;
  /** The printed total of its sheet; null where no dimension applies. */
  total: string | null;
  isVetoed: boolean;
}

/** Why a unit has no rank: vetoed, listed only, no line that applies. */
export type WhyUnranked = 'vetoed' | 'listed-only' | 'no-line';

export interface Place<Group = number> {
  unitId: number;
  groupId: Group;
  total: string | null;
  rank: number | null;
  whyUnranked: WhyUnranked | null;
}

export interface GroupRanking<Group = number> {
  groupId: Group;
  /** Those with a rank, then the vetoed ones, then those that are not ranked. */
  places: Place<Group>[];
  /** How many have a rank. */
  ranked: number;
}

export type Ranking<Group = number> = GroupRanking<Group>[];

/**
 * The ranks within each comparison group, by printed totals: equal ones share a rank and the next is skipped (1, 1, 3),
 * in the office's order of organs. Groups in the order in which they come.
 */
export function rank<Group = number>(sheets: readonly RankedSheet<Group>[]): Ranking<Group> {
  const groups = [...new Set(sheets.map(({ groupId }) => groupId))];
  return groups.map((groupId) => {
    const own = sheets.filter((sheet) => sheet.groupId === groupId).sort(byOrder);
    const of = (why: WhyUnranked | null) => own.filter((sheet) => whyUnranked(sheet) === why);
    const ranked = of(null).sort((one, other) => new Decimal(other.total!).cmp(one.total!) || byOrder(one, other));
    const firsts = new Map<string, number>();
    ranked.forEach(({ total }, index) => firsts.has(total!) || firsts.set(total!, index + 1));
    const places = ranked.map((sheet) => ({ ...placeOf(sheet), rank: firsts.get(sheet.total!)! }));
    const others = [...of('vetoed'), ...own.filter((sheet) => !['vetoed', null].includes(whyUnranked(sheet)))];
    return { groupId, places: [...places, ...others.map(placeOf)], ranked: ranked.length };
  });
}

const byOrder = (one: Pick<RankedSheet, 'order' | 'unitId'>, other: Pick<RankedSheet, 'order' | 'unitId'>): number =>
  one.order - other.order || one.unitId - other.unitId;

function whyUnranked({ isRanked, isVetoed, total }: Omit<RankedSheet, 'groupId'>): WhyUnranked | null {
  if (!isRanked) return 'listed-only';
  if (isVetoed) return 'vetoed';
  return total === null ? 'no-line' : null;
}

const placeOf = <Group>(sheet: RankedSheet<Group>): Place<Group> => ({
  unitId: sheet.unitId,
  groupId: sheet.groupId,
  total: sheet.total,
  rank: null,
  whyUnranked: whyUnranked(sheet),
});
