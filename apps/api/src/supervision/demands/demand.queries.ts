import { type CivilDate, workingDaysBetween } from '@yaodian/calendar';
import { type DemandState, owesReply, type UnansweredNotice } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { findFollowed, type Followed } from '../../assignments/acting/followed.queries.js';
import { mannerOf, waitsForHead } from '../../assignments/acting/offers.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { instant, marks } from '../../database/columns.js';
import type { Evidence } from '../../evidence/evidence.dto.js';
import { findEvidence } from '../../evidence/evidence.queries.js';
import type { Principal } from '../../identity/principal.js';
import { demandOffers } from './demand-offers.js';
import type { Demand, DemandReply } from './demand.dto.js';

export interface DemandValues {
  id: number;
  assignmentId: number;
  noticeId: number | null;
  instructionId: number | null;
  reference: string;
  state: DemandState;
  answerBy: CivilDate | null;
  version: number;
  /** Of the reply that waits for the unit's head. */
  submittedBy: number | null;
}

type By = 'id' | 'notice_id' | 'instruction_id';

/** Demands by their own identifiers, or by those of what they belong to; in the order in which they were made. */
export async function findDemands(manager: EntityManager, by: By, ids: readonly number[]): Promise<DemandValues[]> {
  if (ids.length === 0) return [];
  return manager.query<DemandValues[]>(
    `SELECT demand.id, demand.assignment_id AS assignmentId, demand.notice_id AS noticeId,
       demand.instruction_id AS instructionId, demand.reference, demand.state, demand.answer_by AS answerBy,
       demand.version, reply.submitted_by AS submittedBy
     FROM demand LEFT JOIN demand_reply reply ON reply.demand_id = demand.id AND reply.ended_at IS NULL
       AND reply.left_at IS NULL
     WHERE demand.${by} IN (${marks(ids)}) ORDER BY demand.id`,
    [...ids],
  );
}

export const waitingOf = ({ submittedBy }: DemandValues): { submittedBy: number } | null =>
  submittedBy === null ? null : { submittedBy };

/** Demands with all that the person sees of them and can do with them, in the same order. */
export async function withReplies(
  manager: EntityManager,
  demands: readonly DemandValues[],
  { principal, today }: { principal: Principal; today: CivilDate },
): Promise<Demand[]> {
  if (demands.length === 0) return [];
  const actor = await actorOf(manager, principal);
  const assignments = [...new Set(demands.map(({ assignmentId }) => assignmentId))];
  const followed = new Map((await findFollowed(manager, assignments)).map((one) => [one.id, one]));
  const replies = await repliesOf(
    manager,
    demands.map(({ id }) => id),
  );
  const calendar = await findCalendar(manager);
  return demands.map((demand): Demand => {
    const one = followed.get(demand.assignmentId)!;
    const { id, version, assignmentId, state, answerBy } = demand;
    const isLate = answerBy !== null && owesReply(state) && today > answerBy;
    const isOwn = mannerOf(actor, one) !== null;
    return {
      ...{ id, version, assignmentId, unitId: one.unitId, unitName: one.unitName, state, answerBy },
      daysLate: isLate ? Math.max(1, workingDaysBetween(calendar, answerBy, today)) : 0,
      ...mannerOn(actor, one, demand),
      replies: replies.get(id)!.filter(({ leftAt }) => leftAt !== null || isOwn),
    };
  });
}

function mannerOn(actor: Actor, one: Followed, demand: DemandValues) {
  const manner = mannerOf(actor, one);
  const waiting = waitingOf(demand);
  return {
    offers: demandOffers(actor, one, { ...demand, waiting }),
    onBehalf: manner === 'on-behalf',
    needsApprover: manner === null ? one.needsApprover : waitsForHead(actor, one),
    waitsForHead: manner !== null && waiting !== null && owesReply(demand.state),
  };
}

type Instants = 'submittedAt' | 'leftAt' | 'endedAt';

interface ReplyValues
  extends Omit<DemandReply, Instants | 'evidence' | 'onBehalf'>, Record<'leftAt' | 'endedAt', Date | string | null> {
  demandId: number;
  onBehalf: number | string;
  submittedAt: Date | string;
}

const maybe = (value: Date | string | null) => (value === null ? null : instant(value));

/** The replies to each demand, the newest first. */
async function repliesOf(manager: EntityManager, demands: readonly number[]): Promise<Map<number, DemandReply[]>> {
  const found = new Map<number, DemandReply[]>(demands.map((id) => [id, []]));
  const rows = await manager.query<ReplyValues[]>(
    `SELECT reply.id, reply.demand_id AS demandId, reply.words, reply.on_behalf AS onBehalf,
       reply.submitted_at AS submittedAt, author.name AS submittedBy, reply.left_at AS leftAt,
       head.name AS approvedBy, reply.outcome, reply.ended_at AS endedAt, decider.name AS endedBy, reply.reason
     FROM demand_reply reply LEFT JOIN person author ON author.id = reply.submitted_by
       LEFT JOIN person head ON head.id = reply.approved_by LEFT JOIN person decider ON decider.id = reply.ended_by
     WHERE reply.demand_id IN (${marks(demands)}) ORDER BY reply.id DESC`,
    [...demands],
  );
  const proofs = await evidenceOf(
    manager,
    rows.map(({ id }) => id),
  );
  for (const { demandId, onBehalf, submittedAt, leftAt, endedAt, ...reply } of rows)
    found.get(demandId)!.push({
      ...reply,
      onBehalf: Number(onBehalf) === 1,
      ...{ submittedAt: instant(submittedAt), leftAt: maybe(leftAt), endedAt: maybe(endedAt) },
      evidence: proofs.get(reply.id) ?? [],
    });
  return found;
}

/** What proves each reply; what was joined into one thing stands there once. */
async function evidenceOf(manager: EntityManager, replies: readonly number[]): Promise<Map<number, Evidence[]>> {
  const found = new Map<number, Evidence[]>();
  if (replies.length === 0) return found;
  const links = await manager.query<{ replyId: number; evidenceId: number }[]>(
    `SELECT reply_id AS replyId, evidence_id AS evidenceId FROM demand_reply_evidence
     WHERE reply_id IN (${marks(replies)}) ORDER BY reply_id, evidence_id`,
    [...replies],
  );
  for (const replyId of new Set(links.map((link) => link.replyId))) {
    const own = links.filter((link) => link.replyId === replyId).map(({ evidenceId }) => evidenceId);
    found.set(replyId, await findEvidence(manager, own));
  }
  return found;
}

/** The replies that assignments still owe by a date: what their lights depend on. */
export async function unansweredOf(
  manager: EntityManager,
  assignments: readonly number[],
): Promise<Map<number, UnansweredNotice[]>> {
  const found = new Map<number, UnansweredNotice[]>();
  if (assignments.length === 0) return found;
  const rows = await manager.query<(UnansweredNotice & { assignmentId: number })[]>(
    `SELECT assignment_id AS assignmentId, reference, answer_by AS answerBy FROM demand
     WHERE assignment_id IN (${marks(assignments)}) AND state IN ('sent', 'refused') AND answer_by IS NOT NULL
     ORDER BY id`,
    [...assignments],
  );
  for (const { assignmentId, ...notice } of rows) found.set(assignmentId, [...(found.get(assignmentId) ?? []), notice]);
  return found;
}
