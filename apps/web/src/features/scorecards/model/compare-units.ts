import type { Ledger } from '@yaodian/assessment';
import { type CardRow, cardRows } from './card-rows';
import { differenceOf, percentOf, signed } from './figures';

/** Units beside one another, at least and at most. */
export const compared = { least: 2, most: 6 } as const;

export interface ComparedFigure {
  score: string | null;
  state: CardRow['state'];
  /** Of the full mark in percent; null for items. */
  share: number | null;
  /** To the first unit; null where one of them has no figure, and for the first. */
  difference: string | null;
}

export interface ComparedLine {
  key: string;
  kind: CardRow['kind'];
  number: string;
  name: string;
  level: number;
  figures: ComparedFigure[];
  /** Whether the units' figures differ. */
  differs: boolean;
}

const plain = (figure: string) => figure.replace('−', '-');

/** Ledgers of one tree line by line, each beside the first. */
export function compareUnits(ledgers: readonly Ledger[]): ComparedLine[] {
  const first = ledgers[0];
  if (!first) return [];
  const rowsOf = ledgers.map((ledger) => new Map(cardRows(ledger).map((row) => [row.key, row])));
  return cardRows(first).map(({ key, kind, number, name, level }) => {
    const rows = rowsOf.map((own) => own.get(key) ?? null);
    const base = rows[0]?.score ?? null;
    const figures = rows.map((row, index): ComparedFigure => {
      const score = row?.score ?? null;
      return {
        score,
        state: row?.state ?? 'not-applicable',
        share: row && row.fullMark !== null && score !== null ? percentOf(plain(score), row.fullMark) : null,
        difference:
          index === 0 || score === null || base === null
            ? null
            : signed(differenceOf(plain(base), plain(score), first.decimals)),
      };
    });
    const differs = figures.some(({ score }) => score !== base);
    return { key, kind, number, name, level, figures, differs };
  });
}
