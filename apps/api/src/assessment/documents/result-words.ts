import type { Scheme } from '@yaodian/assessment';
import type { ResultGroup, ResultUnit } from '@yaodian/official-document';
import type { FrozenUnit } from './frozen.queries.js';

export const schemeWords = ({ title }: Pick<Scheme, 'title'>, number: number): string =>
  `《${title}》（第${number}号）`;

/** 400 → 4, 450 → 4.5 */
export const weightWords = ({ weightBasisPoints }: Pick<Scheme, 'weightBasisPoints'>): string =>
  String(weightBasisPoints / 100);

/** Units by comparison group in the scheme's order; within it by rank, and those without one last. */
export const resultGroups = ({ groups }: Scheme, units: readonly FrozenUnit[]): ResultGroup[] =>
  groups.flatMap(({ key, name }) => {
    const own = units.filter(({ groupKey }) => groupKey === key);
    const placed = [...own].sort((one, other) => (one.rankInGroup ?? Infinity) - (other.rankInGroup ?? Infinity) || 0);
    return own.length === 0 ? [] : [{ title: name, units: placed.map(unitOf) }];
  });

const unitOf = (unit: FrozenUnit): ResultUnit => ({
  ...{ rank: unit.rankInGroup, unit: unit.unitName, total: unit.total, grade: unit.grade },
  contribution: unit.contribution,
  remark: remarkOf(unit),
});

function remarkOf({ rankInGroup, isVetoed, isRanked, total }: FrozenUnit): string {
  if (rankInGroup !== null) return '';
  if (isVetoed) return '有否决情形，不排名';
  if (!isRanked) return '不参加排名';
  return total === null ? '没有适用的指标' : '';
}
