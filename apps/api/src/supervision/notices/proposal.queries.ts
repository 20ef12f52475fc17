import { addWorkingDays, type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { UnitRole } from '@yaodian/decomposition';
import {
  type Cause,
  type DemandState,
  type DismissedProposal,
  type NoticeColour,
  noticeColours,
  type NoticedAssignment,
  overdueRectifications,
  type ProposedNotice,
  proposedNotices,
  type Reason,
  sameCause,
  type SentNotice,
} from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../assignments/acting/actor.js';
import { mayDecide } from '../../assignments/acting/offers.js';
import type { Sql } from '../../assignments/assignment.sql.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { instant, json, marks } from '../../database/columns.js';
import { figuresOf } from '../../plans/settings/setting.queries.js';
import { ofCause, orderedAt, unprovedOf } from '../../inspections/rectification/unproved.queries.js';
import { addressOf, documentNumberOf } from './notice-number.js';
import type { NoticeName, NoticeProposal } from './notice.dto.js';

/** An assignment with all that a notice to it depends on, and says. */
export interface Noticed extends NoticedAssignment {
  id: number;
  planId: number;
  planTitle: string;
  reviewerId: number | null;
  taskId: number;
  taskTitle: string;
  requirement: string;
  unitId: number;
  unitName: string;
  role: UnitRole;
  light: NoticeProposal['light'];
  firstDeadline: CivilDate | null;
  sent: Named[];
  drafts: { id: number; cause: Cause }[];
}

/** One that went out, as it is named. */
export interface Named extends SentNotice {
  name: NoticeName;
  demandId: number;
  sentOn: CivilDate;
}

interface Values extends Omit<Noticed, 'reasons' | 'sent' | 'dismissed' | 'drafts'> {
  reasons: string | null;
}

/** Assignments of issued plans that meet a condition on `assignment`, in the order of organs and of the tasks. */
export async function findNoticed(
  manager: EntityManager,
  [condition, values]: Sql,
  today: CivilDate,
): Promise<Noticed[]> {
  const rows = await manager.query<Values[]>(
    `SELECT assignment.id, assignment.plan_id AS planId, plan.title AS planTitle, plan.own_reviewer_id AS reviewerId,
       assignment.task_id AS taskId, task.title AS taskTitle, task.requirement, assignment.unit_id AS unitId,
       unit_name.name AS unitName, assignment.role, assignment.state, assignment.light,
       assignment.light_reasons AS reasons, assignment.first_deadline AS firstDeadline,
       assignment.effective_deadline AS deadline
     FROM assignment JOIN plan ON plan.id = assignment.plan_id JOIN task ON task.id = assignment.task_id
       JOIN unit ON unit.id = assignment.unit_id
       JOIN unit_name ON unit_name.unit_id = assignment.unit_id AND unit_name.kind = 'name'
     WHERE plan.state = 'issued' AND ${condition}
     ORDER BY unit.sort_order, unit.id, assignment.id`,
    values,
  );
  return withNotices(manager, rows, [condition, values], today);
}

/** Rows of assignments of issued plans that meet a condition, with what was sent, drafted and dismissed for them. */
async function withNotices<T extends { id: number; reasons: string | null }>(
  manager: EntityManager,
  rows: readonly T[],
  [condition, values]: Sql,
  today: CivilDate,
) {
  const concerned: Sql = [
    `IN (SELECT assignment.id FROM assignment JOIN plan ON plan.id = assignment.plan_id
    WHERE plan.state = 'issued' AND ${condition})`,
    values,
  ];
  const sent = await sentTo(manager, concerned);
  const drafts = await draftsFor(manager, concerned);
  const dismissed = await dismissedFor(manager, concerned);
  const unproved = await unprovedOf(
    manager,
    rows.map(({ id }) => id),
  );
  const calendar = await findCalendar(manager);
  return rows.map((row) => ({
    ...row,
    reasons: [
      ...(row.reasons === null ? [] : json<Reason[]>(row.reasons)).filter(
        ({ rule }) => rule !== 'rectification-overdue',
      ),
      // a light that is red for another reason does not name them
      ...overdueRectifications(unproved.get(row.id) ?? [], today, calendar),
    ],
    sent: sent.get(row.id) ?? [],
    drafts: drafts.get(row.id) ?? [],
    dismissed: dismissed.get(row.id) ?? [],
  }));
}

/** The same by their identifiers. */
export const noticedByIds = (manager: EntityManager, ids: readonly number[], today: CivilDate): Promise<Noticed[]> =>
  ids.length === 0 ? Promise.resolve([]) : findNoticed(manager, [`assignment.id IN (${marks(ids)})`, [...ids]], today);

const causeColumns = 'notice.cause_kind AS kind, notice.cause_of AS "of", notice.cause_rule AS rule';

const grouped = <T>(rows: readonly { assignmentId: number; value: T }[]): Map<number, T[]> => {
  const found = new Map<number, T[]>();
  for (const { assignmentId, value } of rows) {
    const own = found.get(assignmentId);
    if (own) own.push(value);
    else found.set(assignmentId, [value]);
  }
  return found;
};

async function sentTo(manager: EntityManager, [concerned, values]: Sql): Promise<Map<number, Named[]>> {
  const rows = await manager.query<
    (Cause & {
      id: number;
      assignmentId: number;
      demandId: number;
      colour: NoticeColour;
      state: DemandState;
      answerBy: CivilDate;
      year: number;
      number: number;
      sentAt: Date | string;
    })[]
  >(
    `SELECT notice.id, notice.assignment_id AS assignmentId, ${causeColumns}, notice.colour, notice.year, notice.number,
       notice.sent_at AS sentAt, demand.id AS demandId, demand.state, demand.answer_by AS answerBy
     FROM notice JOIN demand ON demand.notice_id = notice.id
     WHERE notice.assignment_id ${concerned} ORDER BY notice.sent_at, notice.id`,
    values,
  );
  return grouped(
    rows.map(({ assignmentId, kind, of, rule, ...row }) => {
      const { id, colour, state, answerBy, demandId } = row;
      const sentAt = instant(row.sentAt);
      const documentNumber = documentNumberOf(row.year, colour, row.number);
      const name = { id, address: addressOf(row), documentNumber, colour, state, answerBy, sentAt };
      const value: Named = {
        id,
        colour,
        state,
        answerBy,
        cause: { kind, of, rule },
        name,
        demandId,
        sentOn: civilDateOf(new Date(sentAt)),
      };
      return { assignmentId, value };
    }),
  );
}

async function draftsFor(manager: EntityManager, [concerned, values]: Sql) {
  const rows = await manager.query<(Cause & { id: number; assignmentId: number })[]>(
    `SELECT notice.id, notice.assignment_id AS assignmentId, ${causeColumns} FROM notice
     WHERE notice.sent_at IS NULL AND notice.assignment_id ${concerned} ORDER BY notice.id`,
    values,
  );
  return grouped(rows.map(({ id, assignmentId, ...cause }) => ({ assignmentId, value: { id, cause } })));
}

async function dismissedFor(manager: EntityManager, [concerned, values]: Sql) {
  const rows = await manager.query<(Cause & { assignmentId: number; colour: NoticeColour })[]>(
    `SELECT notice.assignment_id AS assignmentId, ${causeColumns}, notice.colour FROM notice_dismissal notice
     WHERE notice.assignment_id ${concerned} ORDER BY notice.id`,
    values,
  );
  return grouped(
    rows.map(({ assignmentId, colour, ...cause }) => ({
      assignmentId,
      value: { cause, colour } satisfies DismissedProposal,
    })),
  );
}

/** What can call for a notice at all: a light that is not green, which an overdue rectification makes so, or a notice that was not answered well. */
const callsForNotice: Sql = [
  `assignment.state IN ('awaiting-receipt', 'in-progress') AND (assignment.light IN ('red', 'yellow') OR EXISTS (
     SELECT 1 FROM demand open WHERE open.assignment_id = assignment.id AND open.notice_id IS NOT NULL
       AND open.state IN ('sent', 'refused')))`,
  [],
];

export interface FoundProposal extends ProposedNotice {
  assignment: Noticed;
}

/** All notices that lights call for today, the worst colour first. */
export async function findProposals(manager: EntityManager, today: CivilDate): Promise<FoundProposal[]> {
  const noticed = await findNoticed(manager, callsForNotice, today);
  const found = noticed.flatMap((assignment) =>
    proposedNotices(assignment, today).map((proposal) => ({ ...proposal, assignment })),
  );
  const rank = ({ colour }: FoundProposal) => noticeColours.indexOf(colour);
  return found.sort((one, other) => rank(other) - rank(one));
}

/**
 * How many wait to be sent or dismissed; those that somebody has drafted are counted with the drafts. Asked for by every
 * workbench of the office: without what only a list says.
 */
export async function countProposals(manager: EntityManager, today: CivilDate): Promise<number> {
  const [condition, values] = callsForNotice;
  const rows = await manager.query<(Pick<Values, 'id' | 'state' | 'deadline'> & { reasons: string | null })[]>(
    `SELECT assignment.id, assignment.state, assignment.light_reasons AS reasons, assignment.effective_deadline AS deadline
     FROM assignment JOIN plan ON plan.id = assignment.plan_id WHERE plan.state = 'issued' AND ${condition}`,
    values,
  );
  let count = 0;
  for (const { drafts, ...noticed } of await withNotices(manager, rows, callsForNotice, today))
    for (const { cause } of proposedNotices(noticed, today))
      if (!drafts.some((draft) => sameCause(draft.cause, cause))) count++;
  return count;
}

const draftFor = ({ assignment, cause }: FoundProposal) =>
  assignment.drafts.find((draft) => sameCause(draft.cause, cause));

/** As they are shown to a person. */
export async function shownProposals(
  manager: EntityManager,
  found: readonly FoundProposal[],
  { actor, today }: { actor: Actor; today: CivilDate },
): Promise<NoticeProposal[]> {
  const calendar = await findCalendar(manager);
  const plans = [...new Set(found.map(({ assignment }) => assignment.planId))];
  const figures = await figuresOf(manager, plans);
  const dates = new Map(
    [...figures].map(([id, { answerDays }]) => [id, addWorkingDays(calendar, today, answerDays).date]),
  );
  const ordered = await orderedAt(
    manager,
    found.filter(({ cause }) => cause.kind === 'rectification').map(({ assignment }) => assignment.id),
  );
  return found.map((one): NoticeProposal => {
    const { cause, reason, colour, why, formerId, assignment } = one;
    const { id, planId, planTitle, taskId, taskTitle, unitId, unitName, role, light, sent } = assignment;
    const draft = draftFor(one);
    return {
      ...{ assignmentId: id, planId, planTitle, taskId, taskTitle, unitId, unitName, role, light },
      ...{ cause, reason, colour, why },
      former: sent.find((notice) => notice.id === formerId)?.name ?? null,
      draft: draft ? addressOf({ id: draft.id, year: null, colour, number: null }) : null,
      answerBy: dates.get(planId)!,
      dismissable: mayDecide(actor, assignment),
      rectifications: ofCause(cause, ordered.get(id)),
    };
  });
}
