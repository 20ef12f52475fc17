import type { Problem } from '@yaodian/assessment';
import { DomainError } from '../../platform/domain-error.js';
import type { AssessedUnit } from '../facts/adopted.js';

/** What is wrong with an entry, and whose it is. */
export type UnitProblem = Problem & { unitId: number; unitName: string };

export const ofUnit = ({ unitId, name }: AssessedUnit, problems: readonly Problem[]): UnitProblem[] =>
  problems.map((problem) => ({ ...problem, unitId, unitName: name }));

/** Throws DomainError entry-problems, which names the first line and brings all problems. */
export function requireNoProblems(problems: readonly UnitProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const { line, unitName } = first;
  throw new DomainError(
    'entry-problems',
    {
      ...{ count: String(problems.length), unit: unitName },
      line: [line?.number, line?.name ?? first.parameters['line']].filter(Boolean).join(' '),
    },
    { current: { problems } },
  );
}
