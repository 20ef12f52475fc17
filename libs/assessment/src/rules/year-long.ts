import {
  Exact,
  plain,
  punctualityOf,
  sumOf,
  timelinessIn,
  timelinessRatio,
  yearlyQuantityOf,
} from '@yaodian/inspection';
import type { FactId } from '../facts/facts.js';
import { plainSettled } from '../scoring/numbers.js';
import type { Scoring } from './outcome.js';

const ascending = (ids: readonly number[]): number[] => [...new Set(ids)].sort((one, other) => one - other);
const named = (kind: string, ids: readonly number[]): FactId[] => ascending(ids).map((id) => `${kind}:${id}`);

/** 数量: Σ min(achieved, required) ÷ Σ required over the unit's lines, as in the inspection, over the year. */
export const quantity: Scoring<'quantity'> = ({ assignments, disclosures, reports, period }) => {
  const inOrder = [...assignments].sort((one, other) => one.assignmentId - other.assignmentId);
  const working = yearlyQuantityOf({ assignments: inOrder, disclosures, reports }, period);
  const factIds = [
    ...named(
      'assignment',
      working.lines.map(({ assignmentId }) => assignmentId),
    ),
    ...named(
      'evidence',
      working.lines.flatMap(({ evidenceIds }) => evidenceIds),
    ),
  ];
  return working.lines.length === 0
    ? { kind: 'not-applicable', why: 'no-line', working, factIds }
    : { kind: 'scored', part: working.counted, whole: working.required, working, factIds };
};

/** 时限: disclosures in time and reports on time, as in the inspection, over the year. */
export const timeliness: Scoring<'timeliness'> = ({ disclosures, reports, period }, rule) => {
  const working = timelinessIn({ disclosures, reports }, period, rule);
  const formed = disclosures.filter(
    (one) => one.formed !== null && one.publishedOn >= period.first && one.publishedOn <= period.last,
  );
  const past = reports.filter((one) => punctualityOf(one, rule) !== 'awaited');
  const given = {
    working,
    factIds: [
      ...(working.disclosures
        ? named(
            'evidence',
            formed.map(({ evidenceId }) => evidenceId),
          )
        : []),
      ...(working.reports
        ? named(
            'report',
            past.map(({ reportId }) => reportId),
          )
        : []),
    ],
    notices: working.awaited > 0 ? [{ code: 'reports-awaited' as const, count: working.awaited }] : [],
  };
  if (working.disclosures === null && working.reports === null)
    return { kind: 'not-applicable', why: 'nothing-due', ...given };
  const { part, whole } = timelinessRatio(working);
  return { kind: 'scored', part: plainSettled(part), whole: plain(whole), ...given };
};

/** 季度督查: the mean of what the published inspections give, by the weights of their quarters. */
export const inspection: Scoring<'inspection'> = ({ inspections, period }, { dimension, quarterWeights }) => {
  const quarters = [...inspections]
    .filter(({ quarter }) => new Exact(quarterWeights[quarter - 1]!).gt(0))
    .sort((one, other) => one.quarter - other.quarter || one.inspectionId - other.inspectionId)
    .map(({ inspectionId, quarter, state, total, dimensions }) => {
      const figures = dimension === null ? total && { score: total, points: '100' } : dimensions[dimension];
      const counted = state === 'published' ? figures : null;
      const weight = plain(quarterWeights[quarter - 1]!);
      return {
        inspectionId,
        quarter,
        weight,
        state,
        score: counted ? counted.score : null,
        of: counted ? counted.points : null,
      };
    });
  const counted = quarters.flatMap(({ score, of, weight }) =>
    score === null || of === null ? [] : [{ score, of, weight }],
  );
  const left = quarters.filter(({ score }) => score === null).map(({ quarter }) => quarter);
  const given = {
    working: { kind: 'inspection' as const, dimension, quarters },
    factIds: named(
      'inspection',
      quarters.map(({ inspectionId }) => inspectionId),
    ),
    notices: left.length > 0 ? [{ code: 'quarters-left-out' as const, quarters: ascending(left) }] : [],
  };
  const isOpen = quarters.some(({ state }) => state === 'open');
  if (isOpen && (period.isResult || counted.length === 0))
    return { kind: 'unscored', why: 'inspection-open', ...given };
  if (counted.length === 0) return { kind: 'not-applicable', why: 'no-inspection', ...given };
  const part = sumOf(counted.map(({ score, of, weight }) => new Exact(score).div(of).times(weight)));
  const whole = sumOf(counted.map(({ weight }) => weight));
  return { kind: 'scored', part: plainSettled(part), whole: plain(whole), isProvisional: isOpen, ...given };
};
