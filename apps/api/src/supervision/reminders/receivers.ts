import { type Rung, rungs } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { approversOf, clerksOf, type OfUnits } from '../../notifications/recipients.js';

/** Who can be told for units, by the roles in which they are. */
export interface Receivers {
  clerks: OfUnits;
  approvers: OfUnits;
}

export async function receiversFor(tx: EntityManager, unitIds: readonly number[]): Promise<Receivers> {
  const units = [...new Set(unitIds)];
  return { clerks: await clerksOf(tx, units), approvers: await approversOf(tx, units) };
}

export interface Receiver {
  personId: number;
  role: 'reporter' | 'approver';
}

/**
 * Whom a rung tells in a unit: the clerks, from the second rung on its approvers, too, and these alone where there is no
 * clerk. A leader in charge (分管领导) has no account by that, and is called.
 */
export function toldAt(rung: Rung, unitId: number, { clerks, approvers }: Receivers): Receiver[] {
  const reporting = (clerks.get(unitId) ?? []).map((personId): Receiver => ({ personId, role: 'reporter' }));
  if (rung === 'clerk' && reporting.length > 0) return reporting;
  const heads = (approvers.get(unitId) ?? [])
    .filter((id) => !reporting.some(({ personId }) => personId === id))
    .map((personId): Receiver => ({ personId, role: 'approver' }));
  return [...reporting, ...heads];
}

/** Whom only a call or a letter reaches, if anybody. */
export function callNeeded(rung: Rung, told: readonly Receiver[]): 'leader' | 'unit' | null {
  if (rungs.indexOf(rung) >= rungs.indexOf('leader')) return 'leader';
  return told.length === 0 ? 'unit' : null;
}
