import type { Scope } from '@yaodian/access';
import type { CivilDate } from '@yaodian/calendar';
import { unitKey } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import type { Sql } from '../../assignments/assignment.sql.js';
import { instant, marks } from '../../database/columns.js';
import type { Reminder, ReminderExport, ReminderPerson, ReminderQuery, ReminderShow } from './reminder.dto.js';

interface Values extends Omit<Reminder, 'period' | 'persons' | 'call' | 'at'> {
  first: CivilDate | null;
  last: CivilDate | null;
  callId: number | null;
  callSpokeWith: string | null;
  callAt: Date | string | null;
  calledAt: Date | string | null;
  createdAt: Date | string;
}

const joined = `reminder JOIN assignment ON assignment.id = reminder.assignment_id
  JOIN task ON task.id = assignment.task_id JOIN plan ON plan.id = assignment.plan_id`;

const columns = `reminder.id, reminder.assignment_id AS assignmentId, assignment.task_id AS taskId, task.title,
  assignment.plan_id AS planId, plan.title AS planTitle, reminder.unit_id AS unitId,
  COALESCE(short_name.name, full_name.name) AS unitName, assignment.state, reminder.way, reminder.rule, reminder.day,
  reminder.rung, reminder.due_date AS dueDate, reminder.working_days AS workingDays, round.period_first AS "first",
  round.period_last AS "last", reminder.words, reminder.leader, reminder.call_needed AS callNeeded,
  reminder.call_id AS callId, made.spoke_with AS callSpokeWith, made.called_at AS callAt, reminder.called,
  reminder.spoke_with AS spokeWith, reminder.called_at AS calledAt, person.name AS "by", reminder.created_at AS createdAt`;

const withNames = `${joined}
  JOIN unit_name full_name ON full_name.unit_id = reminder.unit_id AND full_name.kind = 'name'
  LEFT JOIN unit_name short_name ON short_name.unit_id = reminder.unit_id AND short_name.kind = 'short-name'
  LEFT JOIN reporting_round round ON round.id = reminder.round_id
  LEFT JOIN reminder made ON made.id = reminder.call_id
  LEFT JOIN person ON person.id = reminder.person_id`;

/** What a reminder still means something for: its assignment waits for its unit, and so does the report. */
const stillWaits = `plan.state = 'issued' AND assignment.state IN ('awaiting-receipt', 'in-progress')
  AND (reminder.round_id IS NULL OR EXISTS (SELECT 1 FROM progress_report report
    WHERE report.round_id = reminder.round_id AND report.assignment_id = reminder.assignment_id
      AND report.state IN ('owed', 'draft', 'submitted', 'returned')
      AND (report.is_owed = 1 OR report.first_left_at IS NOT NULL)))`;

const shown: Record<ReminderShow, string> = {
  'to-call': `reminder.call_needed IS NOT NULL AND reminder.call_id IS NULL AND ${stillWaits}`,
  'for-notice': `reminder.rung = 'notice' AND ${stillWaits} AND NOT EXISTS (SELECT 1 FROM reminder newer
    WHERE newer.assignment_id = reminder.assignment_id AND newer.rung = 'notice' AND newer.id > reminder.id)`,
};

function condition({ planId, unitId, way, rule, rung, from, until, show, search }: ReminderExport): Sql {
  const parts: Sql[] = [['1 = 1', []]];
  const equal = (column: string, value: string | number | undefined) =>
    value !== undefined && parts.push([`${column} = ?`, [value]]);
  equal('assignment.plan_id', planId);
  equal('reminder.unit_id', unitId);
  equal('reminder.way', way);
  equal('reminder.rule', rule);
  equal('reminder.rung', rung);
  if (from !== undefined) parts.push(['reminder.day >= ?', [from]]);
  if (until !== undefined) parts.push(['reminder.day <= ?', [until]]);
  if (show !== undefined) parts.push([`(${shown[show]})`, []]);
  if (search) {
    const like = (text: string) => `%${text.replace(/[!%_]/g, '!$&')}%`;
    const key = unitKey(search);
    const ofUnit = `EXISTS (SELECT 1 FROM unit_name named WHERE named.unit_id = reminder.unit_id
      AND (named.name_key LIKE ? ESCAPE '!' OR named.initials LIKE ? ESCAPE '!'))`;
    const title = "task.title LIKE ? ESCAPE '!'";
    parts.push(
      key === '' ? [title, [like(search)]] : [`(${title} OR ${ofUnit})`, [like(search), like(key), like(key)]],
    );
  }
  return [parts.map(([sql]) => sql).join(' AND '), parts.flatMap(([, values]) => values)];
}

/** The newest first. */
export async function listReminders(
  manager: EntityManager,
  { after, limit, ...filter }: ReminderQuery & { limit: number },
): Promise<Reminder[]> {
  const [sql, values] = condition(filter);
  const [behind, cursor]: Sql = after === undefined ? ['1 = 1', []] : ['reminder.id < ?', [after]];
  return find(manager, [`${sql} AND ${behind} ORDER BY reminder.id DESC LIMIT ?`, [...values, ...cursor, limit]]);
}

export async function countReminders(manager: EntityManager, filter: ReminderExport): Promise<number> {
  const [sql, values] = condition(filter);
  const [row] = await manager.query<{ count: number | string }[]>(
    `SELECT COUNT(*) AS count FROM ${joined} WHERE ${sql}`,
    values,
  );
  return Number(row!.count);
}

/** How many of them there are, and since when the first one waits. */
export async function waitingReminders(
  manager: EntityManager,
  show: ReminderShow,
): Promise<{ count: number; since: string | null }> {
  const [row] = await manager.query<{ count: number | string; since: Date | string | null }[]>(
    `SELECT COUNT(*) AS count, MIN(reminder.created_at) AS since FROM ${joined} WHERE ${shown[show]}`,
  );
  const { count, since } = row!;
  return { count: Number(count), since: since && instant(since) };
}

/** Of a task, as far as they are of units within the scope. */
export function remindersOfTask(manager: EntityManager, taskId: number, scope: Scope): Promise<Reminder[]> {
  if (scope !== 'all' && scope.length === 0) return Promise.resolve([]);
  const [sql, values]: Sql = scope === 'all' ? ['1 = 1', []] : [`assignment.unit_id IN (${marks(scope)})`, [...scope]];
  return find(manager, [`assignment.task_id = ? AND ${sql} ORDER BY reminder.id DESC`, [taskId, ...values]]);
}

/** What a person was told of since a day, and still waits: of each cause the last time. */
export const remindersOf = (manager: EntityManager, personId: number, since: CivilDate): Promise<Reminder[]> =>
  find(manager, [
    `reminder.day >= ? AND reminder.way IN ('rule', 'by-hand') AND ${stillWaits}
     AND EXISTS (SELECT 1 FROM reminded_person told WHERE told.reminder_id = reminder.id AND told.person_id = ?)
     ORDER BY reminder.day DESC, reminder.working_days, reminder.id LIMIT 100`,
    [since, personId],
  ]);

async function find(manager: EntityManager, [sql, values]: Sql): Promise<Reminder[]> {
  const rows = await manager.query<Values[]>(`SELECT ${columns} FROM ${withNames} WHERE ${sql}`, values);
  const persons = await personsOf(
    manager,
    rows.map(({ id }) => id),
  );
  return rows.map(({ first, last, callId, callSpokeWith, callAt, calledAt, createdAt, ...row }) => ({
    ...row,
    period: first !== null && last !== null ? { first, last } : null,
    persons: persons.get(row.id) ?? [],
    call: callId !== null && callAt !== null ? { id: callId, spokeWith: callSpokeWith, at: instant(callAt) } : null,
    at: instant(calledAt ?? createdAt),
  }));
}

async function personsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, ReminderPerson[]>> {
  const found = new Map<number, ReminderPerson[]>();
  if (ids.length === 0) return found;
  const rows = await manager.query<(ReminderPerson & { reminderId: number })[]>(
    `SELECT told.reminder_id AS reminderId, person.name, told.role FROM reminded_person told
     JOIN person ON person.id = told.person_id WHERE told.reminder_id IN (${marks(ids)})
     ORDER BY told.reminder_id, CASE told.role WHEN 'reporter' THEN 0 ELSE 1 END, person.name, person.id`,
    [...ids],
  );
  for (const { reminderId, ...person } of rows) found.set(reminderId, [...(found.get(reminderId) ?? []), person]);
  return found;
}
