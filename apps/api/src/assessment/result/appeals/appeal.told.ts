import type { EntityManager } from 'typeorm';
import { notify } from '../../../notifications/notify.js';
import { approversOf, decidersOf, peopleOf } from '../../../notifications/recipients.js';
import { resultPath } from '../result.told.js';
import type { StoredAppeal } from './appeal.queries.js';

type AppealNews = 'appeal-to-approve' | 'appeal-sent-back' | 'appeal-received' | 'appeal-decided';

/** Tells whoever goes on with an appeal, or waits for what becomes of it. */
export async function tellOfAppeal(
  tx: EntityManager,
  { id, planId, planTitle: title, unitId, unitName: unit }: StoredAppeal,
  kind: AppealNews,
  line: string,
): Promise<void> {
  const own = async (of: typeof peopleOf) => (await of(tx, [unitId])).get(unitId) ?? [];
  const receivers: Record<AppealNews, () => Promise<readonly number[]>> = {
    'appeal-to-approve': () => own(approversOf),
    'appeal-sent-back': () => own(peopleOf),
    'appeal-received': () => decidersOf(tx, { planId, unitId }),
    'appeal-decided': () => own(peopleOf),
  };
  await notify(tx, [
    {
      kind,
      personIds: await receivers[kind](),
      cause: `appeal:${id}:${kind}`,
      path: resultPath(planId),
      facts: { unit, title, line },
    },
  ]);
}
