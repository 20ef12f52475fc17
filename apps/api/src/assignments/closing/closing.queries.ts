import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import type { Evidence } from '../../evidence/evidence.dto.js';
import { evidenceOfEach } from '../../evidence/evidence.queries.js';
import type { Principal } from '../../identity/principal.js';
import type { Sql } from '../assignment.sql.js';
import { type Actor, actorOf } from '../acting/actor.js';
import { findFollowed } from '../acting/followed.queries.js';
import { decidableBy } from '../acting/offers.js';
import type { ClosingRequest, OpenDecision } from './closing.dto.js';
import { punctualitiesOf } from './punctuality.js';

type Instants = 'submittedAt' | 'leftAt' | 'endedAt';

interface Values
  extends
    Omit<ClosingRequest, Instants | 'evidence' | 'punctuality'>,
    Record<'leftAt' | 'endedAt', Date | string | null> {
  assignmentId: number;
  submittedAt: Date | string;
}

const maybe = (value: Date | string | null) => (value === null ? null : instant(value));

/** The requests to close each assignment, the newest first. */
export async function closingsOf(
  manager: EntityManager,
  ids: readonly number[],
  today: CivilDate,
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
    const evidence = proofs.get(request.id) ?? [];
    found.get(assignmentId)?.push({ ...request, ...instants, evidence, punctuality: null });
  }
  const counted = [...found].flatMap(([assignmentId, [last]]) =>
    last?.leftAt && last.outcome === null ? [{ assignmentId, leftAt: last.leftAt }] : [],
  );
  for (const [id, punctuality] of await punctualitiesOf(manager, counted, today))
    Object.assign(found.get(id)![0]!, { punctuality });
  return found;
}

/** What proves each request. */
async function evidenceOf(manager: EntityManager, requests: readonly number[]): Promise<Map<number, Evidence[]>> {
  if (requests.length === 0) return new Map();
  return evidenceOfEach(
    manager,
    await manager.query(
      `SELECT request_id AS provedId, evidence_id AS evidenceId FROM closing_evidence
       WHERE request_id IN (${marks(requests)}) ORDER BY request_id, evidence_id`,
      [...requests],
    ),
  );
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

const since = 'COALESCE(refusal.refused_at, request.left_at)';

/** Refusals and requests to close that wait for the person's decision, as what stands behind SELECT. */
function waitingFor(actor: Actor): Sql {
  const [sql, values] = decidableBy(actor);
  return [
    `FROM assignment JOIN plan ON plan.id = assignment.plan_id
       LEFT JOIN refusal ON refusal.assignment_id = assignment.id AND assignment.state = 'refused'
         AND refusal.decision IS NULL
       LEFT JOIN closing_request request ON request.assignment_id = assignment.id AND assignment.state = 'closing'
         AND request.ended_at IS NULL
     WHERE plan.state = 'issued' AND assignment.state IN ('refused', 'closing') AND ${sql}`,
    values,
  ];
}

interface Counted {
  kind: OpenDecision['kind'];
  count: number;
  /** ISO 8601, in UTC: from when the first of them waits. */
  since: string;
}

/** How many of which kind wait for a person's decision; a kind without any is left out. */
export async function countDecisions(manager: EntityManager, actor: Actor): Promise<Counted[]> {
  const [sql, values] = waitingFor(actor);
  const rows = await manager.query<{ state: string; count: number | string; since: Date | string }[]>(
    `SELECT assignment.state, COUNT(*) AS count, MIN(${since}) AS since ${sql} GROUP BY assignment.state ORDER BY assignment.state DESC`,
    values,
  );
  return rows.map((row) => ({ kind: kindOf(row.state), count: Number(row.count), since: instant(row.since) }));
}

const kindOf = (state: string): OpenDecision['kind'] => (state === 'refused' ? 'refusal' : 'closing');

interface Waiting {
  id: number;
  requestId: number | null;
  since: Date | string;
  words: string;
  othersOpen: number | string;
}

/** As many as are shown at once. */
const most = 2000;

/** Refusals and requests to close that wait for a person's decision, the one that waits longest first. */
export async function openDecisions(
  manager: EntityManager,
  principal: Principal,
  today: CivilDate,
): Promise<OpenDecision[]> {
  const [sql, values] = waitingFor(await actorOf(manager, principal));
  const rows = await manager.query<Waiting[]>(
    `SELECT assignment.id, request.id AS requestId, ${since} AS since, COALESCE(refusal.reason, request.words) AS words,
       (SELECT COUNT(*) FROM assignment other WHERE other.task_id = assignment.task_id AND other.id <> assignment.id
          AND other.state NOT IN ('closed', 'cancelled')) AS othersOpen
     ${sql} ORDER BY since, assignment.id LIMIT ?`,
    [...values, most],
  );
  const followed = await findFollowed(
    manager,
    rows.map(({ id }) => id),
  );
  const byId = new Map(followed.map((one) => [one.id, one]));
  const proofs = await evidenceOf(
    manager,
    rows.flatMap(({ requestId }) => (requestId === null ? [] : [requestId])),
  );
  const left = rows.flatMap(({ id, requestId, since: at }) =>
    requestId === null ? [] : [{ assignmentId: id, leftAt: instant(at) }],
  );
  const punctualities = await punctualitiesOf(manager, left, today);
  return rows.map(({ id, requestId, since: at, words, othersOpen: others }): OpenDecision => {
    const { version, planId, planTitle, taskId, title, unitName, role, state } = byId.get(id)!;
    const named = { planId, planTitle, taskId, title, unitName, role };
    const evidence = proofs.get(requestId ?? 0) ?? [];
    const punctuality = punctualities.get(id) ?? null;
    const told = { since: instant(at), words, evidence, punctuality, othersOpen: Number(others) };
    return { assignmentId: id, version, kind: kindOf(state), ...named, ...told };
  });
}
