import { Exact, sumOf } from '@yaodian/inspection';
import type { FactId, Facts, MeasureFact } from '../facts/facts.js';

export interface MeasureSum {
  numerator: Exact;
  /** Null where the measure has none. */
  denominator: Exact | null;
  factIds: FactId[];
}

const byId = (one: MeasureFact, other: MeasureFact): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

const summed = (facts: readonly MeasureFact[]): MeasureSum => {
  const denominators = facts.flatMap(({ denominator }) => denominator ?? []);
  return {
    numerator: sumOf(facts.map(({ numerator }) => numerator)),
    denominator: denominators.length > 0 ? sumOf(denominators) : null,
    factIds: facts.map(({ id }) => id),
  };
};

const factsOf = ({ measures }: Pick<Facts, 'measures'>, measure: string): MeasureFact[] =>
  measures.filter((fact) => fact.measure === measure).sort(byId);

/** All figures of a measure for the unit, together; null: there is none. */
export function sumOfMeasure(facts: Pick<Facts, 'measures'>, measure: string): MeasureSum | null {
  const own = factsOf(facts, measure);
  return own.length === 0 ? null : summed(own);
}

/** The figures of each period together, in the order of periods. */
export function periodsOfMeasure(facts: Pick<Facts, 'measures'>, measure: string): MeasureSum[] {
  const own = factsOf(facts, measure);
  const periods = [...new Set(own.map(({ period }) => period))].sort();
  return periods.map((period) => summed(own.filter((fact) => fact.period === period)));
}

/** numerator ÷ denominator; null where there is no case. */
export const valueOf = ({ numerator, denominator }: MeasureSum): Exact | null => {
  if (denominator === null) return numerator;
  return denominator.isZero() ? null : numerator.div(denominator);
};
