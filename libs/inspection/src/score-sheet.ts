import { contentOf, deductionsOf } from './content.js';
import { allot, Exact, printed, sumOf } from './exact.js';
import type { UnitFacts } from './facts.js';
import { quantityOf } from './quantity.js';
import {
  contentBase,
  type Dimension,
  dimensions,
  type Grade,
  type InspectionSettings,
  type Weights,
} from './settings.js';
import type { DimensionLine, QuantityWorking, Sheet, TimelinessWorking, WhyNot, Working } from './sheet.js';
import { timelinessOf, timelinessRatio } from './timeliness.js';

/** Which part of a dimension's points a unit has, as one exact fraction. */
interface Ratio {
  part: Exact;
  whole: Exact;
}

/**
 * The sheet (督查评分表) of a unit in a quarterly inspection. Each dimension's score is half-up(points × ratio, 2); what does
 * not apply gives its weight to the others pro rata by largest remainder. The total is that of the printed lines, less
 * what other findings deduct, not below 0. Weights and settings must be without faults (`settingFaults`).
 */
export function scoreSheet(facts: UnitFacts, weights: Weights, settings: InspectionSettings): Sheet {
  const quantity = quantityOf(facts);
  const timeliness = timelinessOf(facts, settings);
  return sheetOf({ ...facts, quantity, timeliness }, weights, settings);
}

/** What an inspector writes of a unit. */
type Written = Pick<UnitFacts, 'contentItems' | 'findings'>;

/** The figures of a sheet that do not depend on what an inspector writes. */
export interface GivenFigures {
  quantity: Pick<QuantityWorking, 'required' | 'counted'>;
  timeliness: Omit<TimelinessWorking, 'kind'>;
}

/** A unit's sheet with what an inspector has written so far: the running score. */
export const rescored = (
  { quantity, timeliness }: GivenFigures,
  written: Written,
  weights: Weights,
  settings: Pick<InspectionSettings, 'severities' | 'grades'>,
): RunningScore => {
  const given = { unitId: 0, quantity: { ...quantity, kind: 'quantity' as const, lines: [] } };
  const { unitId: _, ...score } = sheetOf(
    { ...given, timeliness: { ...timeliness, kind: 'timeliness' }, ...written },
    weights,
    settings,
  );
  return score;
};

export type RunningScore = Omit<Sheet, 'unitId'>;

function sheetOf(
  facts: Written & { unitId: number; quantity: QuantityWorking; timeliness: TimelinessWorking },
  weights: Weights,
  settings: Pick<InspectionSettings, 'severities' | 'grades'>,
): Sheet {
  const { quantity, timeliness } = facts;
  const content = contentOf(facts, settings);
  const isEmpty: Record<Dimension, WhyNot | false> = {
    quantity: new Exact(quantity.required).isZero() && 'no-line',
    content: content.items === 0 && content.deductions.length === 0 && 'no-item',
    timeliness: timeliness.disclosures === null && timeliness.reports === null && 'nothing-due',
  };
  const whyNot = (name: Dimension): WhyNot | null => isEmpty[name] || (weights[name] === 0 ? 'no-weight' : null);
  const points = allot(
    100,
    dimensions.map((name) => (whyNot(name) === null ? weights[name] : 0)),
  );

  function lineOf<Shown extends Working>(
    dimension: Dimension,
    working: Shown,
    ratio: () => Ratio,
  ): DimensionLine<Shown> {
    const own = points[dimensions.indexOf(dimension)]!;
    const why = whyNot(dimension);
    return {
      dimension,
      weight: weights[dimension],
      points: own,
      score: why === null ? scoreOf(own, ratio()) : null,
      whyNot: why,
      working,
    };
  }

  const lines = {
    quantity: lineOf('quantity', quantity, () => ({
      part: new Exact(quantity.counted),
      whole: new Exact(quantity.required),
    })),
    content: lineOf('content', content, () => ({ part: new Exact(content.left), whole: new Exact(contentBase) })),
    timeliness: lineOf('timeliness', timeliness, () => timelinessRatio(timeliness)),
  };
  const sum = sumOf(dimensions.map((name) => lines[name].score ?? 0));
  const deductions = deductionsOf(facts.findings, 'other', settings);
  const deducted = sumOf(deductions.map(({ deduction }) => deduction));
  const applies = dimensions.some((name) => whyNot(name) === null);
  const total = applies ? printed(Exact.max(0, sum.minus(deducted))) : null;
  const vetoes = facts.findings.filter(({ kind }) => kind === 'veto').map(({ findingId }) => findingId);
  return {
    unitId: facts.unitId,
    ...lines,
    sum: printed(sum),
    deductions,
    deducted: printed(deducted),
    total,
    vetoes: vetoes.sort((one, other) => one - other),
    isVetoed: vetoes.length > 0,
    grade: vetoes.length > 0 ? 'unqualified' : gradeOf(total, settings),
  };
}

const scoreOf = (points: string, { part, whole }: Ratio): string => printed(new Exact(points).times(part).div(whole));

function gradeOf(total: string | null, { grades }: Pick<InspectionSettings, 'grades'>): Grade | null {
  if (total === null) return null;
  const reached = (['excellent', 'good', 'qualified'] as const).find((grade) => new Exact(total).gte(grades[grade]));
  return reached ?? 'unqualified';
}
