import { Exact, printed } from '@yaodian/inspection';
import { canonical } from './canonical.js';
import type { ItemLine, Ledger, LedgerLine } from './ledger.js';

/** A line's figures on one side. */
interface Figures {
  number: string;
  name: string;
  /** Null for an item beside the tree. */
  points: string | null;
  score: string | null;
}

export interface LineDifference {
  key: string;
  kind: 'line' | 'bonus' | 'deduction' | 'veto';
  /** Null: the line is only on the other side. */
  before: Figures | null;
  after: Figures | null;
  /** What it adds to the unit's points, below 0 what it takes. */
  change: string;
  /** `same-score`: the figures are the same, the working (facts, ratio, rule) is not. */
  how: 'added' | 'removed' | 'changed' | 'same-score';
}

export interface LedgerDifference {
  unitId: number;
  isSame: boolean;
  total: { before: string | null; after: string | null; change: string | null };
  grade: { before: string | null; after: string | null };
  contribution: { before: string | null; after: string | null };
  /** Lines that differ, in the order of the later ledger, those that are gone at the end. */
  lines: LineDifference[];
}

interface Side extends Figures {
  key: string;
  kind: LineDifference['kind'];
  content: string;
  /** What it brings to the total. */
  brings: Exact;
}

const sidesOf = ({ lines, bonuses, deductions, vetoes }: Ledger): Side[] => {
  const side = (
    kind: Side['kind'],
    line: LedgerLine | ItemLine,
    points: string | null,
    brings: Exact,
    content: string,
  ): Side => ({
    key: line.key,
    kind,
    number: line.number,
    name: line.name,
    points,
    score: line.score,
    brings,
    content,
  });
  return [
    ...lines.map((line) => side('line', line, line.points, new Exact(line.score ?? 0), canonical(line))),
    ...bonuses.map((item) => side('bonus', item, null, new Exact(item.score), canonical(item))),
    ...deductions.map((item) => side('deduction', item, null, new Exact(item.score).negated(), canonical(item))),
    ...vetoes.map((veto) => ({
      ...{ key: veto.key, kind: 'veto' as const, number: veto.number, name: veto.name },
      ...{ points: null, score: null, brings: new Exact(0), content: canonical(veto) },
    })),
  ];
};

const figuresOf = ({ number, name, points, score }: Side): Figures => ({ number, name, points, score });

/** Two ledgers of a unit line by line, by the keys of lines: before and after a change, frozen and today's. */
export function compareLedgers(before: Ledger, after: Ledger): LedgerDifference {
  const { decimals } = after;
  const old = new Map(sidesOf(before).map((side) => [side.key, side]));
  const now = new Map(sidesOf(after).map((side) => [side.key, side]));
  const lines = [...now.values()].flatMap((side): LineDifference[] => {
    const was = old.get(side.key);
    const change = printed(side.brings.minus(was?.brings ?? 0), decimals);
    const both = { key: side.key, kind: side.kind, after: figuresOf(side), change };
    if (was === undefined) return [{ ...both, before: null, how: 'added' }];
    if (was.content === side.content) return [];
    const isFigure = was.points !== side.points || was.score !== side.score;
    return [{ ...both, before: figuresOf(was), how: isFigure ? 'changed' : 'same-score' }];
  });
  const gone = [...old.values()].flatMap((was): LineDifference[] =>
    now.has(was.key)
      ? []
      : [
          {
            ...{ key: was.key, kind: was.kind, before: figuresOf(was), after: null },
            ...{ change: printed(was.brings.negated(), decimals), how: 'removed' },
          },
        ],
  );
  return {
    unitId: after.unitId,
    isSame: canonical(before) === canonical(after),
    total: {
      before: before.total,
      after: after.total,
      change:
        before.total === null || after.total === null ? null : printed(new Exact(after.total).minus(before.total)),
    },
    grade: { before: before.grade, after: after.grade },
    contribution: { before: before.contribution, after: after.contribution },
    lines: [...lines, ...gone],
  };
}
