import type { Scope } from '@yaodian/access';
import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { instant, json } from '../database/columns.js';
import { DomainError } from '../platform/domain-error.js';
import type { ChangedContent } from '../plans/amending/amendment.dto.js';
import { findAmendments } from '../plans/amending/amendment.queries.js';
import { findArchivings } from '../plans/archiving/archive.queries.js';
import { findLineage } from '../plans/carrying/lineage.queries.js';
import type { Target } from '../plans/task.dto.js';
import {
  deadlineColumns,
  type DeadlineValues,
  isFollowed,
  ofUnits,
  type Sql,
  toDeadline,
  within,
} from './assignment.sql.js';
import { handOversOf } from './hand-over.queries.js';
import { isRecorded } from './recording/recorded.sql.js';
import { recordingsOf } from './recording/recorded.queries.js';
import { supervisionEventsOf } from '../supervision/events.queries.js';
import { transitionsOf } from './transition.queries.js';
import type { AssignedUnit } from './assigned-unit.dto.js';
import type { AssignmentLine, AssignmentQuery, IssuedTask, TaskEvent } from './assignment.dto.js';
import { targetUnitsOf } from '../plans/targets/target-binding.queries.js';

const assignedColumns = `assignment.id, assignment.unit_id AS unitId, full_name.name AS unitName,
  short_name.name AS shortName, assignment.role, assignment.state,
  CASE WHEN assignment.closed_from IS NULL THEN 0 ELSE 1 END AS completedForYear,
  ${isRecorded} AS isRecorded`;

const names = `JOIN unit_name full_name ON full_name.unit_id = assignment.unit_id AND full_name.kind = 'name'
  LEFT JOIN unit_name short_name ON short_name.unit_id = assignment.unit_id AND short_name.kind = 'short-name'`;

export type Line = Omit<AssignmentLine, 'own' | 'isNew' | 'isAmended' | 'workingDays'>;

interface LineValues
  extends DeadlineValues, Omit<Line, 'section' | 'deadline' | 'completedForYear' | 'isRecorded' | 'handOvers'> {
  section: string;
  isRecorded: number | string;
  completedForYear: number | string;
}

/** The newest plan first, and within it as they were assigned; only those within `scope` that come after `after`. */
export async function listAssignments(
  manager: EntityManager,
  scope: Scope,
  {
    planId,
    unitId,
    role,
    deadline,
    search,
    own,
    after,
    limit,
    today,
  }: Omit<AssignmentQuery, 'after' | 'limit' | 'own'> & {
    /** Only those of these units. */
    own?: readonly number[];
    after?: { planId: number; id: number };
    limit: number;
    today: CivilDate;
  },
): Promise<Line[]> {
  const like = `%${(search ?? '').replace(/[!%_]/g, '!$&')}%`;
  const wanted: (Sql | false | undefined)[] = [
    own && ofUnits(own),
    planId !== undefined && ['assignment.plan_id = ?', [planId]],
    unitId !== undefined && ['assignment.unit_id = ?', [unitId]],
    role !== undefined && ['assignment.role = ?', [role]],
    deadline === 'passed' && [`${isFollowed} AND task.deadline_date < ?`, [today]],
    deadline === 'coming' && [`${isFollowed} AND task.deadline_date >= ?`, [today]],
    deadline === 'none' && ['task.deadline_date IS NULL', []],
    !!search && ["(task.title LIKE ? ESCAPE '!' OR task.requirement LIKE ? ESCAPE '!')", [like, like]],
    after && [
      '(assignment.plan_id < ? OR (assignment.plan_id = ? AND assignment.id > ?))',
      [after.planId, after.planId, after.id],
    ],
  ];
  const conditions = [within(scope), ...wanted.filter((one): one is Sql => !!one)];
  const rows = await manager.query<LineValues[]>(
    `SELECT ${assignedColumns}, task.id AS taskId, task.printed_number AS no, task.title, task.section,
       ${deadlineColumns}, assignment.plan_id AS planId, plan.year, plan.state AS planState
     FROM assignment JOIN task ON task.id = assignment.task_id JOIN plan ON plan.id = assignment.plan_id ${names}
     WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
     ORDER BY assignment.plan_id DESC, assignment.id LIMIT ?`,
    [...conditions.flatMap(([, values]) => values), limit],
  );
  const handOvers = await handOversOf(
    manager,
    rows.map(({ id }) => id),
  );
  return rows.map(({ section, deadlineKind, deadlineText, deadlineDate, deadlineRecurrence, milestones, ...row }) => ({
    ...row,
    completedForYear: Boolean(Number(row.completedForYear)),
    isRecorded: Boolean(Number(row.isRecorded)),
    handOvers: handOvers.get(row.id) ?? [],
    section: json<string[]>(section),
    deadline: toDeadline({ deadlineKind, deadlineText, deadlineDate, deadlineRecurrence, milestones }),
  }));
}

type Flags = 'completedForYear' | 'isRecorded';

interface TaskValues extends DeadlineValues {
  id: number;
  planId: number;
  planTitle: string;
  year: number;
  planState: IssuedTask['planState'];
  no: string | null;
  section: string;
  title: string;
  requirement: string;
  targets: string;
  rhythm: IssuedTask['rhythm'];
  ownRhythm: number | string | null;
  documentId: number | null;
  documentName: string | null;
  start: number | null;
  end: number | null;
  issuedAt: Date | string;
  issuedBy: string | null;
  units: number | string;
}

export type FoundTask = Omit<
  IssuedTask,
  'workingDays' | 'counting' | 'light' | 'passage' | 'removed' | 'assignments'
> & {
  assignments: AssignedUnit[];
  documentId: number | null;
  source: { start: number; end: number } | null;
};

/** An issued task, if anything of it is within `scope`; throws DomainError not-found. */
export async function findIssuedTask(manager: EntityManager, scope: Scope, id: number): Promise<FoundTask> {
  const [sql, values] = within(scope);
  const rows = await manager.query<(Omit<AssignedUnit, Flags | 'handOvers'> & Record<Flags, number | string>)[]>(
    `SELECT ${assignedColumns} FROM assignment JOIN unit ON unit.id = assignment.unit_id ${names}
     WHERE assignment.task_id = ? AND ${sql}
     ORDER BY CASE assignment.role WHEN 'lead' THEN 0 ELSE 1 END, unit.sort_order, unit.id`,
    [id, ...values],
  );
  if (rows.length === 0) throw new DomainError('not-found', { task: String(id) });
  const handOvers = await handOversOf(
    manager,
    rows.map((one) => one.id),
  );
  const assignments = rows.map((one) => ({
    ...one,
    completedForYear: Boolean(Number(one.completedForYear)),
    isRecorded: Boolean(Number(one.isRecorded)),
    handOvers: handOvers.get(one.id) ?? [],
  }));
  const [row] = (await manager.query<TaskValues[]>(
    `SELECT task.id, task.plan_id AS planId, plan.title AS planTitle, plan.year,
       plan.state AS planState, task.printed_number AS no, task.section, task.title,
       task.requirement, task.targets, ${deadlineColumns}, task.document_id AS documentId,
       COALESCE(task.round_rhythm, plan.round_rhythm) AS rhythm, task.round_rhythm AS ownRhythm,
       source_document.name AS documentName, task.source_start AS start, task.source_end AS "end",
       plan.issued_at AS issuedAt, person.name AS issuedBy,
       (SELECT COUNT(*) FROM assignment every WHERE every.task_id = task.id) AS units
     FROM task JOIN plan ON plan.id = task.plan_id LEFT JOIN person ON person.id = plan.issued_by
       LEFT JOIN source_document ON source_document.id = task.document_id
     WHERE task.id = ?`,
    [id],
  )) as [TaskValues];
  const { section, targets, ownRhythm, start, end, issuedAt, issuedBy, units, ...rest } = row;
  const { deadlineKind: _kind, deadlineText: _text, deadlineDate: _date, ...others } = rest;
  const { deadlineRecurrence: _recurrence, milestones: _milestones, ...task } = others;
  const isVisible = scope === 'all' ? undefined : seenWithin(scope);
  const { from, into } = await findLineage(manager, { taskId: id }, isVisible);
  const found = json<Target[]>(targets);
  const seen = assignments.filter((one) => one.state !== 'cancelled').map((one) => one.id);
  return {
    ...task,
    carriedFrom: from.map(({ other }) => other),
    carriedInto: into.map(({ other }) => other),
    section: json<string[]>(section),
    deadline: toDeadline(row),
    targets: found,
    targetUnits: await targetUnitsOf(manager, { id, targets: found, seen }),
    hasOwnRhythm: ownRhythm !== null,
    source: start === null || end === null ? null : { start, end },
    assignments,
    units: Number(units),
    history: await historyOf(manager, task, {
      at: instant(issuedAt),
      by: issuedBy,
      seesUnits: assignments.length === Number(units),
      assignments: assignments.map((one) => one.id),
    }),
  };
}

/** Another task is seen if one of its assignments is; a draft has none yet. */
function seenWithin(scope: Scope): Sql {
  const [sql, values] = within(scope);
  return [`EXISTS (SELECT 1 FROM assignment WHERE assignment.task_id = other.id AND ${sql})`, values];
}

/** An event of the task as a whole. */
const ofTask = { units: [], onBehalf: false, days: null };

interface Issued {
  at: string;
  by: string | null;
  seesUnits: boolean;
  /** Those within the scope. */
  assignments: readonly number[];
}

/** What has happened to a task, the newest first. Who does not see all its units is not told which came and went. */
async function historyOf(
  manager: EntityManager,
  { id: taskId, planId }: { id: number; planId: number },
  { at, by, seesUnits, assignments }: Issued,
): Promise<TaskEvent[]> {
  const shown = (content: ChangedContent | null) =>
    content === null || seesUnits ? content : { ...content, units: undefined };
  const amendments = await findAmendments(manager, { taskId });
  const ends = (await findArchivings(manager, planId)).flatMap((archiving): TaskEvent[] => {
    const { takenBackAt, takenBackBy, reason } = archiving;
    const none = { ...ofTask, before: null, after: null };
    return [
      ...(takenBackAt === null
        ? []
        : [{ kind: 'unarchived' as const, at: takenBackAt, by: takenBackBy, reason, ...none }]),
      { kind: 'archived', at: archiving.at, by: archiving.by, reason: null, ...none },
    ];
  });
  const changes = amendments.flatMap(({ tasks, ...amendment }) =>
    tasks.map(({ kind, before, after }) => ({
      kind,
      at: amendment.at,
      by: amendment.by,
      reason: amendment.reason,
      ...ofTask,
      before: shown(before),
      after: shown(after),
    })),
  );
  // what happened is told in the order of its time
  const acts = (await transitionsOf(manager, assignments)).map((one) => ({
    ...one,
    ...{ days: null, before: null, after: null },
  }));
  const supervised = (await supervisionEventsOf(manager, assignments)).map((one) => ({
    ...one,
    ...{ before: null, after: null },
  }));
  const recordings = (await recordingsOf(manager, assignments)).map((one) => ({
    ...one,
    ...{ reason: null, onBehalf: false, days: null, before: null, after: null },
  }));
  const events: TaskEvent[] = [...ends, ...changes, ...acts, ...recordings, ...supervised].sort((one, other) =>
    other.at.localeCompare(one.at),
  );
  // a task that was added later was not there when the plan was issued
  if (events.some(({ kind }) => kind === 'added')) return events;
  return [...events, { kind: 'issued', at, by, reason: null, ...ofTask, before: null, after: null }];
}
