import type { Range, Warning, WarningKind } from '../model.js';
import { type Doubt, idOf, type ReadDoubt } from './draft.js';

/** Said of a passage that is no task; a task that covers it answers it. */
const OF_PASSAGES = new Set<WarningKind>(['unassigned-item', 'empty-row']);

/** Said of what is missing behind a passage, whatever task the passage belongs to. */
const OF_DOCUMENT = new Set<WarningKind>(['picture-page']);

/**
 * Nobody has to decide anything: the same stands elsewhere as a task, and it belongs to none itself; or there is no task
 * at all, which goes away with the first one that is made by hand.
 */
const ANSWERED = new Set<WarningKind>(['repeated-task', 'no-task']);

/** Who a reading's warnings belong to: each task (in the order of `tasks`), or else the document itself. */
export function doubtsByPlace(warnings: Warning[], tasks: Range[]): { ofTasks: ReadDoubt[][]; ofDocument: Doubt[] } {
  const ofTasks: ReadDoubt[][] = tasks.map(() => []);
  const ofDocument: Doubt[] = [];
  const inOrder = tasks.map(({ start, end }, index) => ({ start, end, index })).sort((a, b) => a.start - b.start);
  let next = 0;
  for (const { kind, facts, start, end } of [...warnings].sort((a, b) => a.start - b.start)) {
    while (next < inOrder.length && inOrder[next]!.end <= start) next++;
    const task = inOrder[next];
    const inside = task !== undefined && task.start <= start && !OF_DOCUMENT.has(kind);
    const doubt: ReadDoubt = { kind, facts, place: { start, end } };
    if (!inside) {
      if (!ANSWERED.has(kind)) ofDocument.push({ ...doubt, id: idOf(doubt) });
    } else if (!OF_PASSAGES.has(kind)) ofTasks[task.index]!.push(doubt);
  }
  return { ofTasks, ofDocument };
}
