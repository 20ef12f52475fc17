import type { Calendar, CivilDate } from '@yaodian/calendar';
import { daysLate, type NoticeColour } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { LightReason } from '../../assignments/lights/light.dto.js';
import { reasonWords } from '../../assignments/lights/reason.words.js';
import { json } from '../../database/columns.js';
import type { SheetLight, SheetTask } from './sheet.dto.js';

/** A unit with its tasks that lag behind, the worst first. */
export interface LaggingUnit {
  unitId: number;
  unit: string;
  tasks: SheetTask[];
}

interface Values {
  assignmentId: number;
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
    `SELECT assignment.id AS assignmentId, assignment.unit_id AS unitId, unit_name.name AS unit, task.id AS taskId,
       task.title, assignment.light, assignment.light_reasons AS reasons, assignment.first_deadline AS firstDeadline,
       assignment.effective_deadline AS effectiveDeadline
     FROM assignment JOIN task ON task.id = assignment.task_id JOIN unit ON unit.id = assignment.unit_id
       JOIN unit_name ON unit_name.unit_id = unit.id AND unit_name.kind = 'name'
     WHERE assignment.plan_id = ? AND assignment.light IN ('red', 'yellow')
     ORDER BY unit.sort_order, unit.id, task.position, task.id`,
    [planId],
  );
  const notices = await runningNotices(manager, planId);
  const units = new Map<number, LaggingUnit>();
  for (const { unitId, unit, reasons, assignmentId, ...task } of rows) {
    const of = units.get(unitId) ?? { unitId, unit, tasks: [] };
    units.set(unitId, of);
    const late = (deadline: CivilDate | null) => (deadline === null ? 0 : daysLate(deadline, today, calendar));
    of.tasks.push({
      ...task,
      reasons: reasons === null ? [] : json<LightReason[]>(reasons).map(reasonWords),
      daysLateByFirst: late(task.firstDeadline),
      daysLate: late(task.effectiveDeadline),
      notices: notices.get(assignmentId) ?? [],
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

const colours: Record<NoticeColour, string> = { blue: '蓝', yellow: '黄', red: '红' };

/** The notices that run, by assignment, as 黄3号: the year is that of the sheet. */
async function runningNotices(manager: EntityManager, planId: number): Promise<Map<number, string[]>> {
  const rows = await manager.query<{ assignmentId: number; colour: NoticeColour; number: number }[]>(
    `SELECT notice.assignment_id AS assignmentId, notice.colour, notice.number
     FROM notice JOIN demand ON demand.notice_id = notice.id JOIN assignment ON assignment.id = notice.assignment_id
     WHERE assignment.plan_id = ? AND demand.state IN ('sent', 'replied', 'refused') ORDER BY notice.id`,
    [planId],
  );
  const found = new Map<number, string[]>();
  for (const { assignmentId, colour, number } of rows)
    found.set(assignmentId, [...(found.get(assignmentId) ?? []), `${colours[colour]}${number}号`]);
  return found;
}
