import { isAppealOpen } from '@yaodian/assessment';
import type { Actor } from '../../../assignments/acting/actor.js';
import { mannerOf } from '../../../assignments/acting/offers.js';
import { type Principal, rolesOf } from '../../../identity/principal.js';
import { DomainError } from '../../../platform/domain-error.js';
import { windowOf } from '../result.queries.js';
import type { AppealOffer, AppealState } from './appeal.dto.js';
import type { StoredAppeal } from './appeal.queries.js';

/** Who looks at appeals or acts on them. */
export interface Appealing {
  actor: Actor;
  isLeader: boolean;
  now: Date;
}

export const appealingOf = (actor: Actor, principal: Principal, now: Date): Appealing => ({
  actor,
  isLeader: rolesOf(principal).includes('leader'),
  now,
});

export function appealState(appeal: StoredAppeal, now: Date): AppealState {
  const { outcome, leftAt } = appeal;
  if (outcome !== null) return outcome;
  if (leftAt !== null) return 'to-decide';
  return isOpen(appeal, now) ? 'with-head' : 'lapsed';
}

const isOpen = (appeal: StoredAppeal, now: Date): boolean =>
  appeal.resultState === 'announced' && isAppealOpen(windowOf(appeal), now);

/**
 * Whether somebody decides on appeals of a unit, whoever scored the line: the office and leaders, never for a unit that they
 * belong to; on those of the office's own units leaders and whoever the plan names (本级复核人), who may have scored the line
 * themselves.
 */
export function mayDecideFor(
  { actor, isLeader }: Appealing,
  { unitId, reviewerId }: Pick<StoredAppeal, 'unitId' | 'reviewerId'>,
): boolean {
  if (actor.belongsTo.has(unitId)) return false;
  return isLeader || (actor.officeUnits.has(unitId) ? actor.personId === reviewerId : actor.isOffice);
}

/** What has not left the unit is seen by the unit alone. */
export function seesAppeal(appealing: Appealing, appeal: StoredAppeal): boolean {
  const { actor, isLeader } = appealing;
  if (mannerOf(actor, appeal) !== null || actor.above.has(appeal.unitId)) return true;
  if (appeal.leftAt === null) return false;
  return actor.isOffice || isLeader || mayDecideFor(appealing, appeal);
}

/** What a person can do with an appeal now, in the order in which a page offers it. */
export function appealOffers(appealing: Appealing, appeal: StoredAppeal, isOwnScore: boolean): AppealOffer[] {
  const { actor, now } = appealing;
  const { outcome, leftAt, resultState, planState, unitId, submittedById } = appeal;
  if (planState !== 'issued' || outcome !== null || resultState !== 'announced') return [];
  const isOfUnit = mannerOf(actor, appeal) !== null;
  if (leftAt !== null) {
    const more: AppealOffer[] = isOfUnit && isOpen(appeal, now) ? ['add-file'] : [];
    return mayDecideFor(appealing, appeal) && !isOwnScore ? [...more, 'decide'] : more;
  }
  if (!isOfUnit) return [];
  const isHead = actor.approves.has(unitId) && submittedById !== actor.personId;
  const ofHead: AppealOffer[] = isHead ? [...(isOpen(appeal, now) ? (['approve'] as const) : []), 'send-back'] : [];
  return [...ofHead, 'take-back', 'add-file', 'remove-file'];
}

/**
 * Throws a DomainError where a person of the unit cannot do that with its appeal now: not-found, plan-archived,
 * unit-has-accounts, appeal-decided, appeal-late, appeal-own or appeal-state.
 */
export function requireAppealOffer(
  appealing: Appealing,
  appeal: StoredAppeal,
  offer: Exclude<AppealOffer, 'decide'>,
  line: string,
): void {
  if (appealOffers(appealing, appeal, true).includes(offer)) return;
  const { actor, now } = appealing;
  const { unitName: unit, planTitle: title } = appeal;
  if (mannerOf(actor, appeal) === null) {
    if (!seesAppeal(appealing, appeal)) throw new DomainError('not-found', { appeal: String(appeal.id) });
    throw new DomainError('unit-has-accounts', { unit });
  }
  if (appeal.planState === 'archived') throw new DomainError('plan-archived', { title });
  if (appeal.outcome !== null) throw new DomainError('appeal-decided', { unit, line });
  const isLate = !isOpen(appeal, now);
  if (isLate && (offer === 'approve' || offer === 'add-file'))
    throw new DomainError('appeal-late', { unit, line, title, date: appeal.appealsUntil });
  if (appeal.leftAt === null) throw new DomainError('appeal-own', { unit, line });
  throw new DomainError('appeal-state', { unit, line });
}
