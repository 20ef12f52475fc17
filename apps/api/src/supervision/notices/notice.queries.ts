import { assignmentScope } from '@yaodian/access';
import { type CivilDate, workingDaysBetween } from '@yaodian/calendar';
import type { UnitRole } from '@yaodian/decomposition';
import {
  type Cause,
  isOpenNotice,
  type NoticeColour,
  noticeColours,
  noticeStateAfter,
  type NoticeState,
  owesReply,
  formerNotice,
  ruledColour,
} from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { decidableBy, mayDecide } from '../../assignments/acting/offers.js';
import { type Sql, within } from '../../assignments/assignment.sql.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { instant, marks } from '../../database/columns.js';
import type { Principal } from '../../identity/principal.js';
import { seenWith } from '../../organisation/sub-units.js';
import { DomainError } from '../../platform/domain-error.js';
import { findDemands, withReplies } from '../demands/demand.queries.js';
import { signingsOf } from '../signing/signing.js';
import { ofCause, orderedAt } from '../../inspections/rectification/unproved.queries.js';
import { addressOf, documentNumberOf, readAddress } from './notice-number.js';
import type { Notice, NoticeFilter, NoticeLine, NoticeOffer } from './notice.dto.js';
import { noticedByIds } from './proposal.queries.js';

const joined = `notice JOIN assignment ON assignment.id = notice.assignment_id
  JOIN plan ON plan.id = assignment.plan_id JOIN task ON task.id = assignment.task_id
  JOIN unit_name ON unit_name.unit_id = notice.unit_id AND unit_name.kind = 'name'
  LEFT JOIN demand ON demand.notice_id = notice.id`;

/** What went out within the person's scope or is theirs to decide; drafts are the office's. */
export async function visibleNotices(manager: EntityManager, principal: Principal, actor: Actor): Promise<Sql> {
  const scope = assignmentScope(principal.memberships);
  if (scope === 'all') return actor.isOffice ? ['1 = 1', []] : ['notice.sent_at IS NOT NULL', []];
  const [own, values] = within(await seenWith(manager, scope));
  const [decided, decidedValues] = decidableBy(actor);
  return [`notice.sent_at IS NOT NULL AND (${own} OR (${decided}))`, [...values, ...decidedValues]];
}

const likely = (words: string): string => `%${words.replace(/[!%_]/g, '!$&')}%`;

function passing(
  { taskId, colour, state, owed, late, unitId, year, search = '' }: NoticeFilter,
  today: CivilDate,
): Sql[] {
  const conditions: (Sql | false)[] = [
    taskId !== undefined && ['assignment.task_id = ?', [taskId]],
    colour !== undefined && ['notice.colour = ?', [colour]],
    state === 'draft' && ['notice.sent_at IS NULL', []],
    state !== undefined && state !== 'draft' && ['demand.state = ?', [state]],
    owed === true && ["demand.state IN ('sent', 'refused')", []],
    late === true && ["demand.state IN ('sent', 'refused') AND demand.answer_by < ?", [today]],
    unitId !== undefined && ['notice.unit_id = ?', [unitId]],
    year !== undefined && ['notice.year = ?', [year]],
    search !== '' && [
      "(notice.title LIKE ? ESCAPE '!' OR demand.reference LIKE ? ESCAPE '!')",
      [likely(search), likely(search)],
    ],
  ];
  return conditions.filter((one): one is Sql => one !== false);
}

interface LineValues {
  id: number;
  version: number;
  year: number | null;
  number: number | null;
  colour: NoticeColour;
  state: NoticeState | null;
  kind: Cause['kind'];
  of: CivilDate;
  rule: Cause['rule'];
  title: string;
  answerBy: CivilDate;
  sentAt: Date | string | null;
  assignmentId: number;
  planId: number;
  planTitle: string;
  taskId: number;
  taskTitle: string;
  unitId: number;
  unitName: string;
  repliedAt: Date | string | null;
}

const lineColumns = `notice.id, notice.version, notice.year, notice.number, notice.colour, demand.state,
  notice.cause_kind AS kind, notice.cause_of AS "of", notice.cause_rule AS rule, notice.title,
  COALESCE(demand.answer_by, notice.answer_by) AS answerBy, notice.sent_at AS sentAt,
  notice.assignment_id AS assignmentId, assignment.plan_id AS planId, plan.title AS planTitle,
  assignment.task_id AS taskId, task.title AS taskTitle, notice.unit_id AS unitId, unit_name.name AS unitName,
  (SELECT MAX(reply.left_at) FROM demand_reply reply WHERE reply.demand_id = demand.id) AS repliedAt`;

interface Page {
  /** From 0. */
  from: number;
  limit: number;
}

/** Drafts first, then what was sent last. */
export async function listNotices(
  manager: EntityManager,
  visible: Sql,
  { filter, today, from, limit }: Page & { filter: NoticeFilter; today: CivilDate },
): Promise<{ items: NoticeLine[]; total: number }> {
  const conditions = [visible, ...passing(filter, today)];
  const where = conditions.map(([sql]) => `(${sql})`).join(' AND ');
  const values = conditions.flatMap(([, own]) => own);
  const [row] = await manager.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM ${joined} WHERE ${where}`,
    values,
  );
  const rows = await manager.query<LineValues[]>(
    `SELECT ${lineColumns} FROM ${joined} WHERE ${where}
     ORDER BY CASE WHEN notice.sent_at IS NULL THEN 0 ELSE 1 END, notice.sent_at DESC, notice.id DESC LIMIT ? OFFSET ?`,
    [...values, limit, from],
  );
  return { items: await toLines(manager, rows, today), total: Number(row!.total) };
}

async function toLines(manager: EntityManager, rows: readonly LineValues[], today: CivilDate): Promise<NoticeLine[]> {
  const calendar = await findCalendar(manager);
  return rows.map(({ kind, of, rule, year, number, sentAt, repliedAt, ...row }) => {
    const state = row.state ?? 'draft';
    const isLate = owesReply(state) && today > row.answerBy;
    return {
      ...row,
      ...{ state, cause: { kind, of, rule }, address: addressOf({ ...row, year, number }) },
      documentNumber: year === null || number === null ? null : documentNumberOf(year, row.colour, number),
      daysLate: isLate ? Math.max(1, workingDaysBetween(calendar, row.answerBy, today)) : 0,
      sentAt: sentAt && instant(sentAt),
      repliedAt: repliedAt && instant(repliedAt),
    };
  });
}

/** The years of which there are numbers, the newest first. */
export async function noticeYears(manager: EntityManager): Promise<number[]> {
  const rows = await manager.query<{ year: number }[]>(
    `SELECT DISTINCT year FROM document_counter WHERE series IN (${marks(noticeColours)}) ORDER BY year DESC`,
    [...noticeColours],
  );
  return rows.map(({ year }) => year);
}

interface NoticeValues extends LineValues {
  body: string;
  writtenAnswerBy: CivilDate;
  colourReason: string | null;
  role: UnitRole;
  requirement: string;
  firstDeadline: CivilDate | null;
  effectiveDeadline: CivilDate | null;
  signingId: number | null;
  draftedBy: string | null;
  sentBy: string | null;
  withdrawnBy: string | null;
  withdrawnAt: Date | string | null;
  withdrawalReason: string | null;
}

/** The notice at an address, with all that the person can do with it. Throws DomainError not-found. */
export async function findNotice(
  manager: EntityManager,
  address: string,
  { principal, today }: { principal: Principal; today: CivilDate },
): Promise<Notice> {
  const actor = await actorOf(manager, principal);
  const [visible, values] = await visibleNotices(manager, principal, actor);
  const [named, name] = addressed(address);
  const [row] = await manager.query<NoticeValues[]>(
    `SELECT ${lineColumns}, notice.body, notice.answer_by AS writtenAnswerBy, notice.colour_reason AS colourReason, assignment.role, task.requirement,
       assignment.first_deadline AS firstDeadline, assignment.effective_deadline AS effectiveDeadline,
       notice.signing_id AS signingId, drafter.name AS draftedBy, sender.name AS sentBy,
       withdrawer.name AS withdrawnBy, notice.withdrawn_at AS withdrawnAt,
       notice.withdrawal_reason AS withdrawalReason
     FROM ${joined} LEFT JOIN person drafter ON drafter.id = notice.drafted_by
       LEFT JOIN person sender ON sender.id = notice.sent_by
       LEFT JOIN person withdrawer ON withdrawer.id = notice.withdrawn_by
     WHERE ${named} AND (${visible})`,
    [...name, ...values],
  );
  if (!row) throw new DomainError('not-found', { notice: address });
  const { signingId, withdrawnAt, draftedBy, sentBy, withdrawnBy, withdrawalReason, colourReason, ...rest } = row;
  const { body, writtenAnswerBy, role, requirement, firstDeadline, effectiveDeadline, ...lineValues } = rest;
  const [line] = (await toLines(manager, [lineValues], today)) as [NoticeLine];
  const [noticed] = await noticedByIds(manager, [line.assignmentId], today);
  const former = noticed ? formerNotice(noticed, line.cause, today) : null;
  const ruled = ruledColour(line.cause.rule, former);
  const [demand = null] = await withReplies(manager, await findDemands(manager, 'notice_id', [line.id]), {
    principal,
    today,
  });
  const decides = noticed !== undefined && mayDecide(actor, noticed);
  const signing = signingId === null ? null : ((await signingsOf(manager, [signingId])).get(signingId) ?? null);
  const ordered = await orderedAt(manager, [line.assignmentId]);
  return {
    ...line,
    rectifications: ofCause(line.cause, ordered.get(line.assignmentId)),
    ...{
      body,
      writtenAnswerBy,
      role,
      requirement,
      firstDeadline,
      effectiveDeadline,
      colourReason,
      ruled,
      signing,
      demand,
    },
    ...{ draftedBy, sentBy, withdrawnBy, withdrawnAt: withdrawnAt && instant(withdrawnAt), withdrawalReason },
    offers: noticed
      ? offersOf(line, { isOffice: actor.isOffice, decides, follows: former?.id === line.id && ruled.colour !== null })
      : [],
    chain: (noticed?.sent ?? [])
      .filter(({ cause }) => cause.kind === line.cause.kind && cause.of === line.cause.of)
      .map((one) => one.name),
  };
}

function offersOf(
  { state }: NoticeLine,
  { isOffice, decides, follows }: { isOffice: boolean; decides: boolean; follows: boolean },
): NoticeOffer[] {
  if (state === 'draft') return isOffice ? ['edit', 'send'] : [];
  const withdraws = decides && isOpenNotice(state) && noticeStateAfter(state, 'withdraw') !== undefined;
  return [...(isOffice && follows ? (['follow'] as const) : []), ...(withdraws ? (['withdraw'] as const) : [])];
}

function addressed(address: string): Sql {
  const read = readAddress(address);
  if (!read) throw new DomainError('not-found', { notice: address });
  if ('id' in read) return ['notice.sent_at IS NULL AND notice.id = ?', [read.id]];
  return ['notice.year = ? AND notice.colour = ? AND notice.number = ?', [read.year, read.colour, read.number]];
}
