import type { Scheme } from '@yaodian/assessment';
import type { ResultGroup, ResultUnit } from '@yaodian/official-document';
import type { SnapshotUnit } from '../result/snapshot.queries.js';

export const schemeWords = (title: string, number: number): string => `《${title}》（第${number}号）`;

/** 400 → 4, 450 → 4.5 */
export const weightWords = ({ weightBasisPoints }: Pick<Scheme, 'weightBasisPoints'>): string =>
  String(weightBasisPoints / 100);

/** Units by comparison group in the scheme's order; within it by rank, and those without one last. */
export const resultGroups = ({ groups }: Scheme, units: readonly SnapshotUnit[]): ResultGroup[] =>
  groups.flatMap(({ key, name }) => {
    const own = units.filter(({ group }) => group === key);
    const last = own.length + 1;
    const placed = [...own].sort((one, other) => (one.rank ?? last) - (other.rank ?? last));
    return own.length === 0 ? [] : [{ title: name, units: placed.map(unitOf) }];
  });

const unitOf = (unit: SnapshotUnit): ResultUnit => ({
  ...{ rank: unit.rank, unit: unit.unitName, total: unit.total, grade: unit.grade },
  contribution: unit.contribution,
  remark: remarkOf(unit),
});

function remarkOf({ rank, isVetoed, ranked, total }: SnapshotUnit): string {
  if (rank !== null) return '';
  if (isVetoed) return '有否决情形，不排名';
  if (!ranked) return '不参加排名';
  return total === null ? '没有适用的指标' : '';
}
