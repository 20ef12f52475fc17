import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import { evidenceOfEach } from '../../evidence/evidence.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import type { Answer, CheckDraw, CheckedItem, CheckedSample } from './check.dto.js';
import { isProblem } from './finding.queries.js';

export type FoundItem = Omit<CheckedItem, 'unitsNow'> & { inspectionId: number };

/** The items of inspections in their order. */
export const itemsOf = (manager: EntityManager, inspections: readonly number[]): Promise<FoundItem[]> =>
  manager.query<FoundItem[]>(
    `SELECT id, inspection_id AS inspectionId, position, dimension, per, method, text, hint FROM inspection_item
     WHERE inspection_id IN (${marks(inspections)}) ORDER BY inspection_id, position`,
    [...inspections],
  );

/** By item, at how many units of the inspection but one a problem stands. */
export async function unitsByItem(
  manager: EntityManager,
  inspectionId: number,
  except: number,
): Promise<Map<number, number>> {
  const rows = await manager.query<{ itemId: number; units: number | string }[]>(
    `SELECT finding.item_id AS itemId, COUNT(DISTINCT finding.inspection_unit_id) AS units
     FROM finding JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id
     WHERE inspected.inspection_id = ? AND inspected.id <> ? AND finding.item_id IS NOT NULL AND ${isProblem}
     GROUP BY finding.item_id`,
    [inspectionId, except],
  );
  return new Map(rows.map(({ itemId, units }) => [itemId, Number(units)]));
}

interface AnswerValues extends Omit<Answer, 'answeredAt'> {
  inspectionUnitId: number;
  answeredAt: Date | string;
}

const selectAnswers = `SELECT answer.inspection_unit_id AS inspectionUnitId, answer.question, answer.answer, answer.words,
  answer.version, answerer.name AS answeredBy, answer.answered_at AS answeredAt
  FROM inspection_answer answer JOIN person answerer ON answerer.id = answer.answered_by`;

/** The answers of units of inspections. */
export async function answersOf(
  manager: EntityManager,
  units: readonly number[],
): Promise<(Answer & { inspectionUnitId: number })[]> {
  const rows = await manager.query<AnswerValues[]>(
    `${selectAnswers} WHERE answer.inspection_unit_id IN (${marks(units)}) ORDER BY answer.id`,
    [...units],
  );
  return rows.map((row) => ({ ...row, answeredAt: instant(row.answeredAt) }));
}

export async function oneAnswer(manager: EntityManager, unit: number, question: string): Promise<Answer | null> {
  const sql = `${selectAnswers} WHERE answer.inspection_unit_id = ? AND answer.question = ?`;
  const [row] = await manager.query<AnswerValues[]>(sql, [unit, question]);
  if (!row) return null;
  const { inspectionUnitId: _, answeredAt, ...answer } = row;
  return { ...answer, answeredAt: instant(answeredAt) };
}

/** The assignments that are looked at of units of inspections. */
export const sampledAssignments = (
  manager: EntityManager,
  units: readonly number[],
): Promise<{ inspectionUnitId: number; assignmentId: number }[]> =>
  manager.query(
    `SELECT DISTINCT inspection_unit_id AS inspectionUnitId, assignment_id AS assignmentId FROM inspection_sample
     WHERE inspection_unit_id IN (${marks(units)})`,
    [...units],
  );

interface SampleValues {
  assignmentId: number;
  evidenceId: number | null;
  reason: string | null;
  taskId: number;
  no: string | null;
  title: string;
  requirement: string;
}

/** The samples of a unit in the order of the tasks, with the evidence that is looked at. */
export async function samplesOf(manager: EntityManager, unit: number): Promise<CheckedSample[]> {
  const rows = await manager.query<SampleValues[]>(
    `SELECT sample.assignment_id AS assignmentId, sample.evidence_id AS evidenceId, sample.reason, task.id AS taskId,
       task.printed_number AS no, task.title, task.requirement
     FROM inspection_sample sample JOIN assignment ON assignment.id = sample.assignment_id
       JOIN task ON task.id = assignment.task_id
     WHERE sample.inspection_unit_id = ? ORDER BY task.position, task.id, sample.id`,
    [unit],
  );
  const links = rows.flatMap(({ assignmentId, evidenceId }) =>
    evidenceId === null ? [] : [{ provedId: assignmentId, evidenceId }],
  );
  const evidence = await evidenceOfEach(manager, links);
  const samples = new Map<number, CheckedSample>();
  for (const { assignmentId, evidenceId: _, reason, ...task } of rows) {
    const sample = samples.get(assignmentId) ?? {
      ...{ assignmentId, ...task },
      evidence: evidence.get(assignmentId) ?? [],
      reasons: [],
    };
    if (reason !== null && !sample.reasons.includes(reason)) sample.reasons.push(reason);
    samples.set(assignmentId, sample);
  }
  return [...samples.values()];
}

interface DrawValues {
  population: string;
  drawn: string;
  seed: string;
  at: Date | string;
}

/** The draw of a unit's evidence that is in force. */
export async function evidenceDraw(manager: EntityManager, unit: number): Promise<CheckDraw | null> {
  const [row] = await manager.query<DrawValues[]>(
    `SELECT population, drawn, seed, seeded_at AS at FROM inspection_draw
     WHERE inspection_unit_id = ? AND kind = 'evidence' ORDER BY number DESC LIMIT 1`,
    [unit],
  );
  const lines = (text: string) => (text === '' ? 0 : text.split('\n').length);
  return row
    ? { population: lines(row.population), drawn: lines(row.drawn), seed: row.seed, at: instant(row.at) }
    : null;
}

/** The names of those who are put on units of inspections. */
export async function inspectorsOf(manager: EntityManager, units: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await manager.query<{ id: number; name: string }[]>(
    `SELECT inspector.inspection_unit_id AS id, person.name FROM unit_inspector inspector
       JOIN person ON person.id = inspector.person_id
     WHERE inspector.inspection_unit_id IN (${marks(units)}) ORDER BY person.name, person.id`,
    [...units],
  );
  const found = new Map<number, string[]>();
  for (const { id, name } of rows) found.set(id, [...(found.get(id) ?? []), name]);
  return found;
}

/** Throws DomainError not-found where an assignment is none of the unit in the plan. */
export async function requireAssignment(
  manager: EntityManager,
  assignmentId: number,
  { planId, unitId }: { planId: number; unitId: number },
): Promise<void> {
  const sql = 'SELECT id FROM assignment WHERE id = ? AND plan_id = ? AND unit_id = ?';
  if ((await manager.query<object[]>(sql, [assignmentId, planId, unitId])).length === 0)
    throw new DomainError('not-found', { assignment: String(assignmentId) });
}
