import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { mannerOf, waitsForHead } from '../../assignments/acting/offers.js';
import { instant, marks } from '../../database/columns.js';
import { evidenceOfEach } from '../../evidence/evidence.queries.js';
import type { Principal } from '../../identity/principal.js';
import { type AnsweringUnit, findAnsweringUnits } from '../answering/answering-unit.queries.js';
import { openDoubts } from '../doubts/doubt.queries.js';
import { pointsOf } from '../points.js';
import { inspectionRemindersOf } from '../reminders/reminder-lines.queries.js';
import { daysLeft } from './asking.js';
import type { FeedbackAnswer, FeedbackOfUnit, Objection, UnitFeedback } from './feedback.dto.js';
import { type Answer, feedbackOffers, feedbackState } from './feedback.offers.js';

interface AnswerCounts {
  id: number;
  submittedBy: number | null;
  hasLeft: number | string | null;
  objections: number | string;
  undecided: number | string;
}

/** What there is of the answers of some units, with their objections in all. */
export async function answersOf(
  manager: EntityManager,
  units: readonly number[],
): Promise<Map<number, Answer & { objections: number }>> {
  const rows = await manager.query<AnswerCounts[]>(
    `SELECT feedback.inspection_unit_id AS id,
       MAX(CASE WHEN feedback.left_at IS NULL THEN feedback.submitted_by END) AS submittedBy,
       MAX(CASE WHEN feedback.left_at IS NULL THEN 0 ELSE 1 END) AS hasLeft, COUNT(objection.id) AS objections,
       SUM(CASE WHEN objection.id IS NOT NULL AND objection.decision IS NULL THEN 1 ELSE 0 END) AS undecided
     FROM inspection_feedback feedback LEFT JOIN inspection_objection objection ON objection.feedback_id = feedback.id
     WHERE feedback.inspection_unit_id IN (${marks(units)})
       AND (feedback.left_at IS NOT NULL OR feedback.ended_at IS NULL)
     GROUP BY feedback.inspection_unit_id`,
    [...units],
  );
  const none = { waiting: null, hasLeft: false, undecided: 0, objections: 0 };
  const found = new Map<number, Answer & { objections: number }>(units.map((id) => [id, none]));
  for (const { id, submittedBy, hasLeft, objections, undecided } of rows) {
    const left = Number(hasLeft) === 1;
    found.set(id, {
      waiting: left || submittedBy === null ? null : { submittedBy: Number(submittedBy) },
      hasLeft: left,
      objections: left ? Number(objections) : 0,
      undecided: left ? Number(undecided) : 0,
    });
  }
  return found;
}

/** How far the answers of some units are, in their order. */
export async function feedbackOf(
  manager: EntityManager,
  units: readonly AnsweringUnit[],
  today: CivilDate,
): Promise<UnitFeedback[]> {
  const answers = await answersOf(
    manager,
    units.map(({ id }) => id),
  );
  const doubts = new Map<number, number>();
  for (const inspectionId of new Set(units.map((unit) => unit.inspectionId)))
    for (const { inspectionUnitId, open } of await openDoubts(manager, inspectionId))
      doubts.set(inspectionUnitId, open);
  return units.map((unit) => {
    const answer = answers.get(unit.id)!;
    const { objections, undecided } = answer;
    const { unitId, unitName, version } = unit;
    const state = feedbackState(unit, answer, today);
    return { unitId, unitName, version, state, objections, undecided, doubts: doubts.get(unit.id) ?? 0 };
  });
}

/** What keeps an inspection from its end: units that still have days to answer in, and those whose objections are undecided. */
export async function feedbackHindrances(
  manager: EntityManager,
  inspectionId: number,
  today: CivilDate,
): Promise<{ awaited: string[]; undecided: string[] }> {
  const units = await findAnsweringUnits(manager, 'inspection_id', [inspectionId]);
  // publication does not wait for the 30 days of 政府督查工作条例, nor for what is decided in them
  if (units.some(({ underSupervisionRules }) => underSupervisionRules)) return { awaited: [], undecided: [] };
  const found = await feedbackOf(manager, units, today);
  const named = (...states: UnitFeedback['state'][]) =>
    found.filter(({ state }) => states.includes(state)).map(({ unitName }) => unitName);
  return { awaited: named('not-asked', 'awaited', 'with-head'), undecided: named('to-decide') };
}

/** One unit's with everything that was written, as far as the person sees it. */
export async function feedbackOfUnit(
  manager: EntityManager,
  unit: AnsweringUnit,
  { principal, today }: { principal: Principal; today: CivilDate },
): Promise<FeedbackOfUnit> {
  const actor = await actorOf(manager, principal);
  const [line] = await feedbackOf(manager, [unit], today);
  const answer = (await answersOf(manager, [unit.id])).get(unit.id)!;
  const manner = mannerOf(actor, unit);
  return {
    ...line!,
    ...{ inspectionId: unit.inspectionId, inspectionTitle: unit.inspectionTitle, due: unit.feedbackDue },
    ...(await daysLeft(manager, unit, today)),
    offers: feedbackOffers(actor, unit, answer, today),
    onBehalf: manner === 'on-behalf',
    needsApprover: manner === null ? unit.needsApprover : waitsForHead(actor, unit),
    answers: await writtenAnswers(manager, unit.id, seesInside(actor, unit)),
    reminders: await inspectionRemindersOf(manager, { answerOf: unit.id }),
  };
}

const seesInside = (actor: Actor, unit: AnsweringUnit): boolean => mannerOf(actor, unit) !== null;

interface AnswerValues extends Omit<FeedbackAnswer, 'onBehalf' | 'submittedAt' | 'leftAt' | 'objections'> {
  onBehalf: number | string;
  submittedAt: Date | string;
  leftAt: Date | string | null;
}

async function writtenAnswers(manager: EntityManager, unit: number, inside: boolean): Promise<FeedbackAnswer[]> {
  const rows = await manager.query<AnswerValues[]>(
    `SELECT feedback.id, feedback.words, feedback.on_behalf AS onBehalf, feedback.submitted_at AS submittedAt,
       author.name AS submittedBy, feedback.left_at AS leftAt, head.name AS approvedBy, feedback.outcome, feedback.reason
     FROM inspection_feedback feedback LEFT JOIN person author ON author.id = feedback.submitted_by
       LEFT JOIN person head ON head.id = feedback.approved_by
     WHERE feedback.inspection_unit_id = ?${inside ? '' : ' AND feedback.left_at IS NOT NULL'} ORDER BY feedback.id DESC`,
    [unit],
  );
  const objections = await objectionsOf(
    manager,
    rows.map(({ id }) => id),
  );
  return rows.map(({ onBehalf, submittedAt, leftAt, ...row }) => ({
    ...row,
    ...{ onBehalf: Number(onBehalf) === 1, submittedAt: instant(submittedAt), leftAt: leftAt && instant(leftAt) },
    objections: objections.get(row.id) ?? [],
  }));
}

interface ObjectionValues extends Omit<Objection, 'decidedAt' | 'oldDeduction' | 'newDeduction' | 'evidence'> {
  feedbackId: number;
  decidedAt: Date | string | null;
  oldDeduction: number | null;
  newDeduction: number | null;
}

async function objectionsOf(manager: EntityManager, answers: readonly number[]): Promise<Map<number, Objection[]>> {
  const found = new Map<number, Objection[]>();
  const rows = await manager.query<ObjectionValues[]>(
    `SELECT objection.id, objection.feedback_id AS feedbackId, objection.finding_id AS findingId,
       finding.number AS findingNumber, finding.words AS findingWords, objection.figure, objection.words,
       objection.decision, objection.decision_words AS decisionWords, decider.name AS decidedBy,
       objection.decided_at AS decidedAt, objection.old_deduction AS oldDeduction,
       objection.new_deduction AS newDeduction
     FROM inspection_objection objection LEFT JOIN finding ON finding.id = objection.finding_id
       LEFT JOIN person decider ON decider.id = objection.decided_by
     WHERE objection.feedback_id IN (${marks(answers)}) ORDER BY objection.id`,
    [...answers],
  );
  const links = await manager.query<{ provedId: number; evidenceId: number }[]>(
    `SELECT objection_id AS provedId, evidence_id AS evidenceId FROM objection_evidence
     WHERE objection_id IN (${marks(rows)}) ORDER BY objection_id, evidence_id`,
    rows.map(({ id }) => id),
  );
  const proofs = await evidenceOfEach(manager, links);
  for (const { feedbackId, decidedAt, oldDeduction, newDeduction, ...row } of rows) {
    const objection: Objection = {
      ...row,
      evidence: [...(proofs.get(row.id) ?? [])],
      decidedAt: decidedAt && instant(decidedAt),
      oldDeduction: oldDeduction === null ? null : pointsOf(oldDeduction),
      newDeduction: newDeduction === null ? null : pointsOf(newDeduction),
    };
    found.set(feedbackId, [...(found.get(feedbackId) ?? []), objection]);
  }
  return found;
}
