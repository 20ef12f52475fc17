import { actsFrom, type AssignmentAct, type AssignmentState } from '@yaodian/supervision';
import { marks } from '../../database/columns.js';
import type { PlanState } from '../../plans/plan.dto.js';
import {
  extensionDecisions,
  type ExtensionOffer,
  type Extendable,
  unitExtensionOffers,
} from '../../supervision/extensions/extension.offers.js';
import type { Sql } from '../assignment.sql.js';
import type { Actor } from './actor.js';

/** An assignment as far as it matters who may do what with it. */
export interface Actable extends Extendable {
  unitId: number;
  state: AssignmentState;
  planState: PlanState;
  /** 本级复核人 of the plan. */
  reviewerId: number | null;
  /** Whether its task has a deadline; standing and recurring ones are closed with the year. */
  dated: boolean;
  refusedBefore: boolean;
  /** Whether somebody of the unit itself reports or approves for it. */
  hasAccounts: boolean;
  /** Who has asked to close it, as long as that waits for the unit's head. */
  waitsSince: { submittedBy: number } | null;
}

/**
 * What a person can do with an assignment: acts of its life, `keep` (who answers for it, and its steps), and what the
 * unit's head does with a request to close it that has not left the unit yet.
 */
export type Offer =
  | Exclude<AssignmentAct, 'complete-for-year' | 'cancel' | `record-${string}`>
  | 'keep'
  | 'approve-closing'
  | 'send-back-closing'
  | ExtensionOffer
  | 'keep-stops';

const decisions: readonly Offer[] = [
  'insist',
  'reroute',
  'accept-closing',
  'refuse-closing',
  'reopen',
  'grant-extension',
  'refuse-extension',
  'keep-stops',
];

export const isDecision = (offer: Offer): boolean => decisions.includes(offer);

/** Whether a person acts for the unit: as one of its own, or on behalf of it (代填): the office, and whoever is above it. */
export function mannerOf(
  actor: Actor,
  { unitId, hasAccounts }: Pick<Actable, 'unitId' | 'hasAccounts'>,
): 'own' | 'on-behalf' | null {
  if (actor.direct.has(unitId)) return 'own';
  if (actor.served.has(unitId)) return 'on-behalf';
  return !hasAccounts && (actor.isOffice || actor.above.has(unitId)) ? 'on-behalf' : null;
}

/** Whether what the person asks for a unit of theirs, or below it, waits for a head; what the office fills in does not. */
export const waitsForHead = (actor: Actor, one: Pick<Actable, 'unitId'> & { needsApprover: boolean }): boolean =>
  one.needsApprover && actor.above.has(one.unitId);

/** Nobody decides for the unit that they belong to; for the office's own units somebody is named. */
export function mayDecide(actor: Actor, { unitId, reviewerId }: Pick<Actable, 'unitId' | 'reviewerId'>): boolean {
  if (actor.belongsTo.has(unitId)) return false;
  return actor.officeUnits.has(unitId) ? actor.personId === reviewerId : actor.isOffice;
}

/** The same as a condition on `plan`, and on the unit of what is decided on. */
export function decidableBy(
  { personId, isOffice, belongsTo, officeUnits }: Actor,
  unit: 'assignment.unit_id' | 'inspected.unit_id' = 'assignment.unit_id',
): Sql {
  const unitIn = (units: readonly number[]): string => `${unit} IN (${marks(units)})`;
  const own = [...officeUnits];
  const named: Sql =
    own.length === 0 ? ['1 = 0', []] : [`${unitIn(own)} AND plan.own_reviewer_id = ?`, [...own, personId]];
  const others: Sql = own.length === 0 ? ['1 = 1', []] : [`NOT ${unitIn(own)}`, own];
  const kinds = isOffice ? [named, others] : [named];
  const foreign: Sql = belongsTo.size === 0 ? ['1 = 1', []] : [`NOT ${unitIn([...belongsTo])}`, [...belongsTo]];
  return [
    `(${kinds.map(([sql]) => `(${sql})`).join(' OR ')}) AND ${foreign[0]}`,
    [...kinds.flatMap(([, values]) => values), ...foreign[1]],
  ];
}

/** What a person can do with an assignment now, in the order in which a page offers it. */
export function offersTo(actor: Actor, one: Actable): Offer[] {
  if (one.planState !== 'issued') return [];
  const acts = actsFrom(one.state, { dated: one.dated, refusedBefore: one.refusedBefore });
  const own =
    mannerOf(actor, one) === null ? [] : [...unitOffers(actor, one, acts), ...unitExtensionOffers(actor, one)];
  return [...own, ...(mayDecide(actor, one) ? decisionsOn(one, acts) : [])];
}

function decisionsOn(one: Actable, acts: readonly AssignmentAct[]): Offer[] {
  const ofLife = acts.filter((act): act is Offer & AssignmentAct => isDecision(act as Offer));
  const hasClock = one.dated && one.state !== 'closed' && one.state !== 'cancelled';
  return [...ofLife, ...extensionDecisions(one), ...(hasClock ? (['keep-stops'] as const) : [])];
}

function unitOffers(actor: Actor, one: Actable, acts: readonly AssignmentAct[]): Offer[] {
  const own = (['receive', 'refuse', 'request-closing', 'withdraw-closing'] as const).filter((act) =>
    acts.includes(act),
  );
  const open = one.state === 'awaiting-receipt' || one.state === 'in-progress' || one.state === 'closing';
  const keep: Offer[] = open ? ['keep'] : [];
  if (!one.waitsSince) return [...own, ...keep];
  const isHead = actor.approves.has(one.unitId) && one.waitsSince.submittedBy !== actor.personId;
  return [...(isHead ? (['approve-closing', 'send-back-closing'] as const) : []), 'withdraw-closing', ...keep];
}
