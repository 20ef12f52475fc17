import type { CivilDate } from '@yaodian/calendar';
import type { InspectionSettings } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { exists, hasOwnAccounts } from '../../assignments/acting/followed.queries.js';
import { json, marks } from '../../database/columns.js';
import { forUpdate } from '../../database/locking.js';
import { DomainError } from '../../platform/domain-error.js';
import type { PlanState } from '../../plans/plan.dto.js';

/** An inspected unit with all that says who may answer for it, and who decides on that. */
export interface AnsweringUnit {
  /** Of the row in `inspection_unit`. */
  id: number;
  version: number;
  unitId: number;
  unitName: string;
  inspectionId: number;
  inspectionTitle: string;
  inspectionState: 'draft' | 'field' | 'feedback' | 'final' | 'published';
  settings: InspectionSettings;
  /** The last day on which the unit answers; null before it is asked. */
  feedbackDue: CivilDate | null;
  /** 政府督查工作条例 */
  underSupervisionRules: boolean;
  feedbackDays: number;
  rectificationDays: number;
  planId: number;
  planTitle: string;
  planState: PlanState;
  /** 本级复核人 of the plan. */
  reviewerId: number | null;
  hasAccounts: boolean;
  needsApprover: boolean;
}

type Flags = 'underSupervisionRules' | 'hasAccounts' | 'needsApprover';
interface Values extends Omit<AnsweringUnit, Flags | 'settings'>, Record<Flags, number | string> {
  settings: string;
}

/** Units that were inspected, in the office's order of organs; those of a whole inspection, or single ones. */
export async function findAnsweringUnits(
  manager: EntityManager,
  by: 'id' | 'inspection_id',
  ids: readonly number[],
): Promise<AnsweringUnit[]> {
  const rows = await manager.query<Values[]>(
    `SELECT inspected.id, inspected.version, inspected.unit_id AS unitId, inspected.unit_name AS unitName,
       inspection.id AS inspectionId, inspection.title AS inspectionTitle, inspection.state AS inspectionState,
       inspection.settings, inspection.feedback_due AS feedbackDue,
       inspection.under_supervision_rules AS underSupervisionRules,
       inspection.feedback_days AS feedbackDays, inspection.rectification_days AS rectificationDays, plan.id AS planId, plan.title AS planTitle,
       plan.state AS planState, plan.own_reviewer_id AS reviewerId, unit.needs_approver AS needsApprover,
       ${exists(hasOwnAccounts('inspected.unit_id'))} AS hasAccounts
     FROM inspection_unit inspected JOIN inspection ON inspection.id = inspected.inspection_id
       JOIN plan ON plan.id = inspection.plan_id JOIN unit ON unit.id = inspected.unit_id
     WHERE inspected.state = 'inspected' AND inspected.${by} IN (${marks(ids)})
     ORDER BY inspected.inspection_id, inspected.position, inspected.id`,
    [...ids],
  );
  const is = (flag: number | string) => Number(flag) === 1;
  return rows.map(({ underSupervisionRules, hasAccounts, needsApprover, settings, ...row }) => ({
    ...row,
    ...{ settings: json<InspectionSettings>(settings), underSupervisionRules: is(underSupervisionRules) },
    ...{ hasAccounts: is(hasAccounts), needsApprover: is(needsApprover) },
  }));
}

/** One, as its inspection and its unit name it. Throws DomainError not-found. */
export async function oneAnsweringUnit(
  manager: EntityManager,
  inspectionId: number,
  unitId: number,
): Promise<AnsweringUnit> {
  const [row] = await manager.query<{ id: number }[]>(
    'SELECT id FROM inspection_unit WHERE inspection_id = ? AND unit_id = ?',
    [inspectionId, unitId],
  );
  const [found] = row ? await findAnsweringUnits(manager, 'id', [row.id]) : [];
  if (!found) throw new DomainError('not-found', { inspection: String(inspectionId), unit: String(unitId) });
  return found;
}

/** Holds inspections with their units until the unit of work ends, so that answers, decisions and orders come one after the other. */
export async function holdInspections(tx: EntityManager, ids: readonly number[]): Promise<void> {
  await tx.query(`SELECT id FROM inspection WHERE id IN (${marks(ids)}) ORDER BY id${forUpdate(tx)}`, [...ids]);
}
