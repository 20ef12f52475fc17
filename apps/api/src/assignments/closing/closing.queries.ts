import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import type { Evidence } from '../../evidence/evidence.dto.js';
import { findEvidence } from '../../evidence/evidence.queries.js';
import type { Principal } from '../../identity/principal.js';
import { actorOf } from '../acting/actor.js';
import { findFollowed } from '../acting/followed.queries.js';
import { mayDecide } from '../acting/offers.js';
import type { ClosingRequest, OpenDecision } from './closing.dto.js';

type Instants = 'submittedAt' | 'leftAt' | 'endedAt';

interface Values
  extends Omit<ClosingRequest, Instants | 'evidence'>, Record<'leftAt' | 'endedAt', Date | string | null> {
  assignmentId: number;
  submittedAt: Date | string;
}

const maybe = (value: Date | string | null) => (value === null ? null : instant(value));

/** The requests to close each assignment, the newest first. */
export async function closingsOf(
  manager: EntityManager,
  ids: readonly number[],
): Promise<Map<number, ClosingRequest[]>> {
  const found = new Map<number, ClosingRequest[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const rows = await manager.query<Values[]>(
    `SELECT request.id, request.assignment_id AS assignmentId, request.words, request.submitted_at AS submittedAt,
       author.name AS submittedBy, request.left_at AS leftAt, head.name AS approvedBy, request.outcome,
       request.ended_at AS endedAt, decider.name AS endedBy, request.reason
     FROM closing_request request LEFT JOIN person author ON author.id = request.submitted_by
       LEFT JOIN person head ON head.id = request.approved_by LEFT JOIN person decider ON decider.id = request.ended_by
     WHERE request.assignment_id IN (${marks(ids)}) ORDER BY request.id DESC`,
    [...ids],
  );
  const proofs = await evidenceOf(
    manager,
    rows.map(({ id }) => id),
  );
  for (const { assignmentId, submittedAt, leftAt, endedAt, ...request } of rows) {
    const instants = { submittedAt: instant(submittedAt), leftAt: maybe(leftAt), endedAt: maybe(endedAt) };
    found.get(assignmentId)?.push({ ...request, ...instants, evidence: proofs.get(request.id) ?? [] });
  }
  return found;
}

/** What proves each request; what was joined into one thing stands there once. */
async function evidenceOf(manager: EntityManager, requests: readonly number[]): Promise<Map<number, Evidence[]>> {
  const found = new Map<number, Evidence[]>();
  if (requests.length === 0) return found;
  const links = await manager.query<{ requestId: number; evidenceId: number }[]>(
    `SELECT request_id AS requestId, evidence_id AS evidenceId FROM closing_evidence
     WHERE request_id IN (${marks(requests)}) ORDER BY request_id, evidence_id`,
    [...requests],
  );
  for (const requestId of new Set(links.map((link) => link.requestId))) {
    const own = links.filter((link) => link.requestId === requestId).map(({ evidenceId }) => evidenceId);
    found.set(requestId, await findEvidence(manager, own));
  }
  return found;
}

/** How many other assignments of the task are not done, and of which units. */
export async function othersOpen(manager: EntityManager, taskId: number, id: number): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `SELECT unit_name.name FROM assignment JOIN unit ON unit.id = assignment.unit_id
       JOIN unit_name ON unit_name.unit_id = unit.id AND unit_name.kind = 'name'
     WHERE assignment.task_id = ? AND assignment.id <> ? AND assignment.state NOT IN ('closed', 'cancelled')
     ORDER BY unit.sort_order, unit.id`,
    [taskId, id],
  );
  return rows.map(({ name }) => name);
}

interface Waiting {
  id: number;
  requestId: number | null;
  since: Date | string;
  words: string;
  othersOpen: number | string;
}

/** Refusals and requests to close that wait for a person's decision, the one that waits longest first. */
export async function openDecisions(manager: EntityManager, principal: Principal): Promise<OpenDecision[]> {
  const rows = await manager.query<Waiting[]>(
    `SELECT assignment.id, request.id AS requestId, COALESCE(refusal.refused_at, request.left_at) AS since,
       COALESCE(refusal.reason, request.words) AS words,
       (SELECT COUNT(*) FROM assignment other WHERE other.task_id = assignment.task_id AND other.id <> assignment.id
          AND other.state NOT IN ('closed', 'cancelled')) AS othersOpen
     FROM assignment JOIN plan ON plan.id = assignment.plan_id
       LEFT JOIN refusal ON refusal.assignment_id = assignment.id AND assignment.state = 'refused'
       LEFT JOIN closing_request request ON request.assignment_id = assignment.id AND request.ended_at IS NULL
         AND assignment.state = 'closing'
     WHERE plan.state = 'issued' AND assignment.state IN ('refused', 'closing')
     ORDER BY since, assignment.id LIMIT 2000`,
  );
  const actor = await actorOf(manager, principal);
  const followed = await findFollowed(
    manager,
    rows.map(({ id }) => id),
  );
  const byId = new Map(followed.map((one) => [one.id, one]));
  const decided = rows.filter(({ id }) => mayDecide(actor, byId.get(id)!));
  const proofs = await evidenceOf(
    manager,
    decided.flatMap(({ requestId }) => (requestId === null ? [] : [requestId])),
  );
  return decided.map(({ id, requestId, since, words, othersOpen: others }): OpenDecision => {
    const one = byId.get(id)!;
    const { version, planId, planTitle, taskId, title, unitName, role } = one;
    const kind = one.state === 'refused' ? 'refusal' : 'closing';
    const named = { planId, planTitle, taskId, title, unitName, role };
    const evidence = proofs.get(requestId ?? 0) ?? [];
    const told = { since: instant(since), words, evidence, othersOpen: Number(others) };
    return { assignmentId: id, version, kind, ...named, ...told };
  });
}
