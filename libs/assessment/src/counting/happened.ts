import { Exact, printed } from '@yaodian/inspection';
import type { FactId, Facts } from '../facts/facts.js';
import type { Counted, MeasureCount, Source } from '../scheme/counted.js';
import { settled } from '../scoring/numbers.js';
import { type MeasureSum, periodsOfMeasure, sumOfMeasure, valueOf } from './measures.js';

/** An event as an entry counts it, before it is seen what else counts the same. */
export interface Happened {
  factId: FactId;
  /** Events with the same one are one thing. */
  thing: string;
  count: number;
  each: string;
  points: string;
  hasStatement: boolean;
}

interface Line {
  /** Points of the leaf that the entry stands in; 0 beside the tree. */
  points: string;
  decimals: number;
}

/** What an entry counts for a unit, in the order of the facts' identifiers. */
export function happenedOf(facts: Facts, entry: Counted, line: Line): Happened[] {
  const { source } = entry;
  return source.from === 'measure' ? measured(facts, entry, source, line) : recorded(facts, entry, source, line);
}

function recorded(
  { events }: Facts,
  { key, amount, withStatement }: Counted,
  source: Exclude<Source, { from: 'measure' }>,
  { points: whole, decimals }: Line,
): Happened[] {
  const kind = source.from === 'system' ? source.kind : key;
  return events
    .filter((event) => event.kind === kind)
    .map(({ id, count, points, hasStatement, subject }) => {
      const full = amountOf(amount, points, whole);
      const isLess = hasStatement && withStatement !== null;
      const each = settled(isLess ? full.times(withStatement) : full);
      return {
        factId: id,
        thing: subject === null ? `fact:${id}` : `subject:${subject}`,
        count,
        each: printed(each, decimals),
        points: printed(each.times(count), decimals),
        hasStatement,
      };
    })
    .sort((one, other) => (one.factId < other.factId ? -1 : one.factId > other.factId ? 1 : 0));
}

function amountOf(amount: Counted['amount'], own: string | null, whole: string): Exact {
  switch (amount.kind) {
    case 'fixed':
      return new Exact(amount.points);
    case 'range':
      return new Exact(own ?? amount.least);
    case 'share':
      return new Exact(whole).times(amount.share);
  }
}

function measured(
  facts: Facts,
  { amount }: Counted,
  { measure, count: by }: Extract<Source, { from: 'measure' }>,
  { points: whole, decimals }: Line,
): Happened[] {
  const each = amountOf(amount, null, whole);
  return countsOf(facts, measure, by).flatMap(({ sum, count }) => {
    if (count.lte(0)) return [];
    return [
      {
        factId: sum.factIds[0]!,
        thing: `fact:${sum.factIds[0]!}`,
        count: settled(count).toNumber(),
        each: printed(each, decimals),
        points: printed(settled(each.times(count)), decimals),
        hasStatement: false,
      },
    ];
  });
}

function countsOf(facts: Facts, measure: string, by: MeasureCount): { sum: MeasureSum; count: Exact }[] {
  const all = sumOfMeasure(facts, measure);
  if (all === null) return [];
  const each = (count: (value: Exact) => Exact) =>
    periodsOfMeasure(facts, measure).flatMap((sum) => {
      const value = valueOf(sum);
      return value === null ? [] : [{ sum, count: count(value) }];
    });
  switch (by.by) {
    case 'value':
      return [{ sum: all, count: valueOf(all) ?? new Exact(0) }];
    case 'periods':
      return each((value) => new Exact((by.from === null || value.gte(by.from)) && value.lt(by.below) ? 1 : 0));
    case 'shortfall':
      return each((value) => Exact.max(0, new Exact(by.required).minus(value)).floor());
    case 'steps': {
      const steps = (valueOf(all) ?? new Exact(0)).minus(by.above).div(by.step).floor();
      return [{ sum: all, count: by.most === null ? steps : Exact.min(by.most, steps) }];
    }
  }
}
