import type { UnitRole } from '@yaodian/decomposition';
import type { AssignmentState } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import { forUpdate } from '../../database/locking.js';
import { DomainError } from '../../platform/domain-error.js';
import type { PlanState } from '../../plans/plan.dto.js';
import type { OpenExtensionState } from '../../supervision/extensions/extension.offers.js';
import type { Actable } from './offers.js';

/** An assignment with all that an act on it depends on. */
export interface Followed extends Actable {
  id: number;
  planId: number;
  planTitle: string;
  taskId: number;
  title: string;
  unitName: string;
  role: UnitRole;
  version: number;
  responsiblePerson: string | null;
  leader: string | null;
  /** Whether what the unit asks for waits for its head. */
  needsApprover: boolean;
  /** The request to close it that is open. */
  requestId: number | null;
}

interface Values {
  id: number;
  planId: number;
  planTitle: string;
  planState: PlanState;
  reviewerId: number | null;
  taskId: number;
  title: string;
  deadlineKind: string;
  unitId: number;
  unitName: string;
  role: UnitRole;
  state: AssignmentState;
  version: number;
  responsiblePerson: string | null;
  leader: string | null;
  needsApprover: number | string;
  refusedBefore: number | string;
  hasAccounts: number | string;
  requestId: number | null;
  submittedBy: number | null;
  leftAt: Date | string | null;
  extensionState: OpenExtensionState | null;
  extensionBy: number | null;
}

export const exists = (sql: string): string => `CASE WHEN EXISTS (${sql}) THEN 1 ELSE 0 END`;

/** Whether somebody of a unit itself reports or approves for it. */
export const hasOwnAccounts = (unitId: string): string =>
  `SELECT 1 FROM membership JOIN person ON person.id = membership.person_id
   WHERE membership.unit_id = ${unitId} AND membership.role IN ('reporter', 'approver') AND person.disabled = 0`;

/** Assignments in the order of their identifiers. */
export async function findFollowed(manager: EntityManager, ids: readonly number[]): Promise<Followed[]> {
  if (ids.length === 0) return [];
  const rows = await manager.query<Values[]>(
    `SELECT assignment.id, assignment.plan_id AS planId, plan.title AS planTitle, plan.state AS planState,
       plan.own_reviewer_id AS reviewerId, assignment.task_id AS taskId, task.title, task.deadline_kind AS deadlineKind,
       assignment.unit_id AS unitId, unit_name.name AS unitName, assignment.role, assignment.state, assignment.version,
       assignment.responsible_person AS responsiblePerson, assignment.leader, unit.needs_approver AS needsApprover,
       ${exists("SELECT 1 FROM refusal WHERE refusal.assignment_id = assignment.id AND refusal.decision = 'insisted'")} AS refusedBefore,
       ${exists(hasOwnAccounts('assignment.unit_id'))} AS hasAccounts,
       closing_request.id AS requestId, closing_request.submitted_by AS submittedBy, closing_request.left_at AS leftAt,
       extension.state AS extensionState, extension.submitted_by AS extensionBy
     FROM assignment JOIN plan ON plan.id = assignment.plan_id JOIN task ON task.id = assignment.task_id
       JOIN unit ON unit.id = assignment.unit_id
       JOIN unit_name ON unit_name.unit_id = assignment.unit_id AND unit_name.kind = 'name'
       LEFT JOIN closing_request ON closing_request.assignment_id = assignment.id AND closing_request.ended_at IS NULL
       LEFT JOIN extension ON extension.assignment_id = assignment.id AND extension.ended_at IS NULL
     WHERE assignment.id IN (${marks(ids)}) ORDER BY assignment.id`,
    [...ids],
  );
  return rows.map(({ deadlineKind, needsApprover, refusedBefore, hasAccounts, submittedBy, leftAt, ...values }) => {
    const { extensionState, extensionBy, ...row } = values;
    return {
      ...row,
      dated: deadlineKind === 'date',
      needsApprover: Boolean(Number(needsApprover)),
      refusedBefore: Boolean(Number(refusedBefore)),
      hasAccounts: Boolean(Number(hasAccounts)),
      waitsSince: submittedBy !== null && leftAt === null ? { submittedBy } : null,
      extension: extensionState && { state: extensionState, submittedBy: extensionBy },
    };
  });
}

/**
 * Holds assignments and their plans until the unit of work ends, so that acts on them, and archiving, come one after the
 * other. Throws DomainError not-found where one of them is not there.
 */
export async function holdAssignments(tx: EntityManager, ids: readonly number[]): Promise<Followed[]> {
  if (ids.length === 0) return [];
  const plans = await tx.query<{ id: number }[]>(
    `SELECT DISTINCT plan_id AS id FROM assignment WHERE id IN (${marks(ids)})`,
    [...ids],
  );
  for (const { id } of plans.toSorted((one, other) => one.id - other.id))
    await tx.query(`SELECT id FROM plan WHERE id = ?${forUpdate(tx)}`, [id]);
  await tx.query(`SELECT id FROM assignment WHERE id IN (${marks(ids)}) ORDER BY id${forUpdate(tx)}`, [...ids]);
  const found = await findFollowed(tx, ids);
  const missing = ids.find((id) => !found.some((one) => one.id === id));
  if (missing !== undefined) throw new DomainError('not-found', { assignment: String(missing) });
  return found;
}

/** The same for one that somebody has seen in a version. Throws DomainError not-found or version-conflict. */
export async function holdAssignment(tx: EntityManager, id: number, version: number): Promise<Followed> {
  const [held] = (await holdAssignments(tx, [id])) as [Followed];
  if (held.version !== version)
    throw new DomainError('version-conflict', undefined, {
      current: { id, version: held.version, state: held.state },
    });
  return held;
}
