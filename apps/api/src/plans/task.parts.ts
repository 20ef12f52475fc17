import { dividedDoubts, doubtId, mergeTasks, splitTask, type Task } from '@yaodian/decomposition';
import { invalid } from '../platform/validation.js';
import { type StoredTask, type TaskState, unitNames } from './task.queries.js';

/** Characters that the requirement of merged tasks may have. */
const longestMerged = 1_000_000;

/** What each of the two parts is; the doubts of the reading go with their places. */
export function divide(task: StoredTask, at: number, text: string): [Partial<TaskState>, Partial<TaskState>] {
  const { requirement } = task;
  const insidePair =
    /[\uDC00-\uDFFF]/.test(requirement.charAt(at)) && /[\uD800-\uDBFF]/.test(requirement.charAt(at - 1));
  if (at >= requirement.length || insidePair) throw invalid('at', 'must be between two characters of the requirement');
  const parts = asked('at', () => splitTask(toTask(task), at, text));
  const sources = parts.map((part) => task.source && part.source);
  const divided = sources[0]?.end === sources[1]?.start ? (sources[1] ?? null) : null;
  const doubts = dividedDoubts(task.readDoubts, divided);
  const stateOf = (index: 0 | 1) => {
    const { no, title, requirement: words, targets } = parts[index];
    return { no, title, requirement: words, targets, source: sources[index] ?? null, readDoubts: doubts[index] };
  };
  return [stateOf(0), stateOf(1)];
}

/** The decomposition throws RangeError for a place that holds no words; that is the sender's mistake. */
export function asked<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw invalid(path, error.message);
    throw error;
  }
}

/** A task as the decomposition knows it. One that was made by hand has no place in a text; its source means nothing. */
const toTask = (task: StoredTask): Task => ({
  ...task,
  ...unitNames(task.units),
  source: task.source ?? { start: 0, end: 0 },
});

/** What two tasks are as one: the second one's words behind the first one's. Throws DomainError validation where that is too long. */
export function join(first: StoredTask, second: StoredTask): Partial<TaskState> {
  const { requirement, units, deadline, targets } = mergeTasks(toTask(first), toTask(second));
  const readDoubts = [...first.readDoubts, ...second.readDoubts];
  if (requirement.length > longestMerged) throw invalid('next', 'would make the task too long');
  return {
    ...{ requirement, units, deadline, targets },
    ...mergedPlace(first, second),
    readDoubts: [...new Map(readDoubts.map((doubt) => [doubtId(doubt), doubt])).values()],
    settledDoubts: [...new Set([...first.settledDoubts, ...second.settledDoubts])],
    carriedFrom: [...new Set([...first.carriedFrom, ...second.carriedFrom])],
  };
}

/** Where a merged task stands: over both, if both come from one document; else where the first one stands. */
function mergedPlace(first: StoredTask, second: StoredTask): Pick<TaskState, 'source' | 'documentId'> {
  if (!first.source || !second.source) {
    const { source, documentId } = first.source ? first : second.source ? second : first;
    return { source, documentId };
  }
  const { documentId } = first;
  if (documentId !== second.documentId) return { source: first.source, documentId };
  const start = Math.min(first.source.start, second.source.start);
  return { source: { start, end: Math.max(first.source.end, second.source.end) }, documentId };
}
