import { type DemandState, noticeStateAfter, owesReply } from '@yaodian/supervision';
import type { Actor } from '../../assignments/acting/actor.js';
import type { Followed } from '../../assignments/acting/followed.queries.js';
import { mannerOf, mayDecide } from '../../assignments/acting/offers.js';
import { DomainError } from '../../platform/domain-error.js';
import type { DemandOffer } from './demand.dto.js';

/** A demand as far as it matters who may do what with it. */
export interface Answerable {
  reference: string;
  state: DemandState;
  /** Who has written the reply that waits for the unit's head. */
  waiting: { submittedBy: number } | null;
}

const decisions: readonly DemandOffer[] = ['accept-reply', 'refuse-reply'];

/** What a person can do with a demand now, in the order in which a page offers it. */
export function demandOffers(actor: Actor, one: Followed, demand: Answerable): DemandOffer[] {
  if (one.planState !== 'issued') return [];
  const decides = noticeStateAfter(demand.state, 'accept') !== undefined && mayDecide(actor, one);
  return [...unitOffers(actor, one, demand), ...(decides ? decisions : [])];
}

function unitOffers(actor: Actor, one: Followed, { state, waiting }: Answerable): DemandOffer[] {
  if (!owesReply(state) || mannerOf(actor, one) === null) return [];
  if (!waiting) return ['reply'];
  const isHead = actor.approves.has(one.unitId) && waiting.submittedBy !== actor.personId;
  return [...(isHead ? (['approve-reply', 'send-back-reply'] as const) : []), 'take-back-reply'];
}

/**
 * Throws a DomainError where a person cannot do that with a demand now: not-found for what is not theirs to see,
 * own-unit-decision, unit-has-accounts, plan-archived, demand-withdrawn, demand-answered, reply-own or demand-state.
 */
export function requireDemandOffer(actor: Actor, one: Followed, demand: Answerable, offer: DemandOffer): void {
  if (demandOffers(actor, one, demand).includes(offer)) return;
  const facts = { reference: demand.reference, title: one.title, unit: one.unitName };
  if (decisions.includes(offer) ? !mayDecide(actor, one) : mannerOf(actor, one) === null) {
    if (!actor.isOffice) throw new DomainError('not-found', { demand: demand.reference });
    throw new DomainError(decisions.includes(offer) ? 'own-unit-decision' : 'unit-has-accounts', {
      unit: one.unitName,
    });
  }
  if (one.planState === 'archived') throw new DomainError('plan-archived', { title: one.planTitle });
  if (demand.state === 'withdrawn') throw new DomainError('demand-withdrawn', facts);
  const isAnswered = demand.waiting !== null || demand.state === 'replied' || demand.state === 'accepted';
  if (offer === 'reply' && isAnswered) throw new DomainError('demand-answered', facts);
  if (demand.waiting && owesReply(demand.state) && !decisions.includes(offer))
    throw new DomainError('reply-own', facts);
  throw new DomainError('demand-state', { ...facts, kind: demand.state });
}
