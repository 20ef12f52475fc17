import { createHash } from 'node:crypto';
import { doubtsByPlace, type Task, type Warning } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { record } from '../audit/record.js';
import { insertAll } from '../database/bulk.js';
import { findRegister } from '../organisation/unit.queries.js';
import { doubtColumns, withDoubts } from '../plans/doubts/task-doubts.js';
import { countDoubts } from '../plans/plan.changes.js';
import { TaskRow } from '../plans/task.entity.js';
import { positionsAtEnd } from '../plans/task.order.js';
import { stateColumns } from '../plans/task.rows.js';
import { type Part, parts, SourceDocumentRow, SourcePartRow } from './document.entity.js';
import type { Reading } from './reading.worker.js';
import type { UploadedFile } from './upload.js';
import { currentContext } from '../platform/work-context.js';

/** Characters of one piece of a part: at most 3 MB in UTF-8. */
const pieceLength = 1_000_000;

/** The file as it came. */
export interface SourceFile {
  name: string;
  size: number;
  sha256: string;
}

export const sourceFile = ({ name, bytes }: UploadedFile): SourceFile => ({
  name,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Tasks as they were read, each with what the reading doubted in it, and what it doubted outside all of them. */
export function tasksOf(reading: Reading) {
  const tasks = reading.tasks.flatMap((piece) => JSON.parse(piece) as Task[]);
  const { ofTasks, ofDocument } = doubtsByPlace(
    JSON.parse(reading.warnings) as Warning[],
    tasks.map(({ source }) => source),
  );
  return { tasks: tasks.map((task, index) => ({ ...task, readDoubts: ofTasks[index] ?? [] })), ofDocument };
}

/**
 * Stores a document with everything that was read from it, its tasks behind those of the plan; gives its identifier.
 * `importId` is the first document of those that are imported together.
 */
export async function insertReading(
  tx: EntityManager,
  planId: number,
  file: SourceFile,
  reading: Reading,
  importId: number | null,
): Promise<number> {
  const { tasks, ofDocument } = tasksOf(reading);
  const columns = { importId, replacedBy: null, doubts: JSON.stringify(ofDocument), openDoubts: ofDocument.length };
  const documentId = await insertDocument(tx, planId, file, reading, columns);
  const positions = await positionsAtEnd(tx, planId, tasks.length);
  const register = await findRegister(tx);
  let openDoubts = ofDocument.length;
  // one after the other as they are stored, so that other requests have their turn in between
  function* rows(): Iterable<QueryDeepPartialEntity<TaskRow>> {
    const updatedAt = currentContext().startedAt;
    for (const [index, task] of tasks.entries()) {
      const position = positions[index] as number;
      const state = withDoubts({ ...task, documentId, position, settledDoubts: [], carriedFrom: [] }, register);
      openDoubts += state.openDoubts;
      yield { ...stateColumns(state), ...doubtColumns(state), planId, version: 1, updatedAt };
    }
  }
  await insertAll(tx, TaskRow, rows());
  await countDoubts(tx, planId, openDoubts);
  return documentId;
}

/** Stores a document with what was read from it, without its tasks; gives its identifier. */
export async function insertDocument(
  tx: EntityManager,
  planId: number,
  { name, size, sha256 }: SourceFile,
  reading: Reading,
  columns: Pick<SourceDocumentRow, 'importId' | 'replacedBy' | 'doubts' | 'openDoubts'>,
): Promise<number> {
  const { format, encoding, facts } = reading;
  const { identifiers } = await tx.insert(SourceDocumentRow, {
    ...{ planId, name, format, encoding, size, sha256 },
    ...facts,
    ...columns,
    createdAt: currentContext().startedAt,
  });
  const documentId = (identifiers[0] as { id: number }).id;
  await insertAll(tx, SourcePartRow, partRows(documentId, reading));
  await record(tx, { action: 'document.import', objectId: documentId, after: { planId, name, size, sha256 } });
  return documentId;
}

/** The pieces of what is kept of a document's reading. */
export function* partRows(
  documentId: number,
  reading: Record<Part, string>,
): Iterable<QueryDeepPartialEntity<SourcePartRow>> {
  for (const part of parts) {
    let piece = 0;
    for (const content of piecesOf(reading[part])) yield { documentId, part, piece: piece++, content };
  }
}

function* piecesOf(text: string): Iterable<string> {
  for (let start = 0; start < text.length;) {
    let end = start + pieceLength;
    // both halves of a surrogate pair stay together: neither could be stored alone
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end--;
    yield text.slice(start, end);
    start = end;
  }
}
