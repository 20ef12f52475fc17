import type { NotificationKind } from '@yaodian/supervision';
import { type EntityManager, MoreThan } from 'typeorm';
import { insertAll } from '../database/bulk.js';
import { json, marks } from '../database/columns.js';
import { PlanRow } from '../plans/plan.entity.js';
import { notify } from './notify.js';
import { peopleOf } from './recipients.js';
import type { UnitEventKind } from './unit-event.dto.js';
import { UnitEventRow } from './unit-event.entity.js';

/** What a unit is told of: something about tasks of a plan. */
export interface UnitNews {
  unitId: number;
  kind: UnitEventKind;
  tasks: readonly number[];
}

/** What the people of a unit are told an event for; once it is seen among the tasks, the message is read, too. */
export const causeOfEvent = (id: number): string => `unit-event:${id}`;

/** Tells units, and in each the people who answer for it: a few statements, however many there are. */
export async function writeUnitEvents(
  tx: EntityManager,
  planId: number,
  news: readonly UnitNews[],
  createdAt: Date,
): Promise<void> {
  if (news.length === 0) return;
  const before = await tx.maximum(UnitEventRow, 'id', { planId });
  await insertAll(
    tx,
    UnitEventRow,
    news.map(({ tasks, ...event }) => ({ ...event, planId, tasks: JSON.stringify(tasks), createdAt })),
  );
  const events = await tx.findBy(UnitEventRow, { planId, createdAt, id: MoreThan(before ?? 0) });
  const unitIds = [...new Set(events.map(({ unitId }) => unitId))];
  const people = await peopleOf(tx, unitIds);
  const names = await namesOf(tx, unitIds);
  const { title } = await tx.findOneByOrFail(PlanRow, { id: planId });
  await notify(
    tx,
    events.map(({ id, unitId, kind, tasks: told }) => {
      const tasks = json<number[]>(told);
      return {
        kind: `tasks-${kind as UnitEventKind}` satisfies NotificationKind,
        personIds: people.get(unitId) ?? [],
        cause: causeOfEvent(id),
        // what others have now is not within the unit's reach any more
        path: tasks.length === 1 && kind !== 'handed-over' ? `/tasks/${tasks[0]!}` : '/tasks',
        facts: { unit: names.get(unitId) ?? '', plan: title, count: tasks.length },
      };
    }),
  );
}

async function namesOf(tx: EntityManager, unitIds: readonly number[]): Promise<Map<number, string>> {
  const rows = await tx.query<{ id: number; name: string }[]>(
    `SELECT unit_id AS id, name FROM unit_name WHERE kind = 'name' AND unit_id IN (${marks(unitIds)})`,
    [...unitIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
