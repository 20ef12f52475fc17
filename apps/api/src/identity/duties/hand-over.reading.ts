import { createHash } from 'node:crypto';
import { conflictingRoles } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.js';
import { today } from '../../platform/work-context.js';
import { findPerson } from '../person.queries.js';
import { deputiesInUnit } from './deputies.duty.js';
import type { FindDuties, FoundDuty, Handing } from './duty.js';
import type { HandOverDuties } from './hand-over.dto.js';
import { namesInUnit } from './names.duty.js';
import { reviewsOfOwnUnit } from './reviews.duty.js';
import { rolesInUnit } from './roles.duty.js';

/** Every kind of duty that goes from one person to another, in the order in which they are handed over. */
const kinds: readonly FindDuties[] = [rolesInUnit, reviewsOfOwnUnit, deputiesInUnit, namesInUnit];

/** A hand-over as it would be done now. */
export interface Reading extends Handing {
  seen: string;
  duties: FoundDuty[];
}

/**
 * Throws DomainError not-found, own-account, hand-over-self, hand-over-days, hand-over-nothing, hand-over-unfit,
 * roles-conflict, and what the duties throw.
 */
export async function readHandOver(
  manager: EntityManager,
  { fromId, ownId, now }: { fromId: number; ownId: number; now: Date },
  asked: HandOverDuties,
): Promise<Reading> {
  const { unitId, toId, since, reason } = asked;
  if (toId === fromId) throw new DomainError('hand-over-self');
  if (ownId === fromId || ownId === toId) throw new DomainError('own-account');
  if (since > today()) throw new DomainError('hand-over-days', { today: today() });
  const [from, to] = [await findPerson(manager, fromId), await findPerson(manager, toId)];
  const memberships = from.memberships.filter((one) => one.unitId === unitId);
  if (memberships.length === 0) throw new DomainError('hand-over-nothing', { name: from.name });
  // an administrator who cannot sign in could not be mended by anybody
  const waiting = unitId === null && !to.hasPassword && to.subject === null;
  if (to.disabled || waiting) throw new DomainError('hand-over-unfit', { name: to.name });
  const conflict = conflictingRoles([...to.memberships, ...memberships].map(({ role }) => role));
  if (conflict) throw new DomainError('roles-conflict', { one: conflict[0], other: conflict[1] });

  const handing = { from, to, unitId, memberships, today: today(), now };
  const duties: FoundDuty[] = [];
  for (const find of kinds) duties.push(...(await find(manager, handing)));
  const seen = createHash('sha256')
    .update(
      JSON.stringify([unitId, from.id, from.version, to.id, to.version, since, reason, duties.map((one) => one.shown)]),
    )
    .digest('hex');
  return { ...handing, seen, duties };
}
