import type { EntityManager } from 'typeorm';
import type { Followed } from '../../assignments/acting/followed.queries.js';
import { notify } from '../../notifications/notify.js';
import { peopleOf } from '../../notifications/recipients.js';

/** Tells the people of the units that a stop of theirs was entered, changed or taken back: once for each unit. */
export async function tellOfStop(
  tx: EntityManager,
  kind: 'stop-entered' | 'stop-changed' | 'stop-taken-back',
  { id, version, held }: { id: number; version: number; held: readonly Followed[] },
): Promise<void> {
  const people = await peopleOf(tx, [...new Set(held.map(({ unitId }) => unitId))]);
  await notify(
    tx,
    [...people].map(([unitId, personIds]) => {
      const own = held.filter((one) => one.unitId === unitId);
      const [first] = own as [Followed];
      return {
        kind,
        personIds,
        cause: `stop:${id}:${kind}:${unitId}:${version}`,
        path: own.length === 1 ? `/tasks/${first.taskId}` : '/tasks',
        facts: { unit: first.unitName, count: own.length },
      };
    }),
  );
}
