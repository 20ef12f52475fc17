import type { NotificationKind } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { notify } from '../../notifications/notify.js';
import { approversOf, clerksOf, decidersOf } from '../../notifications/recipients.js';
import type { Followed } from '../acting/followed.queries.js';

type Kind = Extract<NotificationKind, `closing-${string}`>;

/** Whose turn it is; what the office has decided is told as an event of the unit. */
const receivers: Record<Kind, (tx: EntityManager, one: Followed) => Promise<readonly number[]>> = {
  'closing-submitted': async (tx, { unitId }) => (await approversOf(tx, [unitId])).get(unitId) ?? [],
  'closing-sent-back': async (tx, { unitId }) => (await clerksOf(tx, [unitId])).get(unitId) ?? [],
  'closing-asked': decidersOf,
};

/** Tells those whose turn it is now with a request to close an assignment, but not who has brought it there. */
export async function tellOfClosing(
  tx: EntityManager,
  kind: Kind,
  { one, personId }: { one: Followed; personId: number },
): Promise<void> {
  const personIds = (await receivers[kind](tx, one)).filter((person) => person !== personId);
  // what was sent back or withdrawn may come once more
  const cause = `closing:${one.id}:${kind}:${one.version}`;
  const path = kind === 'closing-asked' ? '/assignments/decisions' : `/tasks/${one.taskId}`;
  await notify(tx, [{ kind, personIds, cause, path, facts: { unit: one.unitName, title: one.title } }]);
}
