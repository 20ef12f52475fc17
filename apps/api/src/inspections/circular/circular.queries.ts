import type { CivilDate } from '@yaodian/calendar';
import type { CircularFacts, CircularSection, Naming, Weights } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { instant, json, marks } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import { signingsOf } from '../../supervision/signing/signing.js';
import type { CircularState, CircularVersionLine } from './circular.dto.js';

/** An inspection as its circular needs it. */
export interface CircularInspection {
  id: number;
  title: string;
  state: string;
  year: number;
  quarter: number;
  /** The plan's title. */
  plan: string;
  method: CircularFacts['method'];
  fieldFrom: CivilDate | null;
  fieldTo: CivilDate | null;
  feedbackDue: CivilDate | null;
  underSupervisionRules: boolean;
  weights: Weights;
}

/** Throws DomainError not-found. */
export async function findInspection(manager: EntityManager, id: number): Promise<CircularInspection> {
  const [row] = await manager.query<
    (Omit<CircularInspection, 'weights' | 'underSupervisionRules'> &
      Weights & { underSupervisionRules: number | boolean })[]
  >(
    `SELECT inspection.id, inspection.title, inspection.state, plan.year, inspection.quarter, plan.title AS plan,
       inspection.method, inspection.field_from AS fieldFrom, inspection.field_to AS fieldTo,
       inspection.feedback_due AS feedbackDue, inspection.under_supervision_rules AS underSupervisionRules,
       inspection.quantity_weight AS quantity, inspection.content_weight AS content,
       inspection.timeliness_weight AS timeliness
     FROM inspection JOIN plan ON plan.id = inspection.plan_id WHERE inspection.id = ?`,
    [id],
  );
  if (!row) throw new DomainError('not-found', { inspection: String(id) });
  const { quantity, content, timeliness, underSupervisionRules, ...rest } = row;
  return { ...rest, underSupervisionRules: Boolean(underSupervisionRules), weights: { quantity, content, timeliness } };
}

/** A version as it is kept. */
export interface StoredCircular extends CircularVersionLine {
  id: number;
  inspectionId: number;
  addressees: string[];
  copies: string[];
  naming: Naming;
  sections: CircularSection[];
  frozen: string | null;
  version: number;
}

interface Row {
  id: number;
  inspectionId: number;
  number: number;
  state: CircularState;
  title: string;
  addressees: string;
  copies: string;
  naming: Naming;
  sections: string;
  reason: string | null;
  signingId: number | null;
  frozen: string | null;
  hash: string | null;
  publishedAt: Date | string | null;
  publishedBy: string | null;
  updatedAt: Date | string;
  updatedBy: string | null;
  version: number;
}

const columns = (
  frozen: string,
) => `circular.id, circular.inspection_id AS inspectionId, circular.number, circular.state,
  circular.title, circular.addressees, circular.copies, circular.naming, circular.sections, circular.reason,
  circular.signing_id AS signingId, ${frozen} AS frozen, circular.frozen_hash AS hash,
  circular.published_at AS publishedAt, publisher.name AS publishedBy, circular.updated_at AS updatedAt,
  updater.name AS updatedBy, circular.version
  FROM circular LEFT JOIN person publisher ON publisher.id = circular.published_by
    LEFT JOIN person updater ON updater.id = circular.updated_by`;

/** All versions of an inspection, the newest first, without what they have frozen. */
export async function listCirculars(manager: EntityManager, inspectionId: number): Promise<StoredCircular[]> {
  const rows = await manager.query<Row[]>(
    `SELECT ${columns('NULL')} WHERE circular.inspection_id = ? ORDER BY circular.number DESC`,
    [inspectionId],
  );
  return storedOf(manager, rows);
}

/** Throws DomainError not-found. */
export async function findCircular(
  manager: EntityManager,
  inspectionId: number,
  number: number,
): Promise<StoredCircular> {
  const rows = await manager.query<Row[]>(
    `SELECT ${columns('circular.frozen')} WHERE circular.inspection_id = ? AND circular.number = ?`,
    [inspectionId, number],
  );
  const [found] = await storedOf(manager, rows);
  if (!found) throw new DomainError('not-found', { circular: String(number) });
  return found;
}

async function storedOf(manager: EntityManager, rows: readonly Row[]): Promise<StoredCircular[]> {
  const signings = await signingsOf(
    manager,
    rows.flatMap(({ signingId }) => signingId ?? []),
  );
  return rows.map(({ signingId, addressees, copies, sections, publishedAt, updatedAt, ...row }) => ({
    ...row,
    addressees: json<string[]>(addressees),
    copies: json<string[]>(copies),
    sections: json<CircularSection[]>(sections),
    signing: signingId === null ? null : (signings.get(signingId) ?? null),
    publishedAt: publishedAt === null ? null : instant(publishedAt),
    updatedAt: instant(updatedAt),
  }));
}

/** Units of an inspection that may still answer to their sheets, and have not. */
export async function unansweredUnits(manager: EntityManager, inspectionId: number): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `SELECT unit_name AS name FROM inspection_unit
     WHERE inspection_id = ? AND state = 'inspected' AND NOT EXISTS (
       SELECT 1 FROM inspection_feedback
       WHERE inspection_feedback.inspection_unit_id = inspection_unit.id AND inspection_feedback.outcome = 'answered')
     ORDER BY position, unit_id`,
    [inspectionId],
  );
  return rows.map(({ name }) => name);
}

/** Units whose objections have left them, and are not decided. */
export async function undecidedUnits(manager: EntityManager, inspectionId: number): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `SELECT unit_name AS name FROM inspection_unit
     WHERE inspection_id = ? AND state = 'inspected' AND EXISTS (
       SELECT 1 FROM inspection_feedback
       WHERE inspection_feedback.inspection_unit_id = inspection_unit.id AND inspection_feedback.outcome IS NULL
         AND inspection_feedback.left_at IS NOT NULL)
     ORDER BY position, unit_id`,
    [inspectionId],
  );
  return rows.map(({ name }) => name);
}

/** Those of some units that are ranked in an inspection, by name. */
export async function rankedAmong(
  manager: EntityManager,
  inspectionId: number,
  unitIds: readonly number[],
): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `SELECT unit_name AS name FROM inspection_unit
     WHERE inspection_id = ? AND state = 'inspected' AND ranked = ? AND unit_id IN (${marks(unitIds)})
     ORDER BY position, unit_id`,
    [inspectionId, 1, ...unitIds],
  );
  return rows.map(({ name }) => name);
}

/** Whether the circular of another inspection has this number (文号). */
export async function isNumberTaken(manager: EntityManager, number: string, inspectionId: number): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM circular JOIN signing ON signing.id = circular.signing_id
     WHERE signing.document_number = ? AND circular.inspection_id <> ?`,
    [number, inspectionId],
  );
  return rows.length > 0;
}

/** The units that a circular is about. */
export async function inspectedUnits(manager: EntityManager, inspectionId: number): Promise<number[]> {
  const rows = await manager.query<{ id: number }[]>(
    "SELECT unit_id AS id FROM inspection_unit WHERE inspection_id = ? AND state = 'inspected' ORDER BY position",
    [inspectionId],
  );
  return rows.map(({ id }) => id);
}
