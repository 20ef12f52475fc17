import type { EntityManager } from 'typeorm';
import { refreshLights } from '../../assignments/lights/refresh.js';
import { move } from '../../assignments/transitions.js';
import { insertAll } from '../../database/bulk.js';
import { json, marks } from '../../database/columns.js';
import { type Changed, type News, writeAmendment, writeNews } from '../../plans/amending/amendment.changes.js';
import { changeIssued } from '../../plans/plan.changes.js';
import type { TaskUnit } from '../../plans/task.dto.js';
import { TaskRow } from '../../plans/task.entity.js';
import type { Unit } from '../unit.dto.js';
import { HandOverRow } from './reorganisation.entity.js';
import type { FoundAssignment } from './reorganisation.queries.js';
import type { Reading } from './reorganisation.reading.js';
import { withSuccessor } from './task-units.js';

interface Decision {
  reorganisationId: number;
  reason: string;
  personId: number;
  now: Date;
}

/**
 * Hands the assignments over, with a row for each that says from whom; names the successor in their tasks, as an
 * amendment of each plan; and tells the units concerned.
 */
export async function handAssignments(
  tx: EntityManager,
  { handOver: { handed, changed: joined }, predecessors }: Reading,
  successor: Unit,
  { reorganisationId, reason, personId, now }: Decision,
): Promise<void> {
  const rows = handed.map(({ duty: { id, unitId, role, state }, joinedTo }) => ({
    reorganisationId,
    assignmentId: id,
    fromUnitId: unitId,
    joinedToId: joinedTo,
    role,
    state,
  }));
  await insertAll(tx, HandOverRow, rows);
  const goingOver = handed.filter(({ joinedTo }) => joinedTo === null).map(({ duty: { id } }) => id);
  await giveTo(tx, successor.id, goingOver);
  await refreshLights(tx, goingOver, now);
  const ending = handed
    .filter(({ joinedTo }) => joinedTo !== null)
    .map(({ duty: { id, unitId, state } }) => ({ id, unitId, from: state, to: 'cancelled' as const }));
  await move(tx, ending, { act: 'join', at: now });
  for (const { id, role } of joined)
    await tx.query('UPDATE assignment SET role = ?, version = version + 1 WHERE id = ?', [role, id]);
  const taken = joined
    .filter(({ state, former }) => state !== former)
    .map(({ id, state, former }) => ({ id, unitId: successor.id, from: former, to: state }));
  await move(tx, taken, { act: 'take-over', at: now });

  const names = new Map(predecessors.map(({ id, name }) => [id, name]));
  const duties = handed.map(({ duty }) => duty);
  for (const [planId, ofPlan] of groupBy(duties, ({ planId }) => planId)) {
    await changeIssued(tx, planId, {});
    const changed = await renameUnits(tx, ofPlan, { names, successor, now });
    if (changed.length > 0) await writeAmendment(tx, { planId, reason, personId, now, changed });
    await writeNews(tx, planId, newsOf(ofPlan, successor.id), now);
  }
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const size = 500;

async function giveTo(tx: EntityManager, unitId: number, ids: readonly number[]): Promise<void> {
  for (let at = 0; at < ids.length; at += size) {
    const part = ids.slice(at, at + size);
    const sql = `UPDATE assignment SET unit_id = ?, version = version + 1 WHERE id IN (${marks(part)})`;
    await tx.query(sql, [unitId, ...part]);
  }
}

/** Puts the successor in the place of the units in their tasks; gives those that read differently now. */
async function renameUnits(
  tx: EntityManager,
  duties: readonly FoundAssignment[],
  { names, successor, now }: { names: ReadonlyMap<number, string>; successor: Unit; now: Date },
): Promise<Changed[]> {
  const changes: Changed[] = [];
  for (const [taskId, ofTask] of groupBy(duties, (duty) => duty.taskId)) {
    const ended = ofTask.map(({ unitId }) => ({ id: unitId, name: names.get(unitId)! }));
    const [{ units: written }] = await tx.query<[{ units: string }]>('SELECT units FROM task WHERE id = ?', [taskId]);
    const before = json<TaskUnit[]>(written);
    const after = withSuccessor(before, ended, successor);
    await tx.update(
      TaskRow,
      { id: taskId },
      { units: JSON.stringify(after), version: () => 'version + 1', updatedAt: now },
    );
    // whoever has it as a member of a group is not named
    if (before.some(({ resolved }, index) => resolved !== after[index]?.resolved))
      changes.push({ taskId, kind: 'edited', before: { units: before }, after: { units: after } });
  }
  return changes;
}

function newsOf(duties: readonly FoundAssignment[], successorId: number): Map<number, Map<number, News>> {
  const news = new Map<number, Map<number, News>>();
  for (const { taskId, unitId } of duties) {
    const ofTask = news.get(taskId) ?? new Map<number, News>([[successorId, 'taken-over']]);
    news.set(taskId, ofTask.set(unitId, 'handed-over'));
  }
  return news;
}
