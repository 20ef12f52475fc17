import type { CivilDate } from '@yaodian/calendar';
import type { Colour } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { colours } from '../../assignments/lights/light.dto.js';
import type { Sql } from '../../assignments/assignment.sql.js';
import { lightRank } from '../../assignments/lights/light.queries.js';
import { json } from '../../database/columns.js';
import type { BoardFigures, BoardPlan, BoardUnit } from './board.dto.js';
import type { Part } from './board.js';

/** The plans that have lights, the newest year first. */
export const findBoardPlans = (manager: EntityManager): Promise<BoardPlan[]> =>
  manager.query<BoardPlan[]>(
    "SELECT id, year, title, state FROM plan WHERE state <> 'draft' ORDER BY year DESC, id DESC",
  );

/** The units that have an assignment in a plan which is not cancelled, in the office's order. */
export const findBoardUnits = (
  manager: EntityManager,
  planId: number,
): Promise<Omit<BoardUnit, keyof BoardFigures>[]> =>
  manager.query(
    `SELECT unit.id, full_name.name, short_name.name AS shortName FROM unit
       JOIN unit_name full_name ON full_name.unit_id = unit.id AND full_name.kind = 'name'
       LEFT JOIN unit_name short_name ON short_name.unit_id = unit.id AND short_name.kind = 'short-name'
     WHERE EXISTS (SELECT 1 FROM assignment WHERE assignment.unit_id = unit.id AND assignment.plan_id = ?
       AND assignment.state <> 'cancelled')
     ORDER BY unit.sort_order, unit.id`,
    [planId],
  );

/** Working days late by the first deadline, where the assignment was closed on request; else null. */
const daysLateByFirst = "JSON_EXTRACT(assignment.light_reasons, '$[0].first.daysLate')";
export const closedOnRequest = `assignment.state = 'closed' AND ${daysLateByFirst} IS NOT NULL`;

/** The day on which the request left by which it was closed. */
export const leftOn = `REPLACE(JSON_EXTRACT(assignment.light_reasons, '$[0].left'), '"', '')`;

/** `closed-on-time` and `closed-late` say by how much, by either deadline; an overdue one is not closed. */
export const punctual = {
  closed: closedOnRequest,
  onTimeByFirst: `${closedOnRequest} AND ${daysLateByFirst} = 0`,
  onTimeByEffective: `${closedOnRequest} AND assignment.light = 'done'`,
};

type Sums = Record<Colour | keyof typeof punctual | 'asked' | 'computing', number | string>;

/** What is counted of each unit under each list of headings, the printed order first; only assignments that pass. */
export async function findBoardParts(
  manager: EntityManager,
  planId: number,
  today: CivilDate,
  [passes, values]: Sql = ['1 = 1', []],
): Promise<Part[]> {
  const sum = (name: string, condition: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS "${name}"`;
  const rows = await manager.query<(Sums & { unitId: number; section: string })[]>(
    `SELECT assignment.unit_id AS unitId, task.section,
       ${colours.map((colour) => sum(colour, `assignment.light = '${colour}'`)).join(', ')},
       ${Object.entries(punctual)
         .map(([name, condition]) => sum(name, condition))
         .join(', ')},
       ${sum('asked', "EXISTS (SELECT 1 FROM extension WHERE extension.assignment_id = assignment.id AND extension.state = 'asked')")},
       ${sum('computing', "plan.state = 'issued' AND (assignment.light_on IS NULL OR assignment.light_on <> ?)")}
     FROM assignment JOIN task ON task.id = assignment.task_id JOIN plan ON plan.id = assignment.plan_id
     WHERE assignment.plan_id = ? AND assignment.state <> 'cancelled' AND ${passes}
     GROUP BY assignment.unit_id, task.section ORDER BY MIN(task.position)`,
    [today, planId, ...values],
  );
  return rows.map(
    ({ unitId, section: path, asked, computing, closed, onTimeByFirst, onTimeByEffective, ...lights }) => ({
      unitId,
      section: json<string[]>(path)[0] ?? '',
      computing: Number(computing),
      extensionsAsked: Number(asked),
      lights,
      punctuality: {
        closed: Number(closed),
        onTimeByFirst: Number(onTimeByFirst),
        onTimeByEffective: Number(onTimeByEffective),
      },
    }),
  );
}

/** What is red or yellow in a plan and waits for its unit, the worst light first, with where it stands on the board. */
export async function findUrgent(
  manager: EntityManager,
  planId: number,
): Promise<{ id: number; unitId: number; section: string }[]> {
  const rows = await manager.query<{ id: number; unitId: number; section: string }[]>(
    `SELECT assignment.id, assignment.unit_id AS unitId, task.section
     FROM assignment JOIN task ON task.id = assignment.task_id
     WHERE assignment.plan_id = ? AND assignment.light IN ('red', 'yellow')
       AND assignment.state IN ('awaiting-receipt', 'in-progress')
     ORDER BY ${lightRank}, assignment.id`,
    [planId],
  );
  return rows.map(({ section, ...row }) => ({ ...row, section: json<string[]>(section)[0] ?? '' }));
}
