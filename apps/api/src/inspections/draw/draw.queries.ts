import { checkDraw, type DrawKind, type DrawRecord } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import type { InspectionView } from '../inspection.access.js';
import type { Draw, DrawCandidate, DrawQuery, HandChoice, PossibleSample, Sample } from './draw.dto.js';

interface Values {
  id: number;
  kind: DrawKind;
  inspectionUnitId: number | null;
  unitName: string | null;
  number: number;
  population: string;
  populationHash: string;
  frozenAt: Date | string;
  seed: string;
  seededAt: Date | string;
  wanted: number;
  drawn: string;
  reason: string | null;
  by: string;
}

const idsOf = (text: string): number[] => (text === '' ? [] : text.split('\n').map(Number));

/** A kept draw as the library checks it. */
export const recordOf = (
  row: Pick<Values, 'kind' | 'population' | 'populationHash' | 'seed' | 'wanted' | 'drawn' | 'frozenAt' | 'seededAt'>,
): DrawRecord => ({
  kind: row.kind,
  population: row.population,
  populationHash: row.populationHash,
  seed: row.seed,
  wanted: row.wanted,
  drawn: idsOf(row.drawn),
  frozenAt: instant(row.frozenAt),
  seededAt: instant(row.seededAt),
});

const columns = `drawing.id, drawing.kind, drawing.inspection_unit_id AS inspectionUnitId,
  inspection_unit.unit_name AS unitName, drawing.number, drawing.population,
  drawing.population_hash AS populationHash, drawing.frozen_at AS frozenAt, drawing.seed,
  drawing.seeded_at AS seededAt, drawing.wanted, drawing.drawn, drawing.reason, person.name AS "by"`;
const joined = `inspection_draw drawing JOIN inspection ON inspection.id = drawing.inspection_id
  JOIN person ON person.id = drawing.person_id
  LEFT JOIN inspection_unit ON inspection_unit.id = drawing.inspection_unit_id`;
const inOrder = `ORDER BY CASE WHEN drawing.inspection_unit_id IS NULL THEN 0 ELSE 1 END, inspection_unit.position,
  inspection_unit.id, CASE WHEN drawing.kind = 'inspector' THEN 0 ELSE 1 END, drawing.id`;

/** The draws of an inspection as far as the viewer sees their units, with the names of what could be drawn. */
export async function listDraws(
  manager: EntityManager,
  inspectionId: number,
  { units }: InspectionView,
  { unit, page = 1, limit = 100 }: DrawQuery,
): Promise<{ items: Draw[]; total: number }> {
  const where = `WHERE drawing.inspection_id = ? AND (drawing.inspection_unit_id IS NULL OR (${units[0]}))
    ${unit === undefined ? '' : 'AND drawing.inspection_unit_id = ?'}`;
  const values = [inspectionId, ...units[1], ...(unit === undefined ? [] : [unit])];
  const [row] = await manager.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM ${joined} ${where}`,
    values,
  );
  const rows = await manager.query<Values[]>(`SELECT ${columns} FROM ${joined} ${where} ${inOrder} LIMIT ? OFFSET ?`, [
    ...values,
    limit,
    (page - 1) * limit,
  ]);
  return { items: await withNames(manager, rows), total: Number(row!.total) };
}

/** Inspectors and samples that were named by hand, as far as the viewer sees their units; in the order of organs. */
export async function chosenByHand(
  manager: EntityManager,
  inspectionId: number,
  { units }: InspectionView,
  unit?: number,
): Promise<HandChoice[]> {
  const of = (kind: HandChoice['kind'], name: string, tables: string, reason: string) =>
    `SELECT inspection_unit.position, inspection_unit.unit_name AS unitName, '${kind}' AS kind, ${name} AS name,
       ${reason} AS reason
     FROM inspection_unit JOIN inspection ON inspection.id = inspection_unit.inspection_id ${tables}
     WHERE inspection.id = ? AND ${reason} IS NOT NULL AND (${units[0]})
       ${unit === undefined ? '' : 'AND inspection_unit.id = ?'}`;
  const values = [inspectionId, ...units[1], ...(unit === undefined ? [] : [unit])];
  const rows = await manager.query<(HandChoice & { position: number })[]>(
    `${of(
      'inspector',
      'person.name',
      `JOIN unit_inspector named ON named.inspection_unit_id = inspection_unit.id
       JOIN person ON person.id = named.person_id`,
      'named.reason',
    )}
     UNION ALL
     ${of(
       'sample',
       'COALESCE(evidence.title, task.title)',
       `JOIN inspection_sample sample ON sample.inspection_unit_id = inspection_unit.id
        JOIN assignment ON assignment.id = sample.assignment_id JOIN task ON task.id = assignment.task_id
        LEFT JOIN evidence ON evidence.id = sample.evidence_id`,
       'sample.reason',
     )}
     ORDER BY position, kind`,
    [...values, ...values],
  );
  return rows.map(({ position: _, ...choice }) => choice);
}

/** All draws of an inspection, whoever asks, in their order. */
export const allDraws = (manager: EntityManager, inspectionId: number): Promise<Values[]> =>
  manager.query(`SELECT ${columns} FROM ${joined} WHERE drawing.inspection_id = ? ${inOrder}`, [inspectionId]);

/** Where the names of what is drawn are. */
const names: Record<DrawKind, string> = {
  unit: `SELECT unit_id AS id, name FROM unit_name WHERE kind = 'name' AND unit_id`,
  inspector: 'SELECT id, name FROM person WHERE id',
  evidence: 'SELECT id, title AS name FROM evidence WHERE id',
  assignment: `SELECT assignment.id, task.title AS name FROM assignment JOIN task ON task.id = assignment.task_id
    WHERE assignment.id`,
};

/** Below the number of values that either database takes in one statement. */
const mostIds = 10_000;

async function withNames(manager: EntityManager, rows: readonly Values[]): Promise<Draw[]> {
  const found = new Map<string, string>();
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const ids = [...new Set(rows.flatMap((row) => (row.kind === kind ? idsOf(row.population) : [])))];
    for (let from = 0; from < ids.length; from += mostIds) {
      const part = ids.slice(from, from + mostIds);
      const named = await manager.query<DrawCandidate[]>(`${names[kind]} IN (${marks(part)})`, part);
      for (const { id, name } of named) found.set(`${kind} ${id}`, name);
    }
  }
  return rows.map((row) => {
    const named = (id: number): DrawCandidate => ({ id, name: found.get(`${row.kind} ${id}`) ?? '' });
    const record = recordOf(row);
    return {
      ...row,
      frozenAt: record.frozenAt,
      seededAt: record.seededAt,
      population: idsOf(row.population).map(named),
      drawn: record.drawn.map(named),
      isSame: checkDraw(record).faults.length === 0,
    };
  });
}

/** How often was drawn of a kind and unit. */
export async function drawsSoFar(
  manager: EntityManager,
  inspectionId: number,
  kinds: readonly DrawKind[],
  inspectionUnitId: number | null,
): Promise<number> {
  const [row] = await manager.query<{ last: number | null }[]>(
    `SELECT MAX(number) AS last FROM inspection_draw WHERE inspection_id = ? AND kind IN (${marks(kinds)})
       AND ${inspectionUnitId === null ? 'inspection_unit_id IS NULL' : 'inspection_unit_id = ?'}`,
    [inspectionId, ...kinds, ...(inspectionUnitId === null ? [] : [inspectionUnitId])],
  );
  return row?.last ?? 0;
}

/** The samples of a unit, by task. */
export const samplesOf = (manager: EntityManager, inspectionUnitId: number): Promise<Sample[]> =>
  manager.query(
    `SELECT sample.id, sample.assignment_id AS assignmentId, task.title AS taskTitle, sample.evidence_id AS evidenceId,
       evidence.title AS evidenceTitle, sample.reason, person.name AS addedBy
     FROM inspection_sample sample JOIN assignment ON assignment.id = sample.assignment_id
       JOIN task ON task.id = assignment.task_id LEFT JOIN evidence ON evidence.id = sample.evidence_id
       LEFT JOIN person ON person.id = sample.added_by
     WHERE sample.inspection_unit_id = ? ORDER BY sample.assignment_id, sample.id`,
    [inspectionUnitId],
  );

/** The titles of tasks by assignments, and of evidence. */
export async function titledSamples(
  manager: EntityManager,
  wanted: readonly { assignmentId: number; evidenceId: number | null }[],
): Promise<PossibleSample[]> {
  const titles = async (kind: 'assignment' | 'evidence', ids: readonly number[]) => {
    const found = new Map<number, string>();
    for (let from = 0; from < ids.length; from += mostIds) {
      const part = ids.slice(from, from + mostIds);
      const rows = await manager.query<DrawCandidate[]>(`${names[kind]} IN (${marks(part)})`, part);
      for (const { id, name } of rows) found.set(id, name);
    }
    return found;
  };
  const tasks = await titles('assignment', [...new Set(wanted.map(({ assignmentId }) => assignmentId))]);
  const proofs = await titles('evidence', [...new Set(wanted.flatMap(({ evidenceId }) => evidenceId ?? []))]);
  return wanted.map(({ assignmentId, evidenceId }) => ({
    assignmentId,
    taskTitle: tasks.get(assignmentId) ?? '',
    evidenceId,
    evidenceTitle: evidenceId === null ? null : (proofs.get(evidenceId) ?? ''),
  }));
}

/** Whether inspectors have written about the units, or about samples of them alone. */
export async function isBegun(
  manager: EntityManager,
  inspectionUnitIds: readonly number[],
  samplesOnly: boolean,
): Promise<boolean> {
  const only = samplesOnly ? 'AND assignment_id IS NOT NULL' : '';
  for (const table of ['inspection_answer', 'finding'])
    for (let from = 0; from < inspectionUnitIds.length; from += mostIds) {
      const part = inspectionUnitIds.slice(from, from + mostIds);
      const rows = await manager.query<unknown[]>(
        `SELECT id FROM ${table} WHERE inspection_unit_id IN (${marks(part)}) ${only} LIMIT 1`,
        part,
      );
      if (rows.length > 0) return true;
    }
  return false;
}
