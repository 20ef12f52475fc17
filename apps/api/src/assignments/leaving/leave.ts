import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { requireHead } from '../../organisation/sub-units.js';
import type { Actor } from '../acting/actor.js';
import { waitsForHead } from '../acting/offers.js';
import type { LeavingRow } from './leaving.entity.js';

interface Does {
  actor: Actor;
  at: Date;
}

/**
 * What is submitted for a unit, and whether it has left with that or waits for the unit's head. Throws DomainError
 * approver-missing where it would wait, and nobody else of the unit could let it leave.
 */
export async function submitted(
  tx: EntityManager,
  unit: { unitId: number; unitName: string; needsApprover: boolean },
  { actor, at }: Does,
): Promise<Pick<LeavingRow, 'submittedBy' | 'submittedAt' | 'leftAt'>> {
  const waits = waitsForHead(actor, unit);
  if (waits) await requireHead(tx, unit, { personId: actor.personId, today: civilDateOf(at) });
  return { submittedBy: actor.personId, submittedAt: at, leftAt: waits ? null : at };
}

/** The unit's head lets it leave. */
export const letLeave = ({ actor, at }: Does): Pick<LeavingRow, 'approvedBy' | 'leftAt'> => ({
  approvedBy: actor.personId,
  leftAt: at,
});

/** It is over: sent back or taken back before it has left, else decided. */
export const ended = (
  { actor, at }: Does,
  outcome: string,
  reason: string | null,
): Pick<LeavingRow, 'outcome' | 'endedBy' | 'endedAt' | 'reason'> => ({
  ...{ outcome, reason },
  endedBy: actor.personId,
  endedAt: at,
});
