import type { Ledger } from '@yaodian/assessment';
import { printed } from '@yaodian/inspection';

/** A line of a ledger that is appealed or corrected by itself. */
export interface OpenLine {
  key: string;
  number: string;
  name: string;
  /** Null where it is not scored, and for a veto. */
  score: string | null;
  /** Most that it can have; null without a bound. */
  most: string | null;
  kind: 'leaf' | 'bonus' | 'deduction' | 'veto';
  /** What does not apply to the unit has no score that could be corrected. */
  applies: boolean;
}

/** Leaves, items beside the tree, and vetoes. */
export const openLines = ({ lines, bonuses, deductions, vetoes }: Ledger): OpenLine[] => [
  ...lines.flatMap((line): OpenLine[] =>
    line.kind === 'leaf'
      ? [
          {
            ...{ key: line.key, number: line.number, name: line.name, score: line.score, most: line.points },
            ...{ kind: 'leaf', applies: line.whyNot === null },
          },
        ]
      : [],
  ),
  ...bonuses.map(({ key, number, name, score, cap }): OpenLine => ({
    ...{ key, number, name, score, most: cap },
    ...{ kind: 'bonus', applies: true },
  })),
  ...deductions.map(({ key, number, name, score, cap }): OpenLine => ({
    ...{ key, number, name, score, most: cap },
    ...{ kind: 'deduction', applies: true },
  })),
  ...vetoes.map(({ key, number, name }): OpenLine => ({
    ...{ key, number, name, score: null, most: null, kind: 'veto', applies: true },
  })),
];

/** A score as it is printed: with two decimals, or those that it has. */
export const figure = (score: string | null): string => {
  if (score === null) return '—';
  return /\.\d{3,}$/.test(score) ? score : printed(score, 2);
};

/** A score as it is typed: digits with at most four decimals. */
export const isScore = (text: string): boolean => /^\d{1,6}(?:\.\d{1,4})?$/.test(text.trim());
