import type { EntityManager } from 'typeorm';
import { storedText } from '../documents/document.queries.js';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import type { NewTask } from './task.dto.js';
import { draftTask, findTask } from './task.queries.js';

/**
 * Checks where a new task says that it stands: in a document of its plan, and if it names a part of the text, in one that
 * holds words and that no task has. Throws DomainError not-found, validation or range-taken.
 */
export async function requireFreePlace(
  tx: EntityManager,
  planId: number,
  { documentId, source }: Pick<NewTask, 'documentId' | 'source'>,
): Promise<void> {
  if (!documentId) {
    if (source) throw invalid('documentId', 'is needed with source');
    return;
  }
  const ofPlan = 'SELECT id FROM source_document WHERE id = ? AND plan_id = ?';
  const [document] = await tx.query<{ id: number }[]>(ofPlan, [documentId, planId]);
  if (!document) throw new DomainError('not-found', { document: String(documentId) });
  if (!source) return;
  const { start, end } = source;
  const text = await storedText(tx, documentId);
  if (end > text.length || text.slice(start, end).trim() === '') throw invalid('source', 'must hold words of the text');
  const sql = 'SELECT id FROM task WHERE document_id = ? AND source_start < ? AND source_end > ? LIMIT 1';
  const [taken] = await tx.query<{ id: number }[]>(sql, [documentId, end, start]);
  if (taken) throw new DomainError('range-taken', undefined, { current: draftTask(await findTask(tx, taken.id)) });
}
