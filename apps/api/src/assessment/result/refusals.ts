import type { Problem, Refusal, RefusalCode } from '@yaodian/assessment';
import { DomainError, type ProblemCode } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';

/** Under which code a client meets a refusal of the library. */
const codes: Record<RefusalCode, ProblemCode> = {
  'not-in-state': 'result-state',
  'no-units': 'result-no-units',
  'line-unscored': 'result-unscored',
  'closings-undecided': 'result-closings',
  'inspection-unpublished': 'result-quarter',
  'window-closed': 'appeal-late',
  'appealed-already': 'appeal-twice',
  'line-not-appealable': 'appeal-line',
  'reason-missing': 'validation',
  'not-own-unit': 'not-found',
  'decided-already': 'appeal-decided',
  'decides-own-score': 'appeal-own-score',
  'decides-own-unit': 'own-unit-decision',
  'window-open': 'appeals-open',
  'appeal-undecided': 'appeals-undecided',
  'document-number-missing': 'document-number',
  'signer-missing': 'result-unsigned',
  'date-missing': 'validation',
};

/** Who the units of refusals are. */
export type UnitNames = ReadonlyMap<number, string>;

/** Throws the DomainError of the first refusal, which names its line and unit; `current.refusals` has all of them. */
export function requireNoRefusal(
  refusals: readonly Refusal[],
  { title, names = new Map() }: { title: string; names?: UnitNames },
): void {
  const [first] = refusals;
  if (!first) return;
  const { code, line, unitId, parameters } = first;
  const { lastDay, state, ...others } = parameters;
  const facts: Record<string, string> = {
    ...others,
    title,
    ...(lastDay !== undefined && { date: lastDay }),
    ...(state !== undefined && { state }),
    ...(unitId !== null && { unit: names.get(unitId) ?? String(unitId) }),
    ...(line && { line: `${line.number} ${line.name}` }),
  };
  // of undecided appeals and closings the count is that of the refusal itself
  if (code === 'line-unscored' || code === 'inspection-unpublished') facts.count = String(refusals.length);
  throw new DomainError(codes[code], facts, { current: { refusals: refusals.slice(0, mostRefusals) } });
}

/** So many go out at once. */
export const mostRefusals = 500;

/** Throws DomainError correction-score, correction-line or validation for what the library says of a correction. */
export function requireCorrectable(problems: readonly Problem[], unit: string): void {
  const [first] = problems;
  if (!first) return;
  const { code, line, parameters } = first;
  const name = line ? [line.number, line.name].filter(Boolean).join(' ') : (parameters['line'] ?? '');
  if (code === 'line-unknown') throw new DomainError('correction-line', { unit, line: name });
  if (code === 'reason-missing') throw invalid('reason', 'is needed');
  throw new DomainError('correction-score', { unit, line: name, ...parameters, ...kindOf(first) });
}

/** Which sentence says what the score has to be; none where it only lies outside its range. */
function kindOf({ code, parameters: { most } }: Problem): { kind?: string } {
  if (Number(most) === 0) return { kind: 'zero' };
  if (code !== 'figure-invalid') return {};
  return { kind: most === undefined ? 'no-upper-bound' : 'malformed' };
}
