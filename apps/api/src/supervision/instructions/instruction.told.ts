import type { EntityManager } from 'typeorm';
import type { Followed } from '../../assignments/acting/followed.queries.js';
import { notify } from '../../notifications/notify.js';
import { peopleOf } from '../../notifications/recipients.js';

interface Given {
  id: number;
  leader: string;
  answerBy: string | null;
}

/** Tells the people of the units that an instruction names. */
export async function tellOfInstruction(
  tx: EntityManager,
  units: readonly Followed[],
  { id, leader, answerBy }: Given,
  kind: 'instruction-given' | 'instruction-withdrawn',
): Promise<void> {
  const people = await peopleOf(
    tx,
    units.map(({ unitId }) => unitId),
  );
  await notify(
    tx,
    units.map(({ unitId, unitName, taskId, title }) => ({
      kind: kind === 'instruction-given' && answerBy !== null ? ('instruction-due' as const) : kind,
      personIds: people.get(unitId) ?? [],
      cause: `instruction:${id}:${unitId}:${kind}`,
      path: `/tasks/${taskId}`,
      facts: { unit: unitName, leader, task: title, ...(answerBy !== null && { date: answerBy }) },
    })),
  );
}
