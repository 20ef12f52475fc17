import { addDays, type Calendar, type CivilDate, civilDateOf, workingDayBefore } from '@yaodian/calendar';
import { type OwedToInspection, rectificationActs } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import { type AnsweringUnit, findAnsweringUnits } from '../answering/answering-unit.queries.js';
import { daysUnderSupervisionRules } from '../feedback/asking.js';
import { answersOf } from '../feedback/feedback.queries.js';

const owing = rectificationActs.prove.from;

/** Inspected units that may owe something, with their inspections; in the order of their identifiers. */
export function owingAfter(
  manager: EntityManager,
  id: number,
  count: number,
): Promise<{ id: number; inspectionId: number }[]> {
  return manager.query(
    `SELECT inspected.id, inspected.inspection_id AS inspectionId FROM inspection_unit inspected
       JOIN inspection ON inspection.id = inspected.inspection_id JOIN plan ON plan.id = inspection.plan_id
     WHERE inspected.id > ? AND inspected.state = 'inspected' AND plan.state = 'issued'
       AND (inspection.feedback_due IS NOT NULL AND NOT EXISTS (SELECT 1 FROM inspection_feedback answer
           WHERE answer.inspection_unit_id = inspected.id AND answer.left_at IS NOT NULL)
         AND NOT EXISTS (SELECT 1 FROM inspection_reminder lapsed
           WHERE lapsed.inspection_unit_id = inspected.id AND lapsed.rule = 'feedback-passed')
         OR EXISTS (SELECT 1 FROM finding JOIN rectification ON rectification.finding_id = finding.id
           WHERE finding.inspection_unit_id = inspected.id AND rectification.state IN (${marks(owing)})))
     ORDER BY inspected.id LIMIT ?`,
    [id, ...owing, count],
  );
}

/** What a unit owes to an inspection. */
export interface Owed extends OwedToInspection {
  unit: AnsweringUnit;
  rectificationId: number | null;
}

/** What inspected units owe, in a fixed number of statements however many they are. */
export async function findOwed(manager: EntityManager, ids: readonly number[], calendar: Calendar): Promise<Owed[]> {
  const units = (await findAnsweringUnits(manager, 'id', ids)).filter(({ planState }) => planState === 'issued');
  const sent = await sentCauses(manager, ids);
  const answers = await answersOf(manager, ids);
  const proofs = await proofsOwed(manager, ids);
  return units.flatMap((unit) => {
    const common = { unit, sent: sent.get(unit.id) ?? new Set<string>() };
    const { hasLeft, waiting } = answers.get(unit.id)!;
    const answer: Owed[] =
      hasLeft || unit.feedbackDue === null
        ? []
        : [
            {
              ...{ ...common, kind: 'feedback', id: unit.inspectionId, rectificationId: null },
              ...{ askedOn: askedOn(unit, unit.feedbackDue, calendar), due: unit.feedbackDue },
              waitsForHead: waiting !== null,
            },
          ];
    return [...answer, ...(proofs.get(unit.id) ?? []).map((proof): Owed => ({ ...common, ...proof }))];
  });
}

/** The day from which its days to answer were counted. */
const askedOn = ({ underSupervisionRules, feedbackDays }: AnsweringUnit, due: CivilDate, calendar: Calendar) =>
  underSupervisionRules ? addDays(due, -daysUnderSupervisionRules) : workingDayBefore(calendar, due, feedbackDays);

interface ProofValues {
  id: number;
  unit: number;
  due: CivilDate;
  orderedAt: Date | string;
  failedAt: Date | string | null;
  reopenedAt: Date | string | null;
  waits: number | string;
}

async function proofsOwed(manager: EntityManager, units: readonly number[]) {
  const rows = await manager.query<ProofValues[]>(
    `SELECT rectification.id, finding.inspection_unit_id AS unit, rectification.due, sent.sent_at AS orderedAt,
       rectification.reopened_at AS reopenedAt,
       (SELECT MAX(failed.ended_at) FROM rectification_proof failed
        WHERE failed.rectification_id = rectification.id AND failed.outcome = 'failed') AS failedAt,
       CASE WHEN EXISTS (SELECT 1 FROM rectification_proof proof WHERE proof.rectification_id = rectification.id
         AND proof.ended_at IS NULL AND proof.left_at IS NULL) THEN 1 ELSE 0 END AS waits
     FROM rectification JOIN finding ON finding.id = rectification.finding_id
       JOIN rectification_order sent ON sent.id = rectification.order_id
     WHERE finding.inspection_unit_id IN (${marks(units)}) AND rectification.state IN (${marks(owing)})
     ORDER BY rectification.id`,
    [...units, ...owing],
  );
  const found = new Map<number, Omit<Owed, 'unit' | 'sent'>[]>();
  for (const { id, unit, due, orderedAt, failedAt, reopenedAt, waits } of rows) {
    const days = [orderedAt, failedAt, reopenedAt].flatMap((at) =>
      at === null ? [] : civilDateOf(new Date(instant(at))),
    );
    const proof = {
      ...{ kind: 'rectification' as const, id, rectificationId: id, due },
      ...{ askedOn: days.reduce((one, other) => (other > one ? other : one)), waitsForHead: Number(waits) === 1 },
    };
    found.set(unit, [...(found.get(unit) ?? []), proof]);
  }
  return found;
}

async function sentCauses(manager: EntityManager, units: readonly number[]): Promise<Map<number, Set<string>>> {
  const rows = await manager.query<{ id: number; cause: string }[]>(
    `SELECT inspection_unit_id AS id, cause FROM inspection_reminder WHERE inspection_unit_id IN (${marks(units)})`,
    [...units],
  );
  const found = new Map<number, Set<string>>();
  for (const { id, cause } of rows) found.set(id, (found.get(id) ?? new Set()).add(cause));
  return found;
}
