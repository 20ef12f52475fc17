import type { CivilDate } from '@yaodian/calendar';
import { rectificationActs } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../assignments/acting/actor.js';
import { hasOwnAccounts } from '../assignments/acting/followed.queries.js';
import { decidableBy } from '../assignments/acting/offers.js';
import type { Sql } from '../assignments/assignment.sql.js';
import { instant, marks } from '../database/columns.js';
import { type Waiting, waiting } from './waiting.js';
import type { ToDoKind } from './workbench.dto.js';

const openAnswer = 'feedback.left_at IS NULL AND feedback.ended_at IS NULL';
/** The days of 政府督查工作条例 go on after the end of an inspection. */
const takesAnswers = `inspected.state = 'inspected' AND inspection.feedback_due >= ?
  AND (inspection.state = 'feedback' OR inspection.under_supervision_rules = 1)
  AND NOT EXISTS (SELECT 1 FROM inspection_feedback gone
    WHERE gone.inspection_unit_id = inspected.id AND gone.left_at IS NOT NULL)`;
const isOwed = `rectification.state IN (${rectificationActs.prove.from.map((state) => `'${state}'`).join(', ')})`;
const openProof = 'proof.left_at IS NULL AND proof.ended_at IS NULL';

const inspected = `inspection_unit inspected JOIN inspection ON inspection.id = inspected.inspection_id
  JOIN plan ON plan.id = inspection.plan_id`;
const rectifications = `rectification JOIN finding ON finding.id = rectification.finding_id
  JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id
  JOIN inspection ON inspection.id = inspected.inspection_id JOIN plan ON plan.id = inspection.plan_id`;
const answers = `inspection_feedback feedback JOIN inspection_unit inspected ON inspected.id = feedback.inspection_unit_id
  JOIN inspection ON inspection.id = inspected.inspection_id JOIN plan ON plan.id = inspection.plan_id`;

/** Units for which the person answers: their own, and, of the office, those without accounts (代填). */
function answersFor({ above, isOffice }: Actor): Sql {
  const units = [...above];
  const own = `inspected.unit_id IN (${marks(units)})`;
  return [isOffice ? `(${own} OR NOT EXISTS (${hasOwnAccounts('inspected.unit_id')}))` : own, units];
}

/** What the units of the person have not answered to yet. */
export function feedbackToGive(manager: EntityManager, actor: Actor, today: CivilDate): Promise<Waiting> {
  const [own, values] = answersFor(actor);
  const sql = `${takesAnswers} AND ${own} AND NOT EXISTS (SELECT 1 FROM inspection_feedback feedback
    WHERE feedback.inspection_unit_id = inspected.id AND ${openAnswer})`;
  return counted(
    manager,
    'give-feedback',
    { from: inspected, due: 'inspection.feedback_due' },
    [sql, [today, ...values]],
    today,
  );
}

/** Answers that wait for the person as the unit's head; nobody lets their own leave. */
export function feedbackToApprove(
  manager: EntityManager,
  { approves, personId }: Actor,
  today: CivilDate,
): Promise<Waiting> {
  const units = [...approves];
  const sql = `${takesAnswers} AND inspected.unit_id IN (${marks(units)}) AND ${openAnswer}
    AND feedback.submitted_by <> ?`;
  return counted(
    manager,
    'approve-feedback',
    { from: answers, due: 'inspection.feedback_due' },
    [sql, [today, ...units, personId]],
    today,
  );
}

/** What the units of the person have to put right, and have not proved. */
export function rectificationsToProve(manager: EntityManager, actor: Actor, today: CivilDate): Promise<Waiting> {
  const [own, values] = answersFor(actor);
  const sql = `${isOwed} AND ${own} AND NOT EXISTS (SELECT 1 FROM rectification_proof proof
    WHERE proof.rectification_id = rectification.id AND ${openProof})`;
  return counted(
    manager,
    'prove-rectification',
    { from: rectifications, due: 'rectification.due' },
    [sql, values],
    today,
  );
}

/** Proofs that wait for the person as the unit's head. */
export function proofsToApprove(
  manager: EntityManager,
  { approves, personId }: Actor,
  today: CivilDate,
): Promise<Waiting> {
  const units = [...approves];
  const sql = `inspected.unit_id IN (${marks(units)}) AND ${openProof} AND proof.submitted_by <> ?`;
  const from = `${rectifications} JOIN rectification_proof proof ON proof.rectification_id = rectification.id`;
  return counted(manager, 'approve-proof', { from, due: 'rectification.due' }, [sql, [...units, personId]], today);
}

/** What the person decides on: objections, problems that nobody is ordered to put right yet, and proofs. */
export async function inspectionsToDecide(manager: EntityManager, actor: Actor, today: CivilDate): Promise<Waiting[]> {
  const [decided, values] = decidableBy(actor, 'inspected.unit_id');
  return [
    await counted(
      manager,
      'decide-objections',
      {
        from: `${answers} JOIN inspection_objection objection ON objection.feedback_id = feedback.id`,
        since: 'feedback.left_at',
      },
      [`feedback.left_at IS NOT NULL AND objection.decision IS NULL AND ${decided}`, values],
      today,
    ),
    await counted(
      manager,
      'order-rectification',
      {
        from: `finding JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id
        JOIN inspection ON inspection.id = inspected.inspection_id JOIN plan ON plan.id = inspection.plan_id`,
      },
      [`${isFreeToOrder} AND ${decided}`, [today, ...values]],
      today,
    ),
    await counted(
      manager,
      're-check',
      {
        from: `${rectifications} JOIN rectification_proof proof ON proof.rectification_id = rectification.id
          AND proof.ended_at IS NULL`,
        since: 'proof.left_at',
      },
      [`rectification.state = 'proved' AND ${decided}`, values],
      today,
    ),
  ];
}

/** What is past its day and not proved, whoever decides on it. */
export const rectificationsOverdue = (manager: EntityManager, today: CivilDate): Promise<Waiting> =>
  counted(
    manager,
    'rectifications-overdue',
    { from: rectifications, due: 'rectification.due' },
    [`${isOwed} AND rectification.due < ?`, [today]],
    today,
  );

/** A standing problem whose unit has answered, or has no day left to, with nothing disputed about it. */
const isFreeToOrder = `finding.state = 'standing' AND finding.kind <> 'praise' AND inspection.feedback_due IS NOT NULL
  AND (inspection.under_supervision_rules = 1 OR inspection.feedback_due < ? OR EXISTS (
    SELECT 1 FROM inspection_feedback gone WHERE gone.inspection_unit_id = inspected.id AND gone.left_at IS NOT NULL))
  AND NOT EXISTS (SELECT 1 FROM rectification WHERE rectification.finding_id = finding.id
    AND rectification.state <> 'dropped')
  AND NOT EXISTS (SELECT 1 FROM inspection_objection objection
    JOIN inspection_feedback feedback ON feedback.id = objection.feedback_id
    WHERE objection.finding_id = finding.id AND objection.decision IS NULL AND feedback.left_at IS NOT NULL)`;

interface Of {
  from: string;
  /** By when it is due, if it has a date. */
  due?: string;
  /** Since when it waits, if it has none. */
  since?: string;
}

interface Values {
  count: number | string;
  late: number | string | null;
  due: CivilDate | null;
  since: Date | string | null;
  inspectionId: number | null;
  unitId: number | null;
}

async function counted(
  manager: EntityManager,
  kind: ToDoKind,
  { from, due, since }: Of,
  [sql, values]: Sql,
  today: CivilDate,
): Promise<Waiting> {
  const [row] = await manager.query<Values[]>(
    `SELECT COUNT(*) AS count, ${due ? `MIN(${due})` : 'NULL'} AS due, ${since ? `MIN(${since})` : 'NULL'} AS since,
       SUM(CASE WHEN ${due ? `${due} < ?` : '1 = 0'} THEN 1 ELSE 0 END) AS late,
       MIN(inspected.inspection_id) AS inspectionId,
       CASE WHEN COUNT(DISTINCT inspected.id) = 1 THEN MIN(inspected.unit_id) END AS unitId
     FROM ${from} WHERE plan.state = 'issued' AND ${sql}`,
    [...(due ? [today] : []), ...values],
  );
  const { count, late, since: first, ...place } = row!;
  return waiting(kind, { ...place, count: Number(count), late: Number(late ?? 0), since: first && instant(first) });
}
