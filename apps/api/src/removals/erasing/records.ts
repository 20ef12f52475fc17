import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import { mapTexts, Words } from './words.js';

/** What the office works with, and so may ask about: records of accounts and of administrators are none of its business. */
const ofOffice = [
  'plan',
  'document',
  'evidence',
  'assignment',
  'step',
  'report',
  'round',
  'view',
  'notice',
  'instruction',
  'extension',
  'stop',
  'reminder',
  'template',
  'inspection-unit',
  'finding',
  'scheme',
  'score',
  'result',
  'appeal',
];

/** The texts that an entry of the audit log keeps, each on lines of its own. Throws DomainError not-found. */
export async function recordText(manager: EntityManager, entryId: number): Promise<string> {
  const rows = await manager.query<{ value: string }[]>(
    `SELECT kept.value FROM audit_value kept JOIN audit_entry entry ON entry.id = kept.entry_id
     WHERE kept.entry_id = ? AND entry.object_kind IN (${marks(ofOffice)}) ORDER BY kept.field, kept.side`,
    [entryId, ...ofOffice],
  );
  if (rows.length === 0) throw new DomainError('not-found', { record: String(entryId) });
  return rows.flatMap(({ value }) => textsIn(value)).join('\n');
}

/** The first entry that keeps words in one of its texts; null where none does. */
export async function recordWith(manager: EntityManager, words: string): Promise<number | null> {
  if (words.includes('\n')) return null;
  const found = await manager.query<{ id: number }[]>(
    `SELECT DISTINCT kept.entry_id AS id FROM audit_value kept JOIN audit_entry entry ON entry.id = kept.entry_id
     WHERE entry.object_kind IN (${marks(ofOffice)}) AND INSTR(kept.value, ?) > 0 ORDER BY kept.entry_id`,
    [...ofOffice, JSON.stringify(words).slice(1, -1)],
  );
  // the words may also be a part of the program's own, or differ in capitals
  for (const { id } of found) if ((await recordText(manager, id)).includes(words)) return id;
  return null;
}

/** The hashes of documents that were deleted with their drafts, and of which the log keeps the words: their files' names. */
export async function formerFiles(manager: EntityManager, words: Words): Promise<string[]> {
  const rows = await manager.query<{ id: number; field: string; value: string }[]>(
    `SELECT entry.id, kept.field, kept.value FROM audit_entry entry JOIN audit_value kept ON kept.entry_id = entry.id
       LEFT JOIN source_document present ON present.id = entry.object_id
     WHERE entry.action = 'document.import' AND kept.field IN ('name', 'sha256') AND present.id IS NULL`,
  );
  const named = new Set(
    rows.flatMap(({ id, field, value }) => (field === 'name' && words.blottedJson(value) !== value ? [id] : [])),
  );
  const files = rows.flatMap(({ id, field, value }) => (field === 'sha256' && named.has(id) ? textsIn(value) : []));
  return [...new Set(files)].sort();
}

function textsIn(json: string): string[] {
  const texts: string[] = [];
  mapTexts(json, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
