import type { Scope } from '@yaodian/access';
import type { UnitRole } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import type { AssignmentState, Colour } from '@yaodian/supervision';
import { colours, type LightReason } from '../assignments/lights/light.dto.js';
import { lightRank } from '../assignments/lights/light.queries.js';
import {
  deadlineColumns,
  type DeadlineValues,
  inForce,
  type Sql,
  toDeadline,
  within,
} from '../assignments/assignment.sql.js';
import { isRecorded } from '../assignments/recording/recorded.sql.js';
import { json, marks } from '../database/columns.js';
import type { Target } from '../plans/task.dto.js';
import type { LedgerOrder, LedgerPlan, LedgerRow, SectionCount } from './ledger.dto.js';
import { assignmentPasses, hasExtensionAsked, taskPasses, type Wanted } from './ledger.filter.js';

/** How a page goes on behind its last task: what it is ordered by, and the condition that comes after `last`. */
interface Ordering {
  by: string;
  behind: (last: Place) => Sql;
}

/** Behind all dates. */
const withoutDate = '9999-12-31';

/** Where a task stands in any order. */
export interface Place {
  id: number;
  planId: number;
  position: number;
  deadline: string | null;
  /** Where its light stands among all; only where they are ordered by it. */
  light?: number;
}

const orderings: Record<Exclude<LedgerOrder, 'light'>, Ordering> = {
  printed: {
    by: 'task.plan_id DESC, task.position, task.id',
    behind: ({ planId, position, id }) => [
      `(task.plan_id < ? OR (task.plan_id = ? AND (task.position > ? OR (task.position = ? AND task.id > ?))))`,
      [planId, planId, position, position, id],
    ],
  },
  deadline: byDeadline({ withoutDate, isAfter: '>', direction: '' }),
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
  if (order === 'light') return listByLight(manager, wanted, { after, limit });
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

/** The worst light first, and of one light by deadline. */
async function listByLight(
  manager: EntityManager,
  wanted: Wanted,
  { after, limit }: { after?: Place | undefined; limit: number },
): Promise<Place[]> {
  const [ofTask, taskValues] = taskPasses(wanted);
  const [ofAssignment, assignmentValues] = assignmentPasses(wanted);
  const last = after && [after.light ?? 0, after.deadline ?? withoutDate];
  const [ofPage, pageValues]: Sql =
    after && last
      ? ['(light > ? OR (light = ? AND (due > ? OR (due = ? AND id > ?))))', [last[0]!, ...last, last[1]!, after.id]]
      : ['1 = 1', []];
  const rows = await manager.query<(Place & { light: number | string })[]>(
    `SELECT id, planId, position, deadline, light FROM (
       SELECT task.id, task.plan_id AS planId, task.position, task.deadline_date AS deadline,
         COALESCE(task.deadline_date, '${withoutDate}') AS due,
         (SELECT MIN(${lightRank}) FROM assignment WHERE assignment.task_id = task.id AND ${ofAssignment}) AS light
       FROM task JOIN plan ON plan.id = task.plan_id WHERE ${ofTask}
     ) ranked WHERE light IS NOT NULL AND ${ofPage} ORDER BY light, due, id LIMIT ?`,
    [...assignmentValues, ...taskValues, ...pageValues, limit],
  );
  return rows.map((row) => ({ ...row, light: Number(row.light) }));
}

interface RowValues extends DeadlineValues, Pick<LedgerRow, 'id' | 'planId' | 'year' | 'planState' | 'no' | 'title'> {
  section: string;
  targets: string;
}

/** Tasks as they are in the ledger, in the order of `ids`. */
export async function findLedgerTasks(
  manager: EntityManager,
  ids: readonly number[],
): Promise<Omit<LedgerRow, keyof FromAssignments | 'light' | 'workingDays' | 'inForce' | 'isNew' | 'isAmended'>[]> {
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
  'leadUnits' | 'responsibleUnits' | 'responsiblePersons' | 'leaders' | 'states' | 'extensionsAsked' | 'ownRoles'
>;

export interface LedgerAssignment {
  id: number;
  taskId: number;
  unitId: number;
  role: UnitRole;
  state: AssignmentState;
  completedForYear: boolean;
  isRecorded: boolean;
  responsiblePerson: string | null;
  leader: string | null;
  /** The short name, where there is one. */
  unit: string;
  light: Colour | null;
  /** 有效期限; null without a date. */
  deadline: string | null;
  extensionAsked: boolean;
  /** Whether it passes the filter, and does not only belong to a task that does. */
  passes: boolean;
}

type AssignmentValues = Omit<LedgerAssignment, 'completedForYear' | 'isRecorded' | 'passes' | 'extensionAsked'> &
  Record<'completed' | 'recorded' | 'passes' | 'extensionAsked', number | string>;

/** The assignments of some tasks that are within the scope, in the office's order of units. */
export async function findLedgerAssignments(
  manager: EntityManager,
  wanted: Wanted,
  tasks: readonly number[],
): Promise<LedgerAssignment[]> {
  if (tasks.length === 0) return [];
  const [seen, values] = within(wanted.scope);
  const [passes, passValues] = assignmentPasses(wanted);
  const rows = await manager.query<AssignmentValues[]>(
    `SELECT assignment.id, assignment.task_id AS taskId, assignment.unit_id AS unitId, assignment.role,
       assignment.state, CASE WHEN assignment.closed_from IS NULL THEN 0 ELSE 1 END AS completed, assignment.light,
       ${isRecorded} AS recorded, CASE WHEN task.deadline_kind = 'date' THEN ${inForce} END AS deadline,
       CASE WHEN ${hasExtensionAsked} THEN 1 ELSE 0 END AS extensionAsked,
       assignment.responsible_person AS responsiblePerson, assignment.leader,
       CASE WHEN ${passes} THEN 1 ELSE 0 END AS passes, COALESCE(short_name.name, full_name.name) AS unit
     FROM assignment JOIN unit ON unit.id = assignment.unit_id JOIN task ON task.id = assignment.task_id
       JOIN plan ON plan.id = task.plan_id
       JOIN unit_name full_name ON full_name.unit_id = unit.id AND full_name.kind = 'name'
       LEFT JOIN unit_name short_name ON short_name.unit_id = unit.id AND short_name.kind = 'short-name'
     WHERE assignment.task_id IN (${marks(tasks)}) AND ${seen}
     ORDER BY unit.sort_order, unit.id`,
    [...passValues, ...tasks, ...values],
  );
  return rows.map(({ completed, recorded, extensionAsked, passes: pass, ...row }) => ({
    ...row,
    extensionAsked: Boolean(Number(extensionAsked)),
    completedForYear: Boolean(Number(completed)),
    isRecorded: Boolean(Number(recorded)),
    passes: Boolean(Number(pass)),
  }));
}

/** Why assignments have their lights, by their identifiers. */
export async function findReasons(manager: EntityManager, ids: readonly number[]): Promise<Map<number, LightReason[]>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.query<{ id: number; reasons: string | null }[]>(
    `SELECT id, light_reasons AS reasons FROM assignment WHERE id IN (${marks(ids)})`,
    [...ids],
  );
  return new Map(rows.map(({ id, reasons }) => [id, reasons === null ? [] : json<LightReason[]>(reasons)]));
}

interface SectionValues extends Record<Colour, number | string> {
  planId: number;
  section: string;
  tasks: number | string;
  assignments: number | string;
  computing: number | string;
}

/** What is counted under a highest heading. */
export interface CountedSection extends SectionCount {
  assignments: number;
  /** Of how many the light is not yet that of today. */
  computing: number;
}

/**
 * How many tasks and assignments pass under each highest heading, in the order in which they are printed; the lights and
 * `computing` count whichever light is wanted.
 */
export async function countSections(manager: EntityManager, { light, ...wanted }: Wanted): Promise<CountedSection[]> {
  const [ofTask, taskValues] = taskPasses(wanted);
  const [ofAssignment, assignmentValues] = assignmentPasses(wanted);
  const [isWanted, wantedValues]: Sql = light === undefined ? ['1 = 1', []] : ['assignment.light = ?', [light]];
  const sum = (condition: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
  const rows = await manager.query<SectionValues[]>(
    `SELECT task.plan_id AS planId, task.section, COUNT(DISTINCT CASE WHEN ${isWanted} THEN task.id END) AS tasks,
       ${sum(isWanted)} AS assignments,
       ${sum("plan.state = 'issued' AND (assignment.light_on IS NULL OR assignment.light_on <> ?)")} AS computing,
       ${colours.map((colour) => `${sum(`assignment.light = '${colour}'`)} AS "${colour}"`).join(', ')}
     FROM task JOIN plan ON plan.id = task.plan_id JOIN assignment ON assignment.task_id = task.id
     WHERE ${ofTask} AND ${ofAssignment}
     GROUP BY task.plan_id, task.section ORDER BY task.plan_id DESC, MIN(task.position)`,
    [...wantedValues, ...wantedValues, wanted.today, ...taskValues, ...assignmentValues],
  );
  const counts = new Map<string, CountedSection>();
  for (const { planId, section: path, tasks, assignments, computing, ...lights } of rows) {
    const [section = ''] = json<string[]>(path);
    const key = `${planId} ${section}`;
    const before = counts.get(key);
    counts.set(key, {
      planId,
      section,
      tasks: (before?.tasks ?? 0) + Number(tasks),
      assignments: (before?.assignments ?? 0) + Number(assignments),
      computing: (before?.computing ?? 0) + Number(computing),
      lights: sumOfLights(before ? [before.lights, lights] : [lights]),
    });
  }
  return [...counts.values()];
}

/** The sum of counts of lights, as either database gives them. */
export function sumOfLights(all: readonly Readonly<Record<Colour, number | string>>[]): Record<Colour, number> {
  const sum = { red: 0, yellow: 0, green: 0, 'done-late': 0, done: 0 };
  for (const one of all) for (const colour of colours) sum[colour] += Number(one[colour]);
  return sum;
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
