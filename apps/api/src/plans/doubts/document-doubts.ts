import type { EntityManager } from 'typeorm';
import { json } from '../../database/columns.js';
import { SourceDocumentRow } from '../../documents/document.entity.js';
import { taskRanges } from '../../documents/document.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import type { Doubt, SourceRange } from '../task.dto.js';

/** What is kept of a document's own doubts. */
interface KeptDoubts {
  planId: number;
  all: Doubt[];
  settled: string[];
  openDoubts: number;
  /** Another document has taken its place: nobody has to settle its doubts any more. */
  replaced: boolean;
}

/** Throws DomainError not-found. */
export async function keptDoubts(manager: EntityManager, documentId: number): Promise<KeptDoubts> {
  const sql = `SELECT plan_id AS planId, doubts, settled_doubts AS settled, open_doubts AS openDoubts,
      replaced_by AS replacedBy
    FROM source_document WHERE id = ?`;
  const [row] = await manager.query<
    {
      planId: number;
      doubts: string | null;
      settled: string | null;
      openDoubts: number;
      replacedBy: number | null;
    }[]
  >(sql, [documentId]);
  if (!row) throw new DomainError('not-found');
  const { planId, openDoubts, replacedBy } = row;
  return {
    planId,
    openDoubts,
    replaced: replacedBy !== null,
    all: json<Doubt[]>(row.doubts ?? '[]'),
    settled: json<string[]>(row.settled ?? '[]'),
  };
}

/** A document's own doubts that are open: not settled, and no present task covers the place. */
export async function openDocumentDoubts(manager: EntityManager, documentId: number): Promise<Doubt[]> {
  const { all, settled, replaced } = await keptDoubts(manager, documentId);
  return all.length === 0 || replaced ? [] : openAmong(all, settled, await taskRanges(manager, documentId));
}

/** Counts a document's open doubts anew; gives by how many they have grown. */
export async function recountDocument(tx: EntityManager, documentId: number): Promise<number> {
  const { all, openDoubts: before } = await keptDoubts(tx, documentId);
  if (all.length === 0) return 0;
  const openDoubts = (await openDocumentDoubts(tx, documentId)).length;
  if (openDoubts !== before) await tx.update(SourceDocumentRow, { id: documentId }, { openDoubts });
  return openDoubts - before;
}

/** Those of a document's doubts that are open; `tasks` in the order of their beginnings. */
function openAmong(doubts: Doubt[], settled: string[], tasks: SourceRange[]): Doubt[] {
  const closed = new Set(settled);
  // how far the tasks up to each one reach
  const reach: number[] = [];
  for (const { end } of tasks) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const isCovered = ({ start, end }: SourceRange) =>
    (reach[beginningBefore(tasks, Math.max(end, start + 1)) - 1] ?? 0) > start;
  return doubts.filter(({ id, place }) => !closed.has(id) && !(place && isCovered(place)));
}

/** How many of the tasks begin before `bound`. */
function beginningBefore(tasks: SourceRange[], bound: number): number {
  let [low, high] = [0, tasks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tasks[middle]!.start < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
