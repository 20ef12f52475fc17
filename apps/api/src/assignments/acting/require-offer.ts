import { DomainError } from '../../platform/domain-error.js';
import type { Actor } from './actor.js';
import type { Followed } from './followed.queries.js';
import { isDecision, mannerOf, mayDecide, type Offer, offersTo } from './offers.js';

/**
 * Throws a DomainError where a person cannot do that with an assignment now: not-found for what is not theirs to see,
 * own-unit-decision, unit-has-accounts, plan-archived, refused-before, closed-by-year, extension-undated, extension-open, own-closing,
 * own-extension or act-impossible.
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
  if (!one.dated && (offer === 'ask-extension' || offer === 'keep-stops'))
    throw new DomainError('extension-undated', facts);
  if (offer === 'ask-extension' && one.extension && one.extension.state !== 'draft')
    throw new DomainError('extension-open', facts);
  if ((offer === 'approve-extension' || offer === 'send-back-extension') && one.extension?.state === 'submitted')
    throw new DomainError('own-extension', facts);
  if ((offer === 'approve-closing' || offer === 'send-back-closing') && one.waitsSince)
    throw new DomainError('own-closing', facts);
  throw new DomainError('act-impossible', { ...facts, kind: hindranceOf(one, offer) });
}

function hindranceOf({ state, waitsSince, extension }: Followed, offer: Offer): string {
  if (offer.endsWith('-extension') && offer !== 'ask-extension' && state !== 'closed' && state !== 'cancelled')
    return extension?.state === 'submitted' ? 'extension-waits-for-head' : 'no-extension';
  return waitsSince ? 'waits-for-head' : state;
}

const notTheirs = (
  { id, unitName }: Followed,
  code: 'own-unit-decision' | 'unit-has-accounts' | 'not-found',
): DomainError => new DomainError(code, code === 'not-found' ? { assignment: String(id) } : { unit: unitName });
