import { marks } from '../../database/columns.js';
import { findTasks } from '../../plans/task.queries.js';
import type { Eraser } from './eraser.js';
import { emptyDocuments, giveUpFiles, hashesOf, sameDocuments, sweepDocuments } from './erase-documents.js';
import { eraseEvidence, eraseTitle } from './erase-evidence.js';
import { templatesNamed, templatesWith } from './erase-templates.js';
import { eraseFinding } from './erase-finding.js';
import { eraseFields, withLineage, wordsEverywhere } from './erase-tasks.js';
import { places } from './places.js';
import { formerFiles } from './records.js';
import { fieldsOfTask, type Subject } from './subject.js';
import { Words } from './words.js';

/** Where answers and former values are kept: everything that was removed is looked for there. */
const copies = new Set(['idempotent_request', 'audit_value']);

/**
 * Destroys the content of one removal everywhere in the database: in its place, in all that was derived from it, and
 * wherever the same words stand. Gives the hashes of the files that have to go with it. With an eraser that looks only,
 * nothing is changed.
 */
export async function erase(eraser: Eraser, removalId: number, subject: Subject, content: string): Promise<string[]> {
  const { objectKind, objectId, field, part } = subject;
  if (objectKind === 'record') {
    const words = new Words([content]);
    const named = [...(await formerFiles(eraser.tx, words)), ...(await templatesNamed(eraser, words))];
    const destroyed = await takeOut(eraser, removalId, { everywhere: [content] });
    return [...new Set([...destroyed, ...(await giveUpFiles(eraser, removalId, named))])];
  }
  if (part !== null) return takeOut(eraser, removalId, { everywhere: [content] });
  if (objectKind === 'task') {
    const tasks = await withLineage(eraser, [objectId]);
    const everywhere = wordsEverywhere(await findTasks(eraser.tx, tasks), field);
    const removed = await eraseFields(eraser, tasks, [field]);
    return takeOut(eraser, removalId, { ...removed, everywhere: [...everywhere, ...removed.everywhere] });
  }
  if (objectKind === 'finding') {
    const { files, everywhere, copies: ofFiles } = await eraseFinding(eraser, objectId, field);
    const destroyed = await takeOut(eraser, removalId, { everywhere, copies: ofFiles });
    return [...new Set([...destroyed, ...(await giveUpFiles(eraser, removalId, files))])];
  }
  if (objectKind === 'evidence') {
    const { files, texts } = await (field === 'title' ? eraseTitle : eraseEvidence)(eraser, removalId, objectId);
    // a document that came from the same bytes goes with them
    const documents = await documentsOf(eraser, files);
    const destroyed = await eraseFiles(eraser, removalId, documents, texts);
    return [...new Set([...destroyed, ...(await giveUpFiles(eraser, removalId, files))])];
  }
  return eraseFiles(eraser, removalId, await sameDocuments(eraser, objectId));
}

/** Whole documents, with the tasks that came out of them. */
async function eraseFiles(
  eraser: Eraser,
  removalId: number,
  documents: number[],
  copies: string[] = [],
): Promise<string[]> {
  if (documents.length === 0) return takeOut(eraser, removalId, { copies });
  const { tx } = eraser;
  const of = `document_id IN (${marks(documents)})`;
  const own = await tx.query<{ id: number }[]>(`SELECT id FROM task WHERE ${of}`, documents);
  const tasks = await withLineage(
    eraser,
    own.map(({ id }) => id),
  );
  const { plans, copies: ofTasks } = await eraseFields(eraser, tasks, fieldsOfTask);
  const holding = `SELECT plan_id AS planId FROM source_document WHERE id IN (${marks(documents)})`;
  for (const { planId } of await tx.query<{ planId: number }[]>(holding, documents)) plans.add(planId);
  if (!eraser.looksOnly && tasks.length > 0) {
    // nothing stands in the text any more: neither a place nor a doubt about it
    await tx.query(`UPDATE task SET source_start = NULL, source_end = NULL WHERE ${of}`, documents);
    for (const plan of plans)
      await tx.query(
        `UPDATE plan SET open_doubts = open_doubts -
           (SELECT COALESCE(SUM(open_doubts), 0) FROM task WHERE plan_id = ? AND ${of}) WHERE id = ?`,
        [plan, ...documents, plan],
      );
    await tx.query(
      `UPDATE task SET read_doubts = '[]', settled_doubts = '[]', doubts = '[]', open_doubts = 0, printed_number = NULL WHERE ${of}`,
      documents,
    );
  }
  const names = await tx.query<{ entry: number }[]>(
    `SELECT kept.entry_id AS entry FROM audit_value kept JOIN audit_entry entry ON entry.id = kept.entry_id
     WHERE entry.action = 'document.import' AND entry.object_id IN (${marks(documents)}) AND kept.field = 'name'`,
    documents,
  );
  for (const { entry } of names) await eraser.removeValue([entry, 'name', 'after']);
  await emptyDocuments(eraser, documents);
  return takeOut(eraser, removalId, { plans, copies: [...copies, ...ofTasks], documents });
}

async function documentsOf({ tx }: Eraser, files: readonly string[]): Promise<number[]> {
  if (files.length === 0) return [];
  const sql = `SELECT id FROM source_document WHERE sha256 IN (${marks(files)})`;
  return (await tx.query<{ id: number }[]>(sql, [...files])).map(({ id }) => id);
}

interface Doomed {
  everywhere?: string[];
  copies?: string[];
  documents?: number[];
  plans?: Iterable<number>;
}

/** Takes texts out of all places, and with a document that held one of them its file. */
async function takeOut(eraser: Eraser, removalId: number, doomed: Doomed): Promise<string[]> {
  const { everywhere = [], copies: ofCopies = [], documents = [], plans = [] } = doomed;
  const words = new Words(everywhere);
  const wordsOfCopies = new Words([...everywhere, ...ofCopies]);
  for (const place of places) {
    const wanted = copies.has(place.table) ? wordsOfCopies : words;
    if (!wanted.isEmpty) await eraser.sweep(place, wanted);
  }
  const hit = words.isEmpty ? [] : await sweepDocuments(eraser, words);
  const templates = words.isEmpty ? [] : await templatesWith(eraser, words);
  await eraser.forgetHistory(plans);
  const files = await hashesOf(eraser, [...new Set([...documents, ...hit])]);
  return giveUpFiles(eraser, removalId, [...new Set([...files, ...templates])]);
}
