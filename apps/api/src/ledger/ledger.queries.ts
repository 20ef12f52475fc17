import type { Scope } from '@yaodian/access';
import type { UnitRole } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import type { AssignmentState } from '@yaodian/supervision';
import { deadlineColumns, type DeadlineValues, type Sql, toDeadline, within } from '../assignments/assignment.sql.js';
import { json, marks } from '../database/columns.js';
import type { Target } from '../plans/task.dto.js';
import type { LedgerOrder, LedgerPlan, LedgerRow, SectionCount } from './ledger.dto.js';
import { assignmentPasses, taskPasses, type Wanted } from './ledger.filter.js';

/** How a page goes on behind its last task: what it is ordered by, and the condition that comes after `last`. */
interface Ordering {
  by: string;
  behind: (last: Place) => Sql;
}

/** Where a task stands in any order. */
export interface Place {
  id: number;
  planId: number;
  position: number;
  deadline: string | null;
}

const orderings: Record<LedgerOrder, Ordering> = {
  printed: {
    by: 'task.plan_id DESC, task.position, task.id',
    behind: ({ planId, position, id }) => [
      `(task.plan_id < ? OR (task.plan_id = ? AND (task.position > ? OR (task.position = ? AND task.id > ?))))`,
      [planId, planId, position, position, id],
    ],
  },
  deadline: byDeadline({ withoutDate: '9999-12-31', isAfter: '>', direction: '' }),
  'deadline-descending': byDeadline({ withoutDate: '0001-01-01', isAfter: '<', direction: ' DESC' }),
};

function byDeadline(how: { withoutDate: string; isAfter: string; direction: string }): Ordering {
  const date = `COALESCE(task.deadline_date, '${how.withoutDate}')`;
  return {
    by: `${date}${how.direction}, task.id`,
    behind: ({ deadline, id }) => {
      const last = deadline ?? how.withoutDate;
      return [`(${date} ${how.isAfter} ? OR (${date} = ? AND task.id > ?))`, [last, last, id]];
    },
  };
}

/** The tasks that are wanted, in their order, behind the place `after`: at most `limit`. */
export function listLedger(
  manager: EntityManager,
  wanted: Wanted,
  { order, after, limit }: { order: LedgerOrder; after?: Place; limit: number },
): Promise<Place[]> {
  const { by, behind } = orderings[order];
  const [ofTask, taskValues] = taskPasses(wanted);
  const [ofAssignment, assignmentValues] = assignmentPasses(wanted);
  const [ofPage, pageValues]: Sql = after ? behind(after) : ['1 = 1', []];
  return manager.query<Place[]>(
    `SELECT task.id, task.plan_id AS planId, task.position, task.deadline_date AS deadline
     FROM task JOIN plan ON plan.id = task.plan_id
     WHERE ${ofTask} AND ${ofPage}
       AND EXISTS (SELECT 1 FROM assignment WHERE assignment.task_id = task.id AND ${ofAssignment})
     ORDER BY ${by} LIMIT ?`,
    [...taskValues, ...pageValues, ...assignmentValues, limit],
  );
}

interface RowValues extends DeadlineValues, Pick<LedgerRow, 'id' | 'planId' | 'year' | 'planState' | 'no' | 'title'> {
  section: string;
  targets: string;
}

/** Tasks as they are in the ledger, in the order of `ids`. */
export async function findLedgerTasks(
  manager: EntityManager,
  ids: readonly number[],
): Promise<Omit<LedgerRow, keyof FromAssignments | 'workingDays' | 'isNew' | 'isAmended'>[]> {
  if (ids.length === 0) return [];
  const rows = await manager.query<RowValues[]>(
    `SELECT task.id, task.plan_id AS planId, plan.year, plan.state AS planState, task.printed_number AS no,
       task.section, task.title, task.targets, ${deadlineColumns}
     FROM task JOIN plan ON plan.id = task.plan_id WHERE task.id IN (${marks(ids)})`,
    [...ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { planId, year, planState, no, section, title, targets } = row;
    return [
      {
        ...{ id, planId, year, planState, no, title },
        section: json<string[]>(section),
        targets: json<Target[]>(targets),
        deadline: toDeadline(row),
      },
    ];
  });
}

/** What a row has from its assignments. */
export type FromAssignments = Pick<
  LedgerRow,
  'leadUnits' | 'responsibleUnits' | 'responsiblePersons' | 'leaders' | 'states' | 'ownRoles'
>;

export interface LedgerAssignment {
  taskId: number;
  unitId: number;
  role: UnitRole;
  state: AssignmentState;
  completedForYear: boolean;
  responsiblePerson: string | null;
  leader: string | null;
  /** The short name, where there is one. */
  unit: string;
}

/** The assignments of some tasks that are within `scope`, in the office's order of units. */
export async function findLedgerAssignments(
  manager: EntityManager,
  scope: Scope,
  tasks: readonly number[],
): Promise<LedgerAssignment[]> {
  if (tasks.length === 0) return [];
  const [seen, values] = within(scope);
  const rows = await manager.query<(Omit<LedgerAssignment, 'completedForYear'> & { completed: number | string })[]>(
    `SELECT assignment.task_id AS taskId, assignment.unit_id AS unitId, assignment.role, assignment.state,
       CASE WHEN assignment.closed_from IS NULL THEN 0 ELSE 1 END AS completed,
       assignment.responsible_person AS responsiblePerson, assignment.leader,
       COALESCE(short_name.name, full_name.name) AS unit
     FROM assignment JOIN unit ON unit.id = assignment.unit_id
       JOIN unit_name full_name ON full_name.unit_id = unit.id AND full_name.kind = 'name'
       LEFT JOIN unit_name short_name ON short_name.unit_id = unit.id AND short_name.kind = 'short-name'
     WHERE assignment.task_id IN (${marks(tasks)}) AND ${seen}
     ORDER BY unit.sort_order, unit.id`,
    [...tasks, ...values],
  );
  return rows.map(({ completed, ...row }) => ({ ...row, completedForYear: Boolean(Number(completed)) }));
}

interface SectionValues {
  planId: number;
  section: string;
  tasks: number | string;
  assignments: number | string;
}

/** How many tasks and assignments pass under each highest heading, in the order in which they are printed. */
export async function countSections(
  manager: EntityManager,
  wanted: Wanted,
): Promise<(SectionCount & { assignments: number })[]> {
  const [ofTask, taskValues] = taskPasses(wanted);
  const [ofAssignment, assignmentValues] = assignmentPasses(wanted);
  const rows = await manager.query<SectionValues[]>(
    `SELECT task.plan_id AS planId, task.section, COUNT(DISTINCT task.id) AS tasks, COUNT(*) AS assignments
     FROM task JOIN plan ON plan.id = task.plan_id JOIN assignment ON assignment.task_id = task.id
     WHERE ${ofTask} AND ${ofAssignment}
     GROUP BY task.plan_id, task.section ORDER BY task.plan_id DESC, MIN(task.position)`,
    [...taskValues, ...assignmentValues],
  );
  const counts = new Map<string, SectionCount & { assignments: number }>();
  for (const { planId, section: path, tasks, assignments } of rows) {
    const [section = ''] = json<string[]>(path);
    const key = `${planId} ${section}`;
    const before = counts.get(key) ?? { planId, section, tasks: 0, assignments: 0 };
    const sum = { tasks: before.tasks + Number(tasks), assignments: before.assignments + Number(assignments) };
    counts.set(key, { planId, section, ...sum });
  }
  return [...counts.values()];
}

/** The plans of which something is within `scope`, the newest first. */
export async function findLedgerPlans(manager: EntityManager, scope: Scope): Promise<LedgerPlan[]> {
  const [seen, values] = within(scope);
  return manager.query<LedgerPlan[]>(
    `SELECT plan.id, plan.year, plan.title, plan.state FROM plan WHERE plan.state <> 'draft'
       AND EXISTS (SELECT 1 FROM assignment WHERE assignment.plan_id = plan.id AND ${seen})
     ORDER BY plan.id DESC`,
    values,
  );
}
