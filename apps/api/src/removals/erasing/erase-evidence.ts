import { findEvidence } from '../../evidence/evidence.queries.js';
import type { Eraser, RemovedValue } from './eraser.js';
import { compacted, leastAlone, removedText } from './words.js';

/** What of evidence has to go with it: its files, and texts of which requests and the audit log hold copies. */
interface Erased {
  files: string[];
  texts: string[];
}

const evidence = { table: 'evidence', keys: ['id'], versioned: true } as const;
const pageCheck = { table: 'page_check', keys: ['id'] } as const;
const version = { table: 'evidence_version', keys: ['id'] } as const;

/** The title alone, also of what was joined into it, and as its pages have it. */
export async function eraseTitle(eraser: Eraser, _removalId: number, id: number): Promise<Erased> {
  const [found] = await findEvidence(eraser.tx, [id]);
  for (const { id: versionId } of found?.places.flatMap(({ versions }) => versions) ?? [])
    for (const row of await rowsOfPage(eraser, 'page_check', versionId))
      await eraser.update(pageCheck, row, { titles: JSON.stringify([removedText]) });
  return { files: [], texts: await emptyTitles(eraser, id, ['title']) };
}

/** Everything of evidence but its dates and channels: its title, its addresses, the names of its files, and the files. */
export async function eraseEvidence(eraser: Eraser, removalId: number, id: number): Promise<Erased> {
  const texts = await emptyTitles(eraser, id, ['title', 'places']);
  const [found] = await findEvidence(eraser.tx, [id]);
  const versions = found?.places.flatMap((place) => place.versions) ?? [];
  for (const one of versions) {
    if (one.url === null) continue;
    texts.push(one.url);
    await eraser.update(version, { id: one.id }, { url: removedText, removal_id: removalId });
    await erasePage(eraser, one.id);
  }
  texts.push(...versions.flatMap(({ name }) => name ?? []));
  const files = [...new Set(versions.flatMap(({ sha256 }) => sha256 ?? []))].sort();
  return { files, texts: texts.filter(saysItself) };
}

/** What was kept of the page at an address, and what people have said of it. */
async function erasePage(eraser: Eraser, versionId: number): Promise<void> {
  const empty = { final_url: null, titles: null, text: removedText, published_on: null };
  for (const row of await rowsOfPage(eraser, 'page_check', versionId)) await eraser.update(pageCheck, row, empty);
  for (const row of await rowsOfPage(eraser, 'page_statement', versionId))
    await eraser.update({ table: 'page_statement', keys: ['id'] }, row, { words: removedText });
}

const rowsOfPage = ({ tx }: Eraser, table: string, versionId: number) =>
  tx.query<{ id: number }[]>(`SELECT id FROM ${table} WHERE version_id = ?`, [versionId]);

async function emptyTitles(eraser: Eraser, id: number, fields: readonly string[]): Promise<string[]> {
  const sql = 'SELECT id, title FROM evidence WHERE id = ? OR joined_into = ?';
  const rows = await eraser.tx.query<{ id: number; title: string }[]>(sql, [id, id]);
  for (const row of rows) {
    await eraser.update(evidence, { id: row.id }, { title: removedText });
    await removeValues(eraser, row.id, fields);
  }
  return rows.map(({ title }) => title).filter(saysItself);
}

const removeValues = (eraser: Eraser, id: number, fields: readonly string[]): Promise<void> =>
  removeRecorded(eraser, ['evidence', id], fields);

/** What the audit log kept of an object's fields goes, before and after. */
export async function removeRecorded(
  eraser: Eraser,
  [kind, id]: [kind: string, id: number],
  fields: readonly string[],
): Promise<void> {
  const values = await eraser.tx.query<{ entry: number; field: string; side: string }[]>(
    `SELECT kept.entry_id AS entry, kept.field, kept.side FROM audit_value kept JOIN audit_entry entry ON entry.id = kept.entry_id
     WHERE entry.object_kind = ? AND entry.object_id = ? AND kept.field IN (${fields.map(() => '?').join(', ')})`,
    [kind, id, ...fields],
  );
  for (const { entry, field, side } of values) await eraser.removeValue([entry, field, side] satisfies RemovedValue);
}

const saysItself = (text: string): boolean => compacted(text).length >= leastAlone && text !== removedText;
