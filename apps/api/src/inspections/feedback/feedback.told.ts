import type { EntityManager } from 'typeorm';
import { notify } from '../../notifications/notify.js';
import { approversOf, decidersOf, officePersons, peopleOf } from '../../notifications/recipients.js';
import type { AnsweringUnit } from '../answering/answering-unit.queries.js';

type FeedbackNews = 'feedback-to-approve' | 'feedback-sent-back' | 'feedback-received' | 'feedback-decided';

/** Tells whoever goes on with a unit's answer, or waits for what becomes of it. */
export async function tellOfFeedback(
  { tx, unit }: { tx: EntityManager; unit: AnsweringUnit },
  kind: FeedbackNews,
  answerId: number,
): Promise<void> {
  const own = async (of: typeof peopleOf) => (await of(tx, [unit.unitId])).get(unit.unitId) ?? [];
  const receivers: Record<FeedbackNews, () => Promise<readonly number[]>> = {
    'feedback-to-approve': () => own(approversOf),
    'feedback-sent-back': () => own(peopleOf),
    'feedback-received': () => decidersOf(tx, unit),
    'feedback-decided': () => own(peopleOf),
  };
  await notify(tx, [
    {
      kind,
      personIds: await receivers[kind](),
      cause: `inspection-feedback:${answerId}:${kind}`,
      path: feedbackPath(unit),
      facts: { unit: unit.unitName, title: unit.inspectionTitle },
    },
  ]);
}

/** The office is told that a published circular does not show what was decided after it. */
export async function tellCorrectionDue(
  tx: EntityManager,
  { inspectionId, inspectionTitle, unitName }: AnsweringUnit,
  scoreNumber: number,
): Promise<void> {
  await notify(tx, [
    {
      kind: 'correction-due',
      personIds: await officePersons(tx),
      cause: `inspection:${inspectionId}:correction:${scoreNumber}`,
      path: `/inspections/${inspectionId}/circular`,
      facts: { unit: unitName, title: inspectionTitle },
    },
  ]);
}

/** Where a unit reads its sheet and answers. */
export const feedbackPath = ({ inspectionId, unitId }: Pick<AnsweringUnit, 'inspectionId' | 'unitId'>): string =>
  `/inspections/${inspectionId}/units/${unitId}/feedback`;

/** Units are asked for their answer. */
export async function tellAsked(tx: EntityManager, units: readonly AnsweringUnit[]): Promise<void> {
  const people = await peopleOf(
    tx,
    units.map(({ unitId }) => unitId),
  );
  await notify(
    tx,
    units.map((unit) => ({
      kind: 'feedback-asked',
      personIds: people.get(unit.unitId) ?? [],
      cause: `inspection:${unit.inspectionId}:feedback:${unit.unitId}`,
      path: feedbackPath(unit),
      facts: { unit: unit.unitName, title: unit.inspectionTitle, date: unit.feedbackDue ?? '' },
    })),
  );
}
