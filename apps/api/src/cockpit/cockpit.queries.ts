import type { Calendar, CivilDate } from '@yaodian/calendar';
import { civilDateOf } from '@yaodian/calendar';
import { elapsedDays } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { Sql } from '../assignments/assignment.sql.js';
import { joinRecorded } from '../assignments/recording/recorded.sql.js';
import { instant, json } from '../database/columns.js';
import { closedOnRequest, leftOn, punctual } from '../supervision/board/board.queries.js';
import type { CockpitQuarter } from './cockpit.dto.js';

/** Assignments with one deadline under one heading: sums over them. */
export interface ProgressPart {
  section: string;
  isDated: boolean;
  assignments: number;
  closed: number;
  known: number;
  /** Of those that are known: the sum of percents, closed as 100. */
  percents: number;
  /** Of each of them the share of its time that has elapsed, in percent. */
  elapsed: number;
}

/**
 * The percent that counts of each assignment of a plan, as `countedPercent` says: that of the latest round with an accepted
 * report; while there is none, of the latest that has left.
 */
const counted = `(SELECT assignmentId, percent FROM (
    SELECT report.assignment_id AS assignmentId, version.percent,
      ROW_NUMBER() OVER (PARTITION BY report.assignment_id
        ORDER BY CASE WHEN version.decision = 'accepted' THEN 0 ELSE 1 END, round.period_last DESC, report.id DESC) AS place
    FROM progress_report report
      JOIN assignment own ON own.id = report.assignment_id AND own.unit_id = report.unit_id
      JOIN reporting_round round ON round.id = report.round_id
      JOIN report_version version ON version.report_id = report.id AND version.left_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM report_version later WHERE later.report_id = report.id
          AND later.left_at IS NOT NULL AND later.ordinal > version.ordinal)
    WHERE own.plan_id = ?
  ) ranked WHERE place = 1)`;

/** How far assignments are, by section and deadline. */
export async function findProgress(
  manager: EntityManager,
  planId: number,
  { today, calendar }: { today: CivilDate; calendar: Calendar },
  [passes, values]: Sql,
): Promise<ProgressPart[]> {
  const percent = 'COALESCE(counted.percent, recorded.percent)';
  const rows = await manager.query<
    (Record<'assignments' | 'closed' | 'known' | 'percents', number | string> & {
      section: string;
      deadline: CivilDate | null;
      issuedAt: Date | string;
    })[]
  >(
    `SELECT task.section, assignment.effective_deadline AS deadline, plan.issued_at AS issuedAt,
       COUNT(*) AS assignments, SUM(CASE WHEN assignment.state = 'closed' THEN 1 ELSE 0 END) AS closed,
       SUM(CASE WHEN assignment.state = 'closed' OR ${percent} IS NOT NULL THEN 1 ELSE 0 END) AS known,
       SUM(CASE WHEN assignment.state = 'closed' THEN 100 ELSE COALESCE(${percent}, 0) END) AS percents
     FROM assignment JOIN task ON task.id = assignment.task_id JOIN plan ON plan.id = assignment.plan_id
       LEFT JOIN ${counted} counted ON counted.assignmentId = assignment.id
       ${joinRecorded}
     WHERE assignment.plan_id = ? AND assignment.state <> 'cancelled' AND ${passes}
     GROUP BY task.section, assignment.effective_deadline, plan.issued_at`,
    [planId, planId, ...values],
  );
  return rows.map(({ section, deadline, issuedAt, assignments, closed, known, percents }) => ({
    section: json<string[]>(section)[0] ?? '',
    isDated: deadline !== null,
    ...{ assignments: Number(assignments), closed: Number(closed), known: Number(known), percents: Number(percents) },
    elapsed: deadline === null ? 0 : Number(known) * shareOf(civilDateOf(new Date(instant(issuedAt))), deadline),
  }));

  function shareOf(issuedOn: CivilDate, deadline: CivilDate): number {
    const { elapsed, all } = elapsedDays({ issuedOn, deadline, stops: [] }, today, calendar);
    return all === 0 ? 100 : (100 * elapsed) / all;
  }
}

/** The tasks of a plan that have a deadline, and how many of them all units have closed. */
export async function countTasks(
  manager: EntityManager,
  planId: number,
  [passes, values]: Sql,
): Promise<{ tasks: number; closed: number }> {
  const [row] = await manager.query<Record<'tasks' | 'closed', number | string | null>[]>(
    `SELECT COUNT(*) AS tasks, SUM(CASE WHEN still = 0 THEN 1 ELSE 0 END) AS closed FROM (
       SELECT assignment.task_id, SUM(CASE WHEN assignment.state = 'closed' THEN 0 ELSE 1 END) AS still
       FROM assignment WHERE assignment.plan_id = ? AND assignment.state <> 'cancelled'
         AND assignment.effective_deadline IS NOT NULL AND ${passes}
       GROUP BY assignment.task_id) one`,
    [planId, ...values],
  );
  return { tasks: Number(row?.tasks ?? 0), closed: Number(row?.closed ?? 0) };
}

/** Punctuality by the quarter in which requests to close left, of a plan in its year, and of every plan of the year before. */
export async function findTrend(
  manager: EntityManager,
  { id, year }: { id: number; year: number },
): Promise<CockpitQuarter[]> {
  const rows = await manager.query<
    Record<'year' | 'month' | 'closed' | 'onTimeByFirst' | 'onTimeByEffective', number | string>[]
  >(
    `SELECT year, month, COUNT(*) AS closed, SUM(byFirst) AS onTimeByFirst, SUM(byEffective) AS onTimeByEffective FROM (
       SELECT plan.year, SUBSTR(${leftOn}, 6, 2) AS month,
         CASE WHEN ${punctual.onTimeByFirst} THEN 1 ELSE 0 END AS byFirst,
         CASE WHEN ${punctual.onTimeByEffective} THEN 1 ELSE 0 END AS byEffective
       FROM assignment JOIN plan ON plan.id = assignment.plan_id
       WHERE ${closedOnRequest} AND SUBSTR(${leftOn}, 1, 4) = plan.year
         AND (plan.id = ? OR (plan.year = ? AND plan.state <> 'draft'))) one
     GROUP BY year, month`,
    [id, year - 1],
  );
  const found = new Map<string, CockpitQuarter>();
  for (const row of rows) {
    const quarter = Math.ceil(Number(row.month) / 3);
    const key = `${row.year} ${quarter}`;
    const before = found.get(key);
    found.set(key, {
      ...{ year: Number(row.year), quarter, closed: (before?.closed ?? 0) + Number(row.closed) },
      onTimeByFirst: (before?.onTimeByFirst ?? 0) + Number(row.onTimeByFirst),
      onTimeByEffective: (before?.onTimeByEffective ?? 0) + Number(row.onTimeByEffective),
    });
  }
  return [...found.values()];
}
