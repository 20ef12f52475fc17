import { DomainError } from '../../platform/domain-error.js';
import type { Actor } from './actor.js';
import type { Followed } from './followed.queries.js';
import { isDecision, mannerOf, mayDecide, type Offer, offersTo } from './offers.js';

/**
 * Throws a DomainError where a person cannot do that with an assignment now: not-found for what is not theirs to see,
 * own-unit-decision, unit-has-accounts, plan-archived, refused-before, closed-by-year, own-closing or act-impossible.
 */
export function requireOffer(actor: Actor, one: Followed, offer: Offer): void {
  if (one.planState !== 'archived' && offersTo(actor, one).includes(offer)) return;
  const facts = { title: one.title, unit: one.unitName };
  if (isDecision(offer)) {
    if (!mayDecide(actor, one)) throw notTheirs(one, actor.isOffice ? 'own-unit-decision' : 'not-found');
  } else if (mannerOf(actor, one) === null) {
    throw notTheirs(one, actor.isOffice ? 'unit-has-accounts' : 'not-found');
  }
  if (one.planState === 'archived') throw new DomainError('plan-archived', { title: one.planTitle });
  if (offer === 'refuse' && one.state === 'awaiting-receipt') throw new DomainError('refused-before', facts);
  if (offer === 'request-closing' && one.state === 'in-progress' && !one.dated)
    throw new DomainError('closed-by-year', facts);
  if ((offer === 'approve-closing' || offer === 'send-back-closing') && one.waitsSince)
    throw new DomainError('own-closing', facts);
  throw new DomainError('act-impossible', { ...facts, kind: one.waitsSince ? 'waits-for-head' : one.state });
}

const notTheirs = (
  { id, unitName }: Followed,
  code: 'own-unit-decision' | 'unit-has-accounts' | 'not-found',
): DomainError => new DomainError(code, code === 'not-found' ? { assignment: String(id) } : { unit: unitName });
