import { doubtsByPlace, type Task, type Warning } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { insertAll } from '../database/bulk.js';
import { findRegister } from '../organisation/unit.queries.js';
import { type Doubts, doubtColumns, withDoubts } from '../plans/doubts/task-doubts.js';
import { countDoubts } from '../plans/plan.changes.js';
import { TaskRow } from '../plans/task.entity.js';
import { positionsAtEnd } from '../plans/task.order.js';
import type { TaskState } from '../plans/task.queries.js';
import { stateColumns } from '../plans/task.rows.js';
import { parts, SourceDocumentRow, SourcePartRow } from './document.entity.js';
import type { Reading } from './reading.worker.js';

/** Characters of one piece of a part: at most 3 MB in UTF-8. */
const pieceLength = 1_000_000;

/** The file as it came. */
export interface SourceFile {
  name: string;
  size: number;
  sha256: string;
}

/** Stores a document with everything that was read from it, its tasks behind those of the plan; gives its identifier. */
export async function insertReading(
  tx: EntityManager,
  planId: number,
  file: SourceFile,
  reading: Reading,
): Promise<number> {
  const now = new Date();
  const { format, encoding, facts, counts } = reading;
  const row = {
    planId,
    name: file.name,
    format,
    encoding,
    size: file.size,
    sha256: file.sha256,
    ...facts,
    createdAt: now,
  };
  const tasks = reading.tasks.flatMap((piece) => JSON.parse(piece) as Task[]);
  const { ofTasks, ofDocument } = doubtsByPlace(
    JSON.parse(reading.warnings) as Warning[],
    tasks.map(({ source }) => source),
  );
  const ownDoubts = { doubts: JSON.stringify(ofDocument), openDoubts: ofDocument.length };
  const { identifiers } = await tx.insert(SourceDocumentRow, { ...row, ...ownDoubts });
  const documentId = (identifiers[0] as { id: number }).id;
  await insertAll(tx, SourcePartRow, partRows(documentId, reading));
  const positions = await positionsAtEnd(tx, planId, counts.tasks);
  const register = await findRegister(tx);
  const states = tasks.map((task, index) =>
    withDoubts(
      {
        ...task,
        documentId,
        position: positions[index] as number,
        readDoubts: ofTasks[index] ?? [],
        settledDoubts: [],
      },
      register,
    ),
  );
  await insertAll(tx, TaskRow, taskRows(planId, states, now));
  const openDoubts = states.reduce((sum, state) => sum + state.openDoubts, ofDocument.length);
  await countDoubts(tx, planId, openDoubts);
  return documentId;
}

function* partRows(documentId: number, reading: Reading): Iterable<QueryDeepPartialEntity<SourcePartRow>> {
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

function* taskRows(
  planId: number,
  states: (TaskState & Doubts)[],
  updatedAt: Date,
): Iterable<QueryDeepPartialEntity<TaskRow>> {
  for (const state of states) {
    yield { ...stateColumns(state), ...doubtColumns(state), planId, version: 1, updatedAt };
  }
}
