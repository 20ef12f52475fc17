import type { NotificationKind } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { Followed } from '../../assignments/acting/followed.queries.js';
import { notify } from '../../notifications/notify.js';
import { approversOf, clerksOf, decidersOf, peopleOf } from '../../notifications/recipients.js';

type Kind = Extract<NotificationKind, `extension-${string}`>;

/** Who is told: those whose turn it is, and the unit of what was decided. */
const receivers: Record<Kind, (tx: EntityManager, one: Followed) => Promise<readonly number[]>> = {
  'extension-submitted': async (tx, { unitId }) => (await approversOf(tx, [unitId])).get(unitId) ?? [],
  'extension-sent-back': async (tx, { unitId }) => (await clerksOf(tx, [unitId])).get(unitId) ?? [],
  'extension-asked': decidersOf,
  'extension-granted': async (tx, { unitId }) => (await peopleOf(tx, [unitId])).get(unitId) ?? [],
  'extension-refused': async (tx, { unitId }) => (await peopleOf(tx, [unitId])).get(unitId) ?? [],
};

/** Tells those concerned what has become of an extension, but not who has done it. */
export async function tellOfExtension(
  tx: EntityManager,
  kind: Kind,
  { one, id, date, personId }: { one: Followed; id: number; date: string; personId: number },
): Promise<void> {
  const personIds = (await receivers[kind](tx, one)).filter((person) => person !== personId);
  // what was sent back or withdrawn may come once more
  const cause = `extension:${id}:${kind}:${one.version}`;
  const path = kind === 'extension-asked' ? '/extensions?state=asked' : `/tasks/${one.taskId}`;
  await notify(tx, [{ kind, personIds, cause, path, facts: { unit: one.unitName, title: one.title, date } }]);
}
