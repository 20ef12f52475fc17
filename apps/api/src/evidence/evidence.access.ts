import { assignmentScope, type Scope } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { marks } from '../database/columns.js';
import type { Principal } from '../identity/principal.js';
import { seenWith } from '../organisation/sub-units.js';
import { ownUnits } from '../plans/issuing/issue.queries.js';
import { DomainError } from '../platform/domain-error.js';
import { servedBy } from '../reports/reach.js';
import { reviews, viewerOf } from '../reports/viewer.js';

/** Whose evidence somebody reads: office and leaders everybody's, others that of the units that they see or write for. */
export async function readableUnits(manager: EntityManager, principal: Principal): Promise<Scope> {
  const scope = assignmentScope(principal.memberships);
  if (scope === 'all') return scope;
  return [...new Set([...(await seenWith(manager, scope)), ...(await keptUnits(manager, principal))])];
}

/** For which units somebody adds and changes evidence: those whose reports they write, also for others (代填). */
export const keptUnits = async (manager: EntityManager, principal: Principal): Promise<number[]> =>
  servedBy(await viewerOf(manager, principal));

/** Throws DomainError not-found where the unit's evidence is none of the person's business. */
export async function requireReadable(manager: EntityManager, principal: Principal, unitId: number): Promise<void> {
  const scope = await readableUnits(manager, principal);
  if (scope !== 'all' && !scope.includes(unitId)) throw new DomainError('not-found', { unit: String(unitId) });
}

/** Throws DomainError not-found, and forbidden for who reads it but does not write for the unit. */
export async function requireKept(manager: EntityManager, principal: Principal, unitId: number): Promise<void> {
  await requireReadable(manager, principal, unitId);
  if (!(await keptUnits(manager, principal)).includes(unitId)) throw new DomainError('forbidden');
}

/**
 * Throws DomainError own-cause for the evidence of a unit that somebody belongs to, or of a section of it, and for that
 * of the office's own units but for whom an issued plan names (本级复核人); not-found for who reviews nothing.
 */
export async function requireReviewer(manager: EntityManager, principal: Principal, unitId: number): Promise<void> {
  const viewer = await viewerOf(manager, principal);
  const sql = "SELECT id FROM plan WHERE state = 'issued' AND own_reviewer_id = ? LIMIT 1";
  const isNamed = (await manager.query<object[]>(sql, [viewer.personId])).length > 0;
  if (reviews(viewer, { unitId, ownReviewerId: isNamed ? viewer.personId : null })) return;
  throw viewer.isOffice || viewer.member.has(unitId)
    ? new DomainError('own-cause')
    : new DomainError('not-found', { unit: String(unitId) });
}

/**
 * Throws DomainError not-found where somebody neither reads the unit's evidence, nor a report, a request to close or a
 * reply that it proves: what has left its unit is read by the units that lead the task, and that of the office's own units by whoever
 * the plan names (本级复核人). Inspectors see what is the units' that they are put on.
 */
export async function requireSeen(
  manager: EntityManager,
  principal: Principal,
  { evidenceId, unitId }: { evidenceId: number; unitId: number },
): Promise<void> {
  const scope = await readableUnits(manager, principal);
  if (scope === 'all' || scope.includes(unitId)) return;
  if (await isInspected(manager, principal.personId, unitId)) return;
  const leads = scope.length === 0 ? '1 = 0' : `led.unit_id IN (${marks(scope)})`;
  const own = [...(await ownUnits(manager))];
  const named = own.length === 0 ? '1 = 0' : `plan.own_reviewer_id = ? AND assignment.unit_id IN (${marks(own)})`;
  const rows = await manager.query<object[]>(
    `SELECT plan.id FROM (
       SELECT report.assignment_id FROM report_evidence proof
         JOIN report_version version ON version.id = proof.version_id AND version.left_at IS NOT NULL
         JOIN progress_report report ON report.id = version.report_id
       WHERE proof.evidence_id IN (SELECT id FROM evidence WHERE id = ? OR joined_into = ?)
       UNION SELECT request.assignment_id FROM closing_evidence proof
         JOIN closing_request request ON request.id = proof.request_id AND request.left_at IS NOT NULL
       WHERE proof.evidence_id IN (SELECT id FROM evidence WHERE id = ? OR joined_into = ?)
       UNION SELECT demand.assignment_id FROM demand_reply_evidence proof
         JOIN demand_reply reply ON reply.id = proof.reply_id AND reply.left_at IS NOT NULL
         JOIN demand ON demand.id = reply.demand_id
       WHERE proof.evidence_id IN (SELECT id FROM evidence WHERE id = ? OR joined_into = ?)
     ) proved JOIN assignment ON assignment.id = proved.assignment_id JOIN plan ON plan.id = assignment.plan_id
       LEFT JOIN assignment led ON led.task_id = assignment.task_id AND led.role = 'lead' AND led.state <> 'cancelled'
     WHERE (${named}) OR ${leads} LIMIT 1`,
    [
      ...[evidenceId, evidenceId, evidenceId, evidenceId, evidenceId, evidenceId],
      ...(own.length === 0 ? [] : [principal.personId, ...own]),
      ...scope,
    ],
  );
  if (rows.length === 0) throw new DomainError('not-found', { unit: String(unitId) });
}

async function isInspected(manager: EntityManager, personId: number, unitId: number): Promise<boolean> {
  const rows = await manager.query<object[]>(
    `SELECT inspected.id FROM inspection_unit inspected
       JOIN unit_inspector inspector ON inspector.inspection_unit_id = inspected.id
       JOIN inspection ON inspection.id = inspected.inspection_id
     WHERE inspector.person_id = ? AND inspected.unit_id = ? AND inspection.state <> 'draft' LIMIT 1`,
    [personId, unitId],
  );
  return rows.length > 0;
}
