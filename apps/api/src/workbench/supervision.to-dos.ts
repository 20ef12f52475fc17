import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../assignments/acting/actor.js';
import { decidableBy } from '../assignments/acting/offers.js';
import { ofUnits, type Sql } from '../assignments/assignment.sql.js';
import { instant, marks } from '../database/columns.js';
import { countProposals } from '../supervision/notices/proposal.queries.js';
import { type Waiting, waiting } from './waiting.js';
import type { ToDoKind } from './workbench.dto.js';

const ofNotices = 'demand.notice_id IS NOT NULL';
const ofInstructions = 'demand.instruction_id IS NOT NULL';
const isOwed = "demand.state IN ('sent', 'refused')";
const headWaits = `EXISTS (SELECT 1 FROM demand_reply waiting WHERE waiting.demand_id = demand.id
  AND waiting.left_at IS NULL AND waiting.ended_at IS NULL)`;

/** Replies that the units of the person owe: to notices, and to instructions. */
export async function repliesToWrite(manager: EntityManager, actor: Actor, today: CivilDate): Promise<Waiting[]> {
  const [own, values] = ofUnits([...new Set([...actor.served, ...(await onBehalf(manager, actor))])]);
  const written = (kind: string): Sql => [`${kind} AND ${isOwed} AND NOT ${headWaits} AND ${own}`, values];
  return [
    await byDate(manager, 'answer-notice', written(ofNotices), today),
    await byDate(manager, 'answer-instruction', written(ofInstructions), today),
  ];
}

/** Units without accounts, for which the person enters (代填). */
async function onBehalf(manager: EntityManager, { isOffice, above }: Actor): Promise<number[]> {
  if (!isOffice) return [...above];
  const rows = await manager.query<{ id: number }[]>(
    `SELECT DISTINCT assignment.unit_id AS id FROM demand JOIN assignment ON assignment.id = demand.assignment_id
     WHERE ${isOwed} AND NOT EXISTS (SELECT 1 FROM membership JOIN person ON person.id = membership.person_id
       WHERE membership.unit_id = assignment.unit_id AND membership.role IN ('reporter', 'approver')
       AND person.disabled = ?)`,
    [0],
  );
  return [...above, ...rows.map(({ id }) => id)];
}

/** Replies that wait for the person as the unit's head; nobody lets their own leave. */
export async function repliesToApprove(
  manager: EntityManager,
  { approves, personId }: Actor,
  today: CivilDate,
): Promise<Waiting> {
  const [own, values] = ofUnits([...approves]);
  const others = `${isOwed} AND ${own} AND EXISTS (SELECT 1 FROM demand_reply waiting
    WHERE waiting.demand_id = demand.id AND waiting.left_at IS NULL AND waiting.ended_at IS NULL
    AND waiting.submitted_by <> ?)`;
  return byDate(manager, 'approve-reply', [others, [...values, personId]], today);
}

/** Replies that the person decides on, the one that waits longest first. */
export async function repliesToDecide(manager: EntityManager, actor: Actor): Promise<Waiting[]> {
  const [decided, values] = decidableBy(actor);
  const replied = (kind: string): Sql => [`${kind} AND demand.state = 'replied' AND ${decided}`, values];
  return [
    await bySince(manager, 'decide-reply', replied(ofNotices)),
    await bySince(manager, 'decide-instruction-reply', replied(ofInstructions)),
  ];
}

/** What the office sends, and what it has sent and nobody has answered in time. */
export async function noticesToSend(manager: EntityManager, today: CivilDate): Promise<Waiting[]> {
  const [drafts] = await manager.query<{ count: number | string; since: Date | string | null }[]>(
    `SELECT COUNT(*) AS count, MIN(notice.updated_at) AS since FROM notice
       JOIN assignment ON assignment.id = notice.assignment_id JOIN plan ON plan.id = assignment.plan_id
     WHERE notice.sent_at IS NULL AND plan.state = 'issued'`,
  );
  const late: Sql = [`${ofNotices} AND ${isOwed} AND demand.answer_by < ?`, [today]];
  return [
    waiting('send-notices', { count: await countProposals(manager, today) }),
    waiting('notice-drafts', { count: Number(drafts!.count), since: drafts!.since && instant(drafts!.since) }),
    await byDate(manager, 'notices-unanswered', late, today),
  ];
}

/** A leader's own instructions of which something is still to come. */
export const ownInstructions = (manager: EntityManager, { personId }: Actor, today: CivilDate): Promise<Waiting> => {
  const open = ['sent', 'replied', 'refused'];
  const own: Sql = [
    `demand.state IN (${marks(open)}) AND demand.instruction_id IN
       (SELECT id FROM instruction WHERE leader_id = ?)`,
    [...open, personId],
  ];
  return byDate(manager, 'own-instructions', own, today);
};

const demands = `demand JOIN assignment ON assignment.id = demand.assignment_id
  JOIN plan ON plan.id = assignment.plan_id`;

async function byDate(manager: EntityManager, kind: ToDoKind, [sql, values]: Sql, today: CivilDate): Promise<Waiting> {
  const [row] = await manager.query<
    { count: number | string; late: number | string | null; due: CivilDate | null; taskId: number | null }[]
  >(
    `SELECT COUNT(*) AS count, MIN(demand.answer_by) AS due, MIN(assignment.task_id) AS taskId,
       SUM(CASE WHEN ${isOwed} AND demand.answer_by < ? THEN 1 ELSE 0 END) AS late
     FROM ${demands} WHERE plan.state = 'issued' AND ${sql}`,
    [today, ...values],
  );
  const { count, late, due, taskId } = row!;
  return waiting(kind, {
    count: Number(count),
    late: Number(late ?? 0),
    due,
    taskId: Number(count) === 1 ? taskId : null,
  });
}

async function bySince(manager: EntityManager, kind: ToDoKind, [sql, values]: Sql): Promise<Waiting> {
  const [row] = await manager.query<{ count: number | string; since: Date | string | null; taskId: number | null }[]>(
    `SELECT COUNT(DISTINCT demand.id) AS count, MIN(reply.left_at) AS since, MIN(assignment.task_id) AS taskId
     FROM ${demands} JOIN demand_reply reply ON reply.demand_id = demand.id AND reply.ended_at IS NULL
     WHERE plan.state = 'issued' AND ${sql}`,
    values,
  );
  const { count, since, taskId } = row!;
  return waiting(kind, {
    count: Number(count),
    since: since && instant(since),
    taskId: Number(count) === 1 ? taskId : null,
  });
}
