import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import type { Principal } from '../../identity/principal.js';
import { actorOf } from '../acting/actor.js';
import { findFollowed } from '../acting/followed.queries.js';
import { mayDecide } from '../acting/offers.js';
import type { ClosingRequest, OpenDecision } from './closing.dto.js';

type Instants = 'submittedAt' | 'leftAt' | 'endedAt';

interface Values extends Omit<ClosingRequest, Instants>, Record<'leftAt' | 'endedAt', Date | string | null> {
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
  for (const { assignmentId, submittedAt, leftAt, endedAt, ...request } of rows)
    found
      .get(assignmentId)
      ?.push({ ...request, submittedAt: instant(submittedAt), leftAt: maybe(leftAt), endedAt: maybe(endedAt) });
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

/** Refusals and requests to close that wait for a person's decision, the one that waits longest first. */
export async function openDecisions(manager: EntityManager, principal: Principal): Promise<OpenDecision[]> {
  const rows = await manager.query<{ id: number; since: Date | string; words: string; othersOpen: number | string }[]>(
    `SELECT assignment.id, COALESCE(refusal.refused_at, request.left_at) AS since,
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
  return rows.flatMap(({ id, since, words, othersOpen: others }): OpenDecision[] => {
    const one = byId.get(id)!;
    if (!mayDecide(actor, one)) return [];
    const { version, planId, planTitle, taskId, title, unitName, role } = one;
    const kind = one.state === 'refused' ? 'refusal' : 'closing';
    const named = { planId, planTitle, taskId, title, unitName, role };
    return [{ assignmentId: id, version, kind, ...named, since: instant(since), words, othersOpen: Number(others) }];
  });
}
