import { addDays, addWorkingDays, type CivilDate } from '@yaodian/calendar';
import { type DemandState, type NoticeAct, noticeActs, noticeStateAfter } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { marks, storedInstant } from '../../database/columns.js';
import { figuresOf } from '../../plans/settings/setting.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import { DemandRow } from './demand.entity.js';

type Demanded = Pick<DemandRow, 'assignmentId' | 'reference' | 'answerBy'> &
  ({ noticeId: number } | { instructionId: number });

/** What goes out demands a reply from then on. */
export async function demand(tx: EntityManager, demanded: readonly Demanded[]): Promise<void> {
  for (const one of demanded) await tx.insert(DemandRow, { ...one, state: 'sent' satisfies DemandState, version: 1 });
}

/** Leads a demand to its next state; its assignment is held, and that the act is possible was looked at before. */
export const moveDemand = (
  tx: EntityManager,
  { id, state }: { id: number; state: DemandState },
  act: Exclude<NoticeAct, 'send'>,
  changes: { answerBy?: CivilDate } = {},
): Promise<unknown> =>
  tx.update(DemandRow, { id }, { state: noticeStateAfter(state, act), version: () => 'version + 1', ...changes });

const openStates = noticeActs.drop.from;

/** Nobody answers any more for what is closed or cancelled: neither what is demanded, nor what was replied and not decided. */
export async function dropDemands(tx: EntityManager, assignments: readonly number[], at: Date): Promise<void> {
  const open = `state IN (${marks(openStates)}) AND assignment_id IN (${marks(assignments)})`;
  const rows = await tx.query<{ id: number }[]>(`SELECT id FROM demand WHERE ${open}`, [...openStates, ...assignments]);
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await endReplies(tx, ids, at);
  const state: DemandState = 'dropped';
  await tx.query(`UPDATE demand SET state = ?, version = version + 1 WHERE id IN (${marks(ids)})`, [state, ...ids]);
}

/** What was replied and not decided ends with what demanded it. */
export const endReplies = (tx: EntityManager, demands: readonly number[], at: Date): Promise<unknown> =>
  tx.query(
    `UPDATE demand_reply SET outcome = 'dropped', ended_at = ? WHERE ended_at IS NULL AND demand_id IN (${marks(demands)})`,
    [storedInstant(at), ...demands],
  );

/** Nobody is asked for a reply later than in a year: in days. */
const longestAnswer = 366;

/** A reply date as it was asked for, else after the working days that the plan sets. Throws DomainError answer-date, date-too-far. */
export async function answerDate(
  tx: EntityManager,
  { planId, today }: { planId: number; today: CivilDate },
  asked?: CivilDate,
): Promise<CivilDate> {
  if (asked !== undefined) {
    if (asked <= today) throw new DomainError('answer-date', { date: asked, today });
    const last = addDays(today, longestAnswer);
    if (asked > last) throw new DomainError('date-too-far', { date: asked, last });
    return asked;
  }
  const { answerDays } = (await figuresOf(tx, [planId])).get(planId)!;
  return addWorkingDays(await findCalendar(tx), today, answerDays).date;
}
