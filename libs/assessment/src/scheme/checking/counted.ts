import { Exact } from '@yaodian/inspection';
import { type Amount, type Counted, type MeasureCount, type Source, systemKinds } from '../counted.js';
import type { MeasureDefinition } from '../scheme.js';
import { isFigure, isMissing, isShare, isAbove0 } from './figures.js';
import { type At, type Found, under } from './found.js';

export type Measures = ReadonlyMap<string, MeasureDefinition>;

/** The entries of a leaf that deducts or of an item. */
export function checkCounted(
  found: Found,
  counted: readonly Counted[],
  at: At,
  { measures, isInLeaf }: { measures: Measures; isInLeaf: boolean },
): void {
  found.expect(counted.length > 0, 'counted-empty', under(at, 'counted'));
  counted.forEach((entry, index) => {
    const here = under(at, `counted[${index}]`);
    const name = { entry: entry.name };
    found.expect(!isMissing(entry.name), 'name-missing', under(here, 'name'));
    checkSource(found, entry.source, under(here, 'source'), measures, name);
    checkAmount(found, entry, under(here, 'amount'), isInLeaf);
    if (entry.withStatement !== null)
      found.expect(isShare(entry.withStatement), 'parameter-invalid', under(here, 'withStatement'), {
        ...name,
        parameter: 'withStatement',
        value: String(entry.withStatement),
      });
  });
}

export function checkSource(found: Found, source: Source, at: At, measures: Measures, name: { entry: string }): void {
  if (source.from === 'entered') return;
  if (source.from === 'system') {
    found.expect(systemKinds.includes(source.kind), 'kind-unknown', under(at, 'kind'), { ...name, kind: source.kind });
    return;
  }
  checkMeasure(found, source.measure, under(at, 'measure'), measures);
  for (const [parameter, value, isRight] of figuresOf(source.count)) {
    const here = under(at, `count.${parameter}`);
    if (isMissing(value)) found.add('parameter-missing', here, { ...name, parameter });
    else found.expect(isRight(value), 'parameter-invalid', here, { ...name, parameter, value: String(value) });
  }
}

const isSmallWhole = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1;

function figuresOf(count: MeasureCount): [parameter: string, value: unknown, isRight: (value: unknown) => boolean][] {
  switch (count.by) {
    case 'value':
      return [];
    case 'periods': {
      const { from, below } = count;
      const isBelow = (value: unknown) =>
        isAbove0(value) && (from === null || !isFigure(from) || new Exact(from).lt(value));
      return [['below', below, isBelow], ...(from === null ? [] : [['from', from, isFigure] as never])];
    }
    case 'shortfall':
      return [['required', count.required, isAbove0]];
    case 'steps':
      return [
        ['above', count.above, isFigure],
        ['step', count.step, isAbove0],
        ...(count.most === null ? [] : [['most', count.most, isSmallWhole] as never]),
      ];
  }
}

/** That a measure is named and defined, and has a denominator where one is needed. */
export function checkMeasure(found: Found, key: string, at: At, measures: Measures, needsDenominator = false): void {
  if (isMissing(key)) return found.add('parameter-missing', at, { parameter: 'measure' });
  const measure = measures.get(key);
  if (measure === undefined) return found.add('measure-unknown', at, { measure: key });
  found.expect(!needsDenominator || measure.hasDenominator, 'measure-without-denominator', at, {
    measure: measure.name,
  });
}

function checkAmount(found: Found, { name, amount }: Counted, at: At, isInLeaf: boolean): void {
  const figures = { entry: name };
  const value = valueOf(amount);
  if (amount.kind === 'range') {
    const { least, most } = amount;
    const isRange = isFigure(least) && isAbove0(most) && new Exact(least).lt(most);
    found.expect(isRange, 'range-invalid', at, { ...figures, least: String(least), most: String(most) });
  } else if (isMissing(value)) {
    found.add('parameter-missing', at, { ...figures, parameter: amount.kind === 'share' ? 'share' : 'points' });
  } else if (amount.kind === 'share') {
    found.expect(isInLeaf, 'share-outside-leaf', at, figures);
    found.expect(isShare(value) && isAbove0(value), 'amount-invalid', at, { ...figures, value: String(value) });
  } else found.expect(isAbove0(value), 'amount-invalid', at, { ...figures, value: String(value) });
}

const valueOf = (amount: Amount): unknown => {
  if (amount.kind === 'range') return null;
  return amount.kind === 'share' ? amount.share : amount.points;
};
