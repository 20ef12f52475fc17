import { Exact, plain, sumOf } from './exact.js';
import type { AssignmentFact, TargetFact, UnitFacts } from './facts.js';
import {
  type Days,
  daysOf,
  isCountTarget,
  type Requirement,
  requirementOf,
  type Year,
  yearlyRequirementOf,
} from './required.js';
import type { QuantityLine, QuantityWorking } from './sheet.js';

type QuantityFacts = Pick<UnitFacts, 'assignments' | 'disclosures' | 'reports'>;

/**
 * Quantity (公开数量) of a unit: a line for each count target that requires something in the quarter, and one of a single
 * disclosure for each assignment with a report owed and no count target of any period.
 */
export const quantityOf = ({ quarter, ...facts }: QuantityFacts & Pick<UnitFacts, 'quarter'>): QuantityWorking =>
  quantityBy(facts, daysOf(quarter), (target, assignment) => requirementOf(target, assignment, quarter));

/** The same over a year. */
export const yearlyQuantityOf = (facts: QuantityFacts, year: Year): QuantityWorking =>
  quantityBy(facts, year, (target, assignment) => yearlyRequirementOf(target, assignment, year));

function quantityBy(
  { assignments, disclosures, reports }: QuantityFacts,
  days: Days,
  required: (target: Pick<TargetFact, 'period'>, assignment: AssignmentFact) => Requirement | null,
): QuantityWorking {
  const proving = new Map<number, { evidenceId: number; publishedOn: string }[]>();
  for (const { assignmentIds, evidenceId, publishedOn } of disclosures)
    for (const id of assignmentIds) {
      const own = proving.get(id);
      if (own) own.push({ evidenceId, publishedOn });
      else proving.set(id, [{ evidenceId, publishedOn }]);
    }
  const owing = new Set(reports.map(({ assignmentId }) => assignmentId));

  function lineOf(
    { assignmentId }: AssignmentFact,
    target: Pick<QuantityLine, 'target' | 'unit' | 'period' | 'value' | 'times'>,
    { first, last }: Days,
  ): QuantityLine {
    const evidenceIds = (proving.get(assignmentId) ?? [])
      .filter(({ publishedOn }) => publishedOn >= first && publishedOn <= last)
      .map(({ evidenceId }) => evidenceId)
      .sort((one, other) => one - other);
    const required = new Exact(target.value).times(target.times);
    return {
      assignmentId,
      ...target,
      required: plain(required),
      first,
      last,
      evidenceIds,
      achieved: evidenceIds.length,
      counted: plain(Exact.min(required, evidenceIds.length)),
    };
  }

  function linesOf(assignment: AssignmentFact): QuantityLine[] {
    const targets = assignment.targets.filter(isCountTarget);
    if (targets.length === 0) {
      const one = { target: null, unit: '条', period: null, value: '1', times: 1 };
      return owing.has(assignment.assignmentId) ? [lineOf(assignment, one, days)] : [];
    }
    return targets.flatMap(({ index, unit, period, value }) => {
      const due = required({ period }, assignment);
      if (due === null || value <= 0) return [];
      const { times, ...span } = due;
      return [lineOf(assignment, { target: index, unit, period, value: plain(value), times }, span)];
    });
  }

  const lines = assignments.flatMap(linesOf);
  return {
    kind: 'quantity',
    lines,
    required: plain(sumOf(lines.map(({ required }) => required))),
    counted: plain(sumOf(lines.map(({ counted }) => counted))),
  };
}
