import type { CivilDate } from '@yaodian/calendar';
import type { Actor } from '../../assignments/acting/actor.js';
import { mannerOf, mayDecide } from '../../assignments/acting/offers.js';
import { DomainError } from '../../platform/domain-error.js';
import type { AnsweringUnit } from '../answering/answering-unit.queries.js';
import type { FeedbackOffer, FeedbackState } from './feedback.dto.js';

/** What there is of a unit's answer. */
export interface Answer {
  /** Who has written the one that waits for the unit's head. */
  waiting: { submittedBy: number } | null;
  /** Whether one has left the unit. */
  hasLeft: boolean;
  /** How many objections are not decided. */
  undecided: number;
}

export function feedbackState(
  { feedbackDue }: Pick<AnsweringUnit, 'feedbackDue'>,
  { waiting, hasLeft, undecided }: Answer,
  today: CivilDate,
): FeedbackState {
  if (feedbackDue === null) return 'not-asked';
  if (hasLeft) return undecided > 0 ? 'to-decide' : 'answered';
  if (today > feedbackDue) return 'lapsed';
  return waiting ? 'with-head' : 'awaited';
}

/** Whether an answer can leave the unit: in its days, also after the end where publication does not wait for them. */
function isOpen({ inspectionState, underSupervisionRules, feedbackDue }: AnsweringUnit, today: CivilDate): boolean {
  if (feedbackDue === null || today > feedbackDue) return false;
  return inspectionState === 'feedback' || underSupervisionRules;
}

/** What a person can do with a unit's answer now, in the order in which a page offers it. */
export function feedbackOffers(actor: Actor, unit: AnsweringUnit, answer: Answer, today: CivilDate): FeedbackOffer[] {
  if (unit.planState !== 'issued') return [];
  const own = mannerOf(actor, unit) === null ? [] : unitOffers(actor, unit, answer, today);
  const decides = answer.hasLeft && answer.undecided > 0 && mayDecide(actor, unit);
  return [...own, ...(decides ? (['decide-objections'] as const) : [])];
}

function unitOffers(
  actor: Actor,
  unit: AnsweringUnit,
  { waiting, hasLeft }: Answer,
  today: CivilDate,
): FeedbackOffer[] {
  if (hasLeft) return [];
  if (!waiting) return isOpen(unit, today) ? ['give-feedback'] : [];
  const isHead = actor.approves.has(unit.unitId) && waiting.submittedBy !== actor.personId;
  const ofHead: FeedbackOffer[] = isHead
    ? [...(isOpen(unit, today) ? (['approve-feedback'] as const) : []), 'send-back-feedback']
    : [];
  return [...ofHead, 'take-back-feedback'];
}

/**
 * Throws a DomainError where a person cannot do that with a unit's answer now: not-found for what is not theirs to see,
 * own-unit-decision, unit-has-accounts, plan-archived, feedback-not-asked, feedback-late, feedback-answered, reply-own or
 * feedback-state.
 */
export function requireFeedbackOffer(
  actor: Actor,
  unit: AnsweringUnit,
  { answer, offer, today }: { answer: Answer; offer: FeedbackOffer; today: CivilDate },
): void {
  if (feedbackOffers(actor, unit, answer, today).includes(offer)) return;
  const isDecision = offer === 'decide-objections';
  if (isDecision ? !mayDecide(actor, unit) : mannerOf(actor, unit) === null) {
    if (!actor.isOffice)
      throw new DomainError('not-found', { inspection: String(unit.inspectionId), unit: String(unit.unitId) });
    throw new DomainError(isDecision ? 'own-unit-decision' : 'unit-has-accounts', { unit: unit.unitName });
  }
  const facts = { unit: unit.unitName, title: unit.inspectionTitle };
  if (unit.planState === 'archived') throw new DomainError('plan-archived', { title: unit.planTitle });
  if (unit.feedbackDue === null) throw new DomainError('feedback-not-asked', facts);
  if (answer.hasLeft && !isDecision) throw new DomainError('feedback-answered', facts);
  if (offer === 'give-feedback' && answer.waiting) throw new DomainError('feedback-answered', facts);
  if ((offer === 'give-feedback' || offer === 'approve-feedback') && !isOpen(unit, today))
    throw new DomainError('feedback-late', { ...facts, date: unit.feedbackDue });
  if (answer.waiting && (offer === 'approve-feedback' || offer === 'send-back-feedback'))
    throw new DomainError('reply-own', { reference: unit.inspectionTitle, ...facts });
  throw new DomainError('feedback-state', { ...facts, kind: feedbackState(unit, answer, today) });
}
