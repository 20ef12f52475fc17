import type { ItemLine, Ledger, LedgerLine } from '@yaodian/assessment';
import { differenceOf, isNothing, signed, withMinus } from './figures';

/** A row of the scorecard: a line of the tree, or an item beside it. */
export interface CardRow {
  key: string;
  kind: 'branch' | 'leaf' | 'bonus' | 'deduction';
  line: LedgerLine | ItemLine;
  number: string;
  name: string;
  /** 1 is the first level. */
  level: number;
  /** Keys of the lines above it, from the first level on. */
  above: readonly string[];
  state: 'scored' | 'unscored' | 'not-applicable';
  /** As printed; null: —. Items beside the tree have no full mark and lose nothing. */
  fullMark: string | null;
  score: string | null;
  /** −2.16; 0.00 where nothing was lost. */
  loss: string | null;
}

function treeRows({ lines, decimals }: Pick<Ledger, 'lines' | 'decimals'>): CardRow[] {
  const path: string[] = [];
  return lines.map((line): CardRow => {
    path.length = line.level - 1;
    const above = [...path];
    path.push(line.key);
    const { key, kind, number, name, level, points, score, whyNot } = line;
    const common = { key, kind, line, number, name, level, above };
    if (whyNot !== null) return { ...common, state: 'not-applicable', fullMark: null, score: null, loss: null };
    if (score === null) return { ...common, state: 'unscored', fullMark: points, score: null, loss: null };
    const change = differenceOf(points, score, decimals);
    const loss = isNothing(change) ? change.replace('-', '') : withMinus(change);
    return { ...common, state: 'scored', fullMark: points, score: withMinus(score), loss };
  });
}

const itemRow =
  (kind: 'bonus' | 'deduction') =>
  (line: ItemLine): CardRow => ({
    ...{ key: line.key, kind, line, number: line.number, name: line.name, level: 1, above: [] },
    ...{ state: 'scored', fullMark: null, loss: null },
    score: signed(kind === 'deduction' && !isNothing(line.score) ? `-${line.score}` : line.score),
  });

/** The tree in its order, then what stands beside it. */
export const cardRows = (ledger: Pick<Ledger, 'lines' | 'decimals' | 'bonuses' | 'deductions'>): CardRow[] => [
  ...treeRows(ledger),
  ...ledger.bonuses.map(itemRow('bonus')),
  ...ledger.deductions.map(itemRow('deduction')),
];

/** Rows below no folded line. */
export const shownRows = (rows: readonly CardRow[], folded: ReadonlySet<string>): CardRow[] =>
  rows.filter(({ above }) => !above.some((key) => folded.has(key)));

/** What the first level lost together: −6.04. */
export function lossOf({ sum, fullMarks, decimals }: Pick<Ledger, 'sum' | 'fullMarks' | 'decimals'>): string {
  const change = differenceOf(fullMarks, sum, decimals);
  return isNothing(change) ? change.replace('-', '') : withMinus(change);
}

/** The lines that do not apply beside a row or beside what stands above it, where they gave it points. */
export function giversOf(rows: readonly CardRow[], { key, above, line, state }: CardRow): CardRow[] {
  if (state === 'not-applicable' || !('schemePoints' in line) || line.schemePoints === line.points) return [];
  const path = [...above, key];
  return rows.filter(
    (row) =>
      row.state === 'not-applicable' &&
      row.above.length < path.length &&
      row.above.every((one, index) => one === path[index]) &&
      row.kind !== 'bonus' &&
      row.kind !== 'deduction',
  );
}
