import type { EntityManager } from 'typeorm';
import { notify } from '../../notifications/notify.js';
import { approversOf, decidersOf, peopleOf } from '../../notifications/recipients.js';
import type { AnsweringUnit } from '../answering/answering-unit.queries.js';

type RectificationNews =
  | 'proof-to-approve'
  | 'proof-sent-back'
  | 'proof-received'
  | 'rectification-passed'
  | 'rectification-failed'
  | 'rectification-reopened';

interface About {
  id: number;
  orderNumber: string;
  findingNumber: number;
  due: string;
}

/** Tells whoever goes on with a proof, or waits for what becomes of it; `of` is the proof, or the version of what happened. */
export async function tellOfRectification(
  tx: EntityManager,
  kind: RectificationNews,
  { unit, one, of }: { unit: AnsweringUnit; one: About; of: number },
): Promise<void> {
  const own = async (people: typeof peopleOf) => (await people(tx, [unit.unitId])).get(unit.unitId) ?? [];
  const receivers: Record<RectificationNews, () => Promise<readonly number[]>> = {
    'proof-to-approve': () => own(approversOf),
    'proof-sent-back': () => own(peopleOf),
    'proof-received': () => decidersOf(tx, unit),
    'rectification-passed': () => own(peopleOf),
    'rectification-failed': () => own(peopleOf),
    'rectification-reopened': () => own(peopleOf),
  };
  await notify(tx, [
    {
      kind,
      personIds: await receivers[kind](),
      cause: `rectification:${one.id}:${kind}:${of}`,
      path: `/rectifications/${one.id}`,
      facts: { unit: unit.unitName, reference: one.orderNumber, number: one.findingNumber, date: one.due },
    },
  ]);
}

interface OrderTold {
  id: number;
  number: string;
  unit: AnsweringUnit;
  findings: number;
  /** The earliest day of its findings. */
  due: string;
}

/** Units are told of orders that went out, or were withdrawn. */
export async function tellOfOrders(
  tx: EntityManager,
  kind: 'rectification-ordered' | 'rectification-withdrawn',
  orders: readonly OrderTold[],
): Promise<void> {
  const people = await peopleOf(
    tx,
    orders.map(({ unit }) => unit.unitId),
  );
  await notify(
    tx,
    orders.map(({ id, number, unit, findings, due }) => ({
      kind,
      personIds: people.get(unit.unitId) ?? [],
      cause: `rectification-order:${id}:${kind}`,
      path: `/rectifications?inspection=${unit.inspectionId}&unit=${unit.unitId}`,
      facts: { unit: unit.unitName, reference: number, title: unit.inspectionTitle, count: findings, date: due },
    })),
  );
}
