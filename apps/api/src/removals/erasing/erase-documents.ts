import { insertAll } from '../../database/bulk.js';
import { marks } from '../../database/columns.js';
import { type Part, SourcePartRow } from '../../documents/document.entity.js';
import { allParts } from '../../documents/document.queries.js';
import { partRows } from '../../documents/document.rows.js';
import type { Eraser } from './eraser.js';
import { removedText, type Words } from './words.js';

type Parts = Record<Part, string>;

/** What is left of a document of which everything was removed. */
const nothing: Parts = { text: '', blocks: '[]', headings: '[]', marks: '[]', warnings: '[]' };

/** Takes the words out of the stored text of every document; gives the documents that held them. */
export async function sweepDocuments(eraser: Eraser, words: Words): Promise<number[]> {
  const hit: number[] = [];
  for (const { id } of await eraser.tx.query<{ id: number }[]>('SELECT id FROM source_document ORDER BY id')) {
    const stored = await allParts(eraser.tx, id);
    const left: Parts = { ...stored, text: words.blotted(stored.text), warnings: words.blottedJson(stored.warnings) };
    if (left.text === stored.text && left.warnings === stored.warnings) continue;
    hit.push(id);
    await rewrite(eraser, id, left);
  }
  return hit;
}

/** Empties whole documents: the text, and what was read from it. */
export async function emptyDocuments(eraser: Eraser, documents: readonly number[]): Promise<void> {
  for (const id of documents) {
    await rewrite(eraser, id, nothing);
    eraser.count('source_document', String(id));
    if (eraser.looksOnly) continue;
    await eraser.tx.query(
      `UPDATE plan SET open_doubts = open_doubts - (SELECT open_doubts FROM source_document WHERE id = ?)
       WHERE id = (SELECT plan_id FROM source_document WHERE id = ?)`,
      [id, id],
    );
    await eraser.tx.query(
      `UPDATE source_document SET name = ?, title = NULL, issuer = NULL, document_number = NULL, doubts = '[]',
         settled_doubts = '[]', open_doubts = 0 WHERE id = ?`,
      [removedText, id],
    );
  }
}

/** The hashes of the files that documents came from. */
export async function hashesOf({ tx }: Eraser, documents: readonly number[]): Promise<string[]> {
  if (documents.length === 0) return [];
  const sql = `SELECT DISTINCT sha256 FROM source_document WHERE id IN (${marks(documents)}) ORDER BY sha256`;
  return (await tx.query<{ sha256: string }[]>(sql, [...documents])).map(({ sha256 }) => sha256);
}

/** Where files have a name of their own. */
const namedFiles = [
  'evidence_version',
  'document_template',
  'finding_file',
  'assessment_entry_file',
  'assessment_event_file',
  'assessment_appeal_file',
] as const;

/**
 * Whole files go, as a part of one cannot be made unreadable: every document, all evidence and every template that came from
 * the same bytes name the removal, and evidence and templates lose the file's name. Gives the hashes.
 */
export async function giveUpFiles(eraser: Eraser, removalId: number, files: readonly string[]): Promise<string[]> {
  for (const file of files) eraser.count('file', file);
  if (files.length === 0) return [];
  const isHit = `sha256 IN (${marks(files)})`;
  for (const table of namedFiles) {
    const rows = await eraser.tx.query<{ id: number }[]>(`SELECT id FROM ${table} WHERE ${isHit}`, [...files]);
    for (const { id } of rows) eraser.count(table, String(id));
  }
  if (!eraser.looksOnly) {
    await eraser.tx.query(`UPDATE source_document SET removal_id = ? WHERE ${isHit}`, [removalId, ...files]);
    for (const table of namedFiles) {
      const named = `UPDATE ${table} SET removal_id = ?, name = ? WHERE ${isHit}`;
      await eraser.tx.query(named, [removalId, removedText, ...files]);
    }
  }
  return [...files];
}

/** All documents with the same bytes as one, itself among them. */
export async function sameDocuments({ tx }: Eraser, id: number): Promise<number[]> {
  const sql = `SELECT id FROM source_document WHERE sha256 = (SELECT sha256 FROM source_document WHERE id = ?)`;
  return (await tx.query<{ id: number }[]>(sql, [id])).map((row) => row.id);
}

async function rewrite(eraser: Eraser, documentId: number, left: Parts): Promise<void> {
  eraser.count('source_part', String(documentId));
  if (eraser.looksOnly) return;
  await eraser.tx.delete(SourcePartRow, { documentId });
  await insertAll(eraser.tx, SourcePartRow, partRows(documentId, left));
}
