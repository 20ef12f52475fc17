import { owesProof, rectificationActs, type RectificationState, rectificationStateAfter } from '@yaodian/supervision';
import type { Actor } from '../../assignments/acting/actor.js';
import { mannerOf, mayDecide } from '../../assignments/acting/offers.js';
import { DomainError } from '../../platform/domain-error.js';
import type { AnsweringUnit } from '../answering/answering-unit.queries.js';
import type { RectificationOffer } from './rectification.dto.js';

/** A rectification as far as it matters who may do what with it. */
export interface Rectifiable {
  reference: string;
  state: RectificationState;
  /** Who has written the proof that waits for the unit's head. */
  waiting: { submittedBy: number } | null;
}

const decisions: readonly RectificationOffer[] = ['re-check', 'reopen'];

/** What a person can do with a rectification now, in the order in which a page offers it. */
export function rectificationOffers(actor: Actor, unit: AnsweringUnit, one: Rectifiable): RectificationOffer[] {
  if (unit.planState !== 'issued') return [];
  const decides = mayDecide(actor, unit);
  return [
    ...unitOffers(actor, unit, one),
    ...(decides && rectificationStateAfter(one.state, 'pass') !== undefined ? (['re-check'] as const) : []),
    ...(decides && rectificationActs.reopen.from.includes(one.state) ? (['reopen'] as const) : []),
  ];
}

function unitOffers(actor: Actor, unit: AnsweringUnit, { state, waiting }: Rectifiable): RectificationOffer[] {
  if (!owesProof(state) || mannerOf(actor, unit) === null) return [];
  if (!waiting) return ['prove'];
  const isHead = actor.approves.has(unit.unitId) && waiting.submittedBy !== actor.personId;
  return [...(isHead ? (['approve-proof', 'send-back-proof'] as const) : []), 'take-back-proof'];
}

/**
 * Throws a DomainError where a person cannot do that with a rectification now: not-found for what is not theirs to see,
 * own-unit-decision, unit-has-accounts, plan-archived, rectification-proved, reply-own or rectification-state.
 */
export function requireRectificationOffer(
  actor: Actor,
  unit: AnsweringUnit,
  one: Rectifiable,
  offer: RectificationOffer,
): void {
  if (rectificationOffers(actor, unit, one).includes(offer)) return;
  const isDecision = decisions.includes(offer);
  if (isDecision ? !mayDecide(actor, unit) : mannerOf(actor, unit) === null) {
    if (!actor.isOffice) throw new DomainError('not-found', { rectification: one.reference });
    throw new DomainError(isDecision ? 'own-unit-decision' : 'unit-has-accounts', { unit: unit.unitName });
  }
  const facts = { unit: unit.unitName, reference: one.reference };
  if (unit.planState === 'archived') throw new DomainError('plan-archived', { title: unit.planTitle });
  if (offer === 'prove' && (one.waiting !== null || one.state === 'proved'))
    throw new DomainError('rectification-proved', facts);
  if (one.waiting && owesProof(one.state) && !isDecision)
    throw new DomainError('reply-own', { ...facts, title: unit.inspectionTitle });
  throw new DomainError('rectification-state', { ...facts, kind: one.state });
}
