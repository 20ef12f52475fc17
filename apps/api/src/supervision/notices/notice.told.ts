import type { EntityManager } from 'typeorm';
import { notify } from '../../notifications/notify.js';
import { peopleOf } from '../../notifications/recipients.js';
import type { NoticeName } from './notice.dto.js';
import type { Noticed } from './proposal.queries.js';

/** Tells the people of its unit of a notice. */
export async function tellOfNotice(
  tx: EntityManager,
  { unitId, unitName, taskTitle }: Pick<Noticed, 'unitId' | 'unitName' | 'taskTitle'>,
  { id, address, documentNumber, answerBy }: NoticeName,
  kind: 'notice-sent' | 'notice-withdrawn',
): Promise<void> {
  await notify(tx, [
    {
      kind,
      personIds: (await peopleOf(tx, [unitId])).get(unitId) ?? [],
      cause: `notice:${id}:${kind}`,
      path: `/notices/${address}`,
      facts: { unit: unitName, reference: documentNumber ?? '', task: taskTitle, date: answerBy },
    },
  ]);
}
