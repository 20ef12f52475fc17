import type { Calendar, CivilDate } from '@yaodian/calendar';
import { daysLate } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { LightReason } from '../../assignments/lights/light.dto.js';
import { reasonWords } from '../../assignments/lights/reason.words.js';
import { json, marks } from '../../database/columns.js';
import { ownUnits } from '../../plans/issuing/issue.queries.js';
import type { SheetLight, SheetTask } from './sheet.dto.js';

/** A unit with its tasks that lag behind, the worst first. */
export interface LaggingUnit {
  unitId: number;
  unit: string;
  tasks: SheetTask[];
}

interface Values {
  unitId: number;
  unit: string;
  taskId: number;
  title: string;
  light: SheetLight;
  reasons: string | null;
  firstDeadline: CivilDate | null;
  effectiveDeadline: CivilDate | null;
}

/** What the stored lights say of a plan: red and yellow, by unit, in the office's order. */
export async function laggingUnits(
  manager: EntityManager,
  planId: number,
  { today, calendar }: { today: CivilDate; calendar: Calendar },
): Promise<LaggingUnit[]> {
  const rows = await manager.query<Values[]>(
    `SELECT assignment.unit_id AS unitId, unit_name.name AS unit, task.id AS taskId,
       task.title, assignment.light, assignment.light_reasons AS reasons, assignment.first_deadline AS firstDeadline,
       assignment.effective_deadline AS effectiveDeadline
     FROM assignment JOIN task ON task.id = assignment.task_id JOIN unit ON unit.id = assignment.unit_id
       JOIN unit_name ON unit_name.unit_id = unit.id AND unit_name.kind = 'name'
     WHERE assignment.plan_id = ? AND assignment.light IN ('red', 'yellow')
     ORDER BY unit.sort_order, unit.id, task.position, task.id`,
    [planId],
  );
  const units = new Map<number, LaggingUnit>();
  for (const { unitId, unit, reasons, ...task } of rows) {
    const of = units.get(unitId) ?? { unitId, unit, tasks: [] };
    units.set(unitId, of);
    const late = (deadline: CivilDate | null) => (deadline === null ? 0 : daysLate(deadline, today, calendar));
    of.tasks.push({
      ...task,
      reasons: reasons === null ? [] : json<LightReason[]>(reasons).map(reasonWords),
      daysLateByFirst: late(task.firstDeadline),
      daysLate: late(task.effectiveDeadline),
      notices: [],
    });
  }
  for (const unit of units.values()) unit.tasks.sort(byUrgency);
  return [...units.values()];
}

/** Red before yellow, and of one colour the longest overdue first. */
const byUrgency = (one: SheetTask, other: SheetTask): number =>
  Number(one.light === 'yellow') - Number(other.light === 'yellow') ||
  other.daysLate - one.daysLate ||
  other.daysLateByFirst - one.daysLateByFirst ||
  (one.effectiveDeadline ?? '9999').localeCompare(other.effectiveDeadline ?? '9999');

/** Of how many assignments of a plan the light is not yet that of today. */
export async function countComputing(manager: EntityManager, planId: number, today: CivilDate): Promise<number> {
  const [row] = await manager.query<{ count: number | string }[]>(
    'SELECT COUNT(*) AS "count" FROM assignment WHERE plan_id = ? AND (light_on IS NULL OR light_on <> ?)',
    [planId, today],
  );
  return Number(row?.count ?? 0);
}

/** 发文机关: the first unit of the office's own, or the office by its common name. */
export async function findIssuer(manager: EntityManager): Promise<string> {
  const own = [...(await ownUnits(manager))];
  if (own.length === 0) return commonName;
  const [row] = await manager.query<{ name: string }[]>(
    `SELECT unit_name.name FROM unit JOIN unit_name ON unit_name.unit_id = unit.id AND unit_name.kind = 'name'
     WHERE unit.id IN (${marks(own)}) ORDER BY unit.sort_order, unit.id LIMIT 1`,
    own,
  );
  return row?.name ?? commonName;
}

const commonName = '政务公开领导小组办公室';
