import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { instant } from '../../database/columns.js';
import { followedTasks } from '../followed-tasks.js';
import type { PlanSummary } from '../plan.dto.js';
import type { Archiving, OpenTask, OutcomeCounts, PlanOutcome } from './archive.dto.js';
import { canBeCompleted, endsByYear, outcomeOf, taskOutcome, type TaskOutcome } from './fates.js';

/** What an issued or archived plan has come to by `today`. */
export async function readOutcome(
  manager: EntityManager,
  { id, version }: PlanSummary,
  today: CivilDate,
): Promise<PlanOutcome> {
  const tasks = await followedTasks(manager, id);
  const open = tasks.flatMap(({ number, task, units }): OpenTask[] => {
    const { id: taskId, title, deadline } = task;
    const assignments = units
      .filter(({ state }) => outcomeOf(state) === 'open')
      .map(({ assignmentId, ...unit }) => {
        return { id: assignmentId, ...unit, completable: canBeCompleted({ state: unit.state, kind: deadline.kind }) };
      });
    return assignments.length > 0 ? [{ id: taskId, number, title, deadline, assignments }] : [];
  });
  return {
    version,
    tasks: counted(tasks.map(({ units }) => taskOutcome(units.map(({ state }) => state)))),
    assignments: counted(tasks.flatMap(({ units }) => units.map(({ state }) => outcomeOf(state)))),
    withoutDate: open.filter(({ deadline }) => endsByYear(deadline.kind)),
    dated: open.filter(({ deadline }) => !endsByYear(deadline.kind)),
    roundsLeft: await countOf(manager, 'SELECT COUNT(*) AS n FROM reporting_round WHERE plan_id = ? AND closes >= ?', [
      id,
      today,
    ]),
    carriedOver: await countCarried(manager, id),
    archivings: await findArchivings(manager, id),
  };
}

const counted = (outcomes: TaskOutcome[]): OutcomeCounts => {
  const count = (wanted: TaskOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return { closed: count('closed'), cancelled: count('cancelled'), open: count('open') };
};

/** How many tasks of a plan go on in a later one. */
export const countCarried = (manager: EntityManager, planId: number): Promise<number> =>
  countOf(
    manager,
    `SELECT COUNT(DISTINCT task.id) AS n FROM task JOIN carried_task ON carried_task.from_task_id = task.id
     WHERE task.plan_id = ?`,
    [planId],
  );

async function countOf(manager: EntityManager, sql: string, values: (string | number)[]): Promise<number> {
  const [row] = await manager.query<{ n: number | string }[]>(sql, values);
  return Number(row?.n);
}

interface ArchivingValues extends Omit<Archiving, 'at' | 'takenBackAt'> {
  at: Date | string;
  takenBackAt: Date | string | null;
}

/** How often a plan was archived, and what was taken back: the newest first. */
export async function findArchivings(manager: EntityManager, planId: number): Promise<Archiving[]> {
  const rows = await manager.query<ArchivingValues[]>(
    `SELECT archiving.archived_at AS at, archiver.name AS "by", archiving.taken_back_at AS takenBackAt,
       returner.name AS takenBackBy, archiving.reason
     FROM archiving LEFT JOIN person archiver ON archiver.id = archiving.archived_by
       LEFT JOIN person returner ON returner.id = archiving.taken_back_by
     WHERE archiving.plan_id = ? ORDER BY archiving.id DESC`,
    [planId],
  );
  return rows.map(({ at, takenBackAt, ...row }) => ({
    ...row,
    at: instant(at),
    takenBackAt: takenBackAt === null ? null : instant(takenBackAt),
  }));
}
