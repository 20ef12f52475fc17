import type { Block, Decomposition, SourceDocument, Warning } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { instant, json } from '../database/columns.js';
import { DomainError } from '../platform/domain-error.js';
import type { SourceDocumentSummary } from './document.dto.js';
import { type Part, parts } from './document.entity.js';

interface DocumentValues {
  id: number;
  planId: number;
  name: string;
  format: string;
  encoding: string;
  size: number;
  sha256: string;
  title: string | null;
  issuer: string | null;
  year: number | null;
  number: string | null;
  replacedBy: number | null;
  removalId: number | null;
  createdAt: Date | string;
  tasks: number;
}

const select = `SELECT id, plan_id AS planId, name, format, encoding, size, sha256, title, issuer, year,
  document_number AS number, replaced_by AS replacedBy, removal_id AS removalId, created_at AS createdAt,
  (SELECT COUNT(*) FROM task WHERE task.document_id = source_document.id) AS tasks
  FROM source_document`;

function toSummary({ title, issuer, year, number, createdAt, tasks, ...row }: DocumentValues): SourceDocumentSummary {
  // COUNT(*) is a bigint on MySQL, which the driver may give as a string
  return { ...row, facts: { title, issuer, year, number }, tasks: Number(tasks), createdAt: instant(createdAt) };
}

/** A plan's documents in the order in which they came. */
export async function listDocuments(manager: EntityManager, planId: number): Promise<SourceDocumentSummary[]> {
  return (await manager.query<DocumentValues[]>(`${select} WHERE plan_id = ? ORDER BY id`, [planId])).map(toSummary);
}

/** Throws DomainError not-found. */
export async function findDocument(manager: EntityManager, id: number): Promise<SourceDocumentSummary> {
  const [row] = await manager.query<DocumentValues[]>(`${select} WHERE id = ?`, [id]);
  if (!row) throw new DomainError('not-found');
  return toSummary(row);
}

/** The first document of those that one was imported with, maybe itself. */
export async function importOf(manager: EntityManager, id: number): Promise<number> {
  const sql = 'SELECT COALESCE(import_id, id) AS first FROM source_document WHERE id = ?';
  const [row] = await manager.query<{ first: number }[]>(sql, [id]);
  return row?.first ?? id;
}

/** The present documents of a plan that were imported together with one of them, itself among them, in their order. */
export async function importedTogether(
  manager: EntityManager,
  { id, planId }: Pick<SourceDocumentSummary, 'id' | 'planId'>,
): Promise<number[]> {
  const sql = `SELECT id FROM source_document
    WHERE plan_id = ? AND replaced_by IS NULL AND COALESCE(import_id, id) = ? ORDER BY id`;
  return (await manager.query<{ id: number }[]>(sql, [planId, await importOf(manager, id)])).map((row) => row.id);
}

/** The present documents of a plan by the SHA-256 of their bytes. */
export async function documentsByContent(
  manager: EntityManager,
  planId: number,
): Promise<Map<string, SourceDocumentSummary>> {
  const present = (await listDocuments(manager, planId)).filter(({ replacedBy }) => replacedBy === null);
  return new Map(present.map((document) => [document.sha256, document]));
}

/**
 * Throws DomainError document-removed where the same bytes were in a document whose file was removed (清除), also where
 * the draft with that document is gone.
 */
export async function requireNotRemoved(
  manager: EntityManager,
  files: readonly { name: string; sha256: string }[],
): Promise<void> {
  const sql = "SELECT id FROM removal WHERE state = 'removed' AND files LIKE ? LIMIT 1";
  for (const { name, sha256 } of files) {
    if ((await manager.query<{ id: number }[]>(sql, [`%${sha256}%`])).length > 0) {
      throw new DomainError('document-removed', { name });
    }
  }
}

/** Parts of what was read from a document, put together from their pieces. */
export async function storedParts<P extends Part>(
  manager: EntityManager,
  documentId: number,
  wanted: readonly P[],
): Promise<Record<P, string>> {
  const sql = `SELECT part, content FROM source_part
    WHERE document_id = ? AND part IN (${wanted.map(() => '?').join(', ')}) ORDER BY part, piece`;
  const pieces = await manager.query<{ part: P; content: string }[]>(sql, [documentId, ...wanted]);
  const texts = Object.fromEntries(wanted.map((part) => [part, ''])) as Record<P, string>;
  for (const { part, content } of pieces) texts[part] += content;
  return texts;
}

export const allParts = (manager: EntityManager, documentId: number): Promise<Record<Part, string>> =>
  storedParts(manager, documentId, parts);

export const storedText = async (manager: EntityManager, documentId: number): Promise<string> =>
  (await storedParts(manager, documentId, ['text'])).text;

export const storedWarnings = async (manager: EntityManager, documentId: number): Promise<Warning[]> =>
  json((await storedParts(manager, documentId, ['warnings'])).warnings);

export const storedHeadings = async (manager: EntityManager, documentId: number): Promise<Decomposition['headings']> =>
  json((await storedParts(manager, documentId, ['headings'])).headings);

/** The document as its reader gave it. */
export async function readStoredDocument(manager: EntityManager, documentId: number): Promise<SourceDocument> {
  const { text, blocks } = await storedParts(manager, documentId, ['text', 'blocks']);
  const [row] = await manager.query<{ title: string | null }[]>('SELECT title FROM source_document WHERE id = ?', [
    documentId,
  ]);
  return { title: row?.title ?? null, text, blocks: json<Block[]>(blocks) };
}

/** Where the present tasks of a document stand in its text. */
export async function taskRanges(
  manager: EntityManager,
  documentId: number,
): Promise<{ start: number; end: number }[]> {
  return manager.query(
    `SELECT source_start AS "start", source_end AS "end" FROM task
     WHERE document_id = ? AND source_start IS NOT NULL ORDER BY source_start`,
    [documentId],
  );
}
