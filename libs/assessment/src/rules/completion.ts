import { Exact, sumOf } from '@yaodian/inspection';
import { type CompletionFact, creditOf } from '../credit.js';
import type { AssessedPeriod, CompletionAssignment } from '../facts/facts.js';
import type { CompletionPart } from '../ledger/working.js';
import type { CompletionRule } from '../scheme/rules.js';
import { plainSettled } from '../scoring/numbers.js';
import type { Scoring } from './outcome.js';

/**
 * 办结: Σ share·credit ÷ Σ share over dated assignments whose effective deadline lies in the period or that closed in it, and
 * standing or recurring ones with a round owed and past due in it; cancelled never. An open one due later is left out.
 */
export const completion: Scoring<'completion'> = ({ completion: assignments, period }, rule) => {
  const all = [...assignments]
    .filter(({ state }) => state !== 'cancelled')
    .sort((one, other) => one.assignmentId - other.assignmentId);
  const counting = all.filter((one) => counts(one, period));
  const parts = counting.map((one) => partOf(one, rule));
  const leftOut = all.filter((one) => isDueLater(one, period)).length;
  const provisional = parts.filter(({ isProvisional }) => isProvisional).length;
  const credits = sumOf(parts.map(({ share, credit }) => new Exact(share).times(credit)));
  const creditsByFirst = sumOf(parts.map(({ share, creditByFirst }) => new Exact(share).times(creditByFirst)));
  const shares = sumOf(parts.map(({ share }) => share));
  const given = {
    working: {
      kind: 'completion' as const,
      parts,
      credits: plainSettled(credits),
      creditsByFirst: plainSettled(creditsByFirst),
      shares: plainSettled(shares),
      provisional,
      leftOut,
    },
    factIds: parts.map(({ assignmentId }) => `assignment:${assignmentId}`),
    notices: [
      ...(leftOut > 0 ? [{ code: 'open-due-later' as const, count: leftOut }] : []),
      ...(provisional > 0 ? [{ code: 'closings-undecided' as const, count: provisional }] : []),
    ],
    isProvisional: provisional > 0,
  };
  return shares.isZero()
    ? { kind: 'not-applicable', why: 'no-assignment', ...given }
    : { kind: 'scored', part: given.working.credits, whole: given.working.shares, ...given };
};

function counts(one: CompletionAssignment, { first, last }: AssessedPeriod): boolean {
  const isIn = (day: string) => day >= first && day <= last;
  if (one.kind === 'rounds') return one.owed > 0;
  return isIn(one.effectiveDeadline) || (one.leftOn !== null && isIn(one.leftOn));
}

const isDueLater = (one: CompletionAssignment, period: AssessedPeriod): boolean =>
  one.kind === 'dated' && one.state === 'open' && one.effectiveDeadline > period.last && !counts(one, period);

function partOf(one: CompletionAssignment, { credit: settings, responsibleShare }: CompletionRule): CompletionPart {
  const { assignmentId, role } = one;
  const extensions = one.kind === 'dated' ? one.ownExtensions : 0;
  const { base, deducted, credit, isProvisional } = creditOf(factOf(one, 'effective'), extensions, settings);
  return {
    assignmentId,
    role,
    share: role === 'lead' ? '1' : responsibleShare,
    base: plainSettled(base),
    deducted,
    credit: plainSettled(credit),
    creditByFirst: plainSettled(creditOf(factOf(one, 'first'), 0, settings).credit),
    isProvisional,
  };
}

function factOf(one: CompletionAssignment, by: 'first' | 'effective'): CompletionFact {
  if (one.kind === 'rounds') return { kind: 'rounds', accepted: one.accepted, owed: one.owed };
  if (one.state === 'closed' || one.state === 'closing') return { kind: one.state, daysLate: one.daysLate?.[by] ?? 0 };
  return { kind: 'open', acceptedPercent: one.acceptedPercent };
}
