import type { Severity } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import { type FileTable, filesOf } from '../../attached-files/attached-file.queries.js';
import { evidenceOfEach } from '../../evidence/evidence.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import { pointsOf } from '../points.js';
import { FindingFileRow } from './finding.entity.js';
import type { EarlierFinding, Finding, FindingDimension, FindingKind, FindingState } from './finding.dto.js';

interface Values {
  id: number;
  inspectionUnitId: number;
  number: number;
  clientKey: string;
  kind: FindingKind;
  itemId: number | null;
  dimension: FindingDimension;
  assignmentId: number | null;
  severity: Severity | null;
  deduction: number | null;
  deductionReason: string | null;
  words: string;
  rectificationDue: string | null;
  state: FindingState;
  withdrawnReason: string | null;
  repeatsId: number | null;
  foundBy: string;
  foundAt: Date | string;
  version: number;
}

/** A finding, and of which unit of an inspection it is. */
export type FoundFinding = Finding & { inspectionUnitId: number };

const selectFindings = `SELECT finding.id, finding.inspection_unit_id AS inspectionUnitId, finding.number,
  finding.client_key AS clientKey, finding.kind, finding.item_id AS itemId, finding.dimension,
  finding.assignment_id AS assignmentId, finding.severity, finding.deduction, finding.deduction_reason AS deductionReason,
  finding.words, finding.rectification_due AS rectificationDue, finding.state,
  finding.withdrawn_reason AS withdrawnReason, finding.repeats_id AS repeatsId, finder.name AS foundBy,
  finding.found_at AS foundAt, finding.version
  FROM finding JOIN person finder ON finder.id = finding.found_by`;

/** Pictures and files of findings. */
export const findingFiles: FileTable = {
  ...{ name: 'finding_file', owner: 'finding_id', row: FindingFileRow, ownerId: 'findingId' },
};

/** All findings of units of inspections, those that were withdrawn among them, in the order of their numbers. */
export const findingsOfUnits = async (manager: EntityManager, units: readonly number[]): Promise<FoundFinding[]> =>
  whole(
    manager,
    await manager.query<Values[]>(
      `${selectFindings} WHERE finding.inspection_unit_id IN (${marks(units)})
       ORDER BY finding.inspection_unit_id, finding.number`,
      [...units],
    ),
  );

/** One finding. Throws DomainError not-found. */
export async function oneFinding(manager: EntityManager, id: number): Promise<FoundFinding> {
  const rows = await manager.query<Values[]>(`${selectFindings} WHERE finding.id = ?`, [id]);
  const [found] = await whole(manager, rows);
  if (!found) throw new DomainError('not-found', { finding: String(id) });
  return found;
}

/** What the device wrote under its key; null where it has not come. */
export async function findingOfKey(
  manager: EntityManager,
  inspectionUnitId: number,
  clientKey: string,
): Promise<FoundFinding | null> {
  const sql = `${selectFindings} WHERE finding.inspection_unit_id = ? AND finding.client_key = ?`;
  const [found] = await whole(manager, await manager.query<Values[]>(sql, [inspectionUnitId, clientKey]));
  return found ?? null;
}

async function whole(manager: EntityManager, rows: Values[]): Promise<FoundFinding[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const files = await filesOf(manager, findingFiles, ids);
  const links = await manager.query<{ provedId: number; evidenceId: number }[]>(
    `SELECT finding_id AS provedId, evidence_id AS evidenceId FROM finding_evidence
     WHERE finding_id IN (${marks(ids)}) ORDER BY finding_id, evidence_id`,
    ids,
  );
  const evidence = await evidenceOfEach(manager, links);
  return rows.map(({ deduction, foundAt, ...row }) => ({
    ...row,
    deduction: deduction === null ? null : pointsOf(deduction),
    foundAt: instant(foundAt),
    evidence: evidence.get(row.id) ?? [],
    files: files.get(row.id) ?? [],
  }));
}

/** Problems that stand of one unit in earlier inspections, the newest first; at most 200. */
export function earlierProblems(
  manager: EntityManager,
  { unitId, inspectionId, year, quarter }: { unitId: number; inspectionId: number; year: number; quarter: number },
): Promise<(Omit<EarlierFinding, 'itemId'> & { itemText: string | null })[]> {
  return manager.query(
    `SELECT finding.id, item.text AS itemText, inspection.title AS inspectionTitle, plan.year, inspection.quarter,
       finding.number, finding.severity, finding.words
     FROM finding JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id
       JOIN inspection ON inspection.id = inspected.inspection_id JOIN plan ON plan.id = inspection.plan_id
       LEFT JOIN inspection_item item ON item.id = finding.item_id
     WHERE inspected.unit_id = ? AND ${isEarlier} AND ${isProblem}
     ORDER BY plan.year DESC, inspection.quarter DESC, inspection.id DESC, finding.number LIMIT 200`,
    [unitId, year, year, quarter, year, quarter, inspectionId],
  );
}

/** Of an inspection before another one, which is given by year, year, quarter, year, quarter and identifier. */
export const isEarlier = `(plan.year < ? OR (plan.year = ? AND inspection.quarter < ?)
  OR (plan.year = ? AND inspection.quarter = ? AND inspection.id < ?))`;
export const isProblem = `finding.kind = 'problem' AND finding.state = 'standing'`;
