import { isAllowed } from '@yaodian/access';
import { appealRefusals, isAppealOpen, type Ledger } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../../../assignments/acting/actor.js';
import { exists, hasOwnAccounts } from '../../../assignments/acting/followed.queries.js';
import { mannerOf } from '../../../assignments/acting/offers.js';
import { type Principal, rolesOf } from '../../../identity/principal.js';
import { planResult, windowOf } from '../result.queries.js';
import { appealedLines } from './appeal.queries.js';

/** A unit as far as it matters who appeals for it. */
export interface AppealingUnit {
  unitId: number;
  unitName: string;
  hasAccounts: boolean;
  needsApprover: boolean;
}

/** Null where there is none. */
export async function appealingUnit(manager: EntityManager, unitId: number): Promise<AppealingUnit | null> {
  const [row] = await manager.query<
    { unitId: number; unitName: string; hasAccounts: number | string; needsApprover: number | string | boolean }[]
  >(
    `SELECT own.id AS unitId, unit_name.name AS unitName, own.needs_approver AS needsApprover,
       ${exists(hasOwnAccounts('own.id'))} AS hasAccounts
     FROM unit own JOIN unit_name ON unit_name.unit_id = own.id AND unit_name.kind = 'name' WHERE own.id = ?`,
    [unitId],
  );
  if (!row) return null;
  const { hasAccounts, needsApprover, ...unit } = row;
  return { ...unit, hasAccounts: Number(hasAccounts) === 1, needsApprover: Number(needsApprover) === 1 };
}

/** Whether appeals can be made now, and the lines of a unit's ledger that somebody can appeal. */
export async function appealable(
  manager: EntityManager,
  { planId, unitId, ledger }: { planId: number; unitId: number; ledger: Ledger },
  principal: Principal,
  now: Date,
): Promise<{ isWindowOpen: boolean; lines: string[] }> {
  const { row, state, planState } = await planResult(manager, planId);
  const isWindowOpen = row !== null && state === 'announced' && isAppealOpen(windowOf(row), now);
  const nothing = { isWindowOpen, lines: [] };
  if (!isWindowOpen || planState !== 'issued' || !isAllowed(rolesOf(principal), 'appeals.make')) return nothing;
  const unit = await appealingUnit(manager, unitId);
  if (!unit || mannerOf(await actorOf(manager, principal), unit) === null) return nothing;
  const appealed = await appealedLines(manager, planId, unitId);
  const { lines, bonuses, deductions, vetoes } = ledger;
  const keys = [...lines, ...bonuses, ...deductions, ...vetoes].map(({ key }) => key);
  const isRefused = (line: string) =>
    appealRefusals(state, windowOf(row), now, { unitId, ledger, line, reason: '…', appealed }).length > 0;
  return { isWindowOpen, lines: keys.filter((line) => !isRefused(line)) };
}
