import type { Range, Task } from '../model.js';
import { matchTasks } from './match.js';

/** What a person can edit of a task. */
export const TASK_FIELDS = ['no', 'section', 'title', 'requirement', 'units', 'deadline', 'targets'] as const;
export type TaskField = (typeof TASK_FIELDS)[number];

export type ComparableTask = Pick<Task, TaskField> & { source: Range | null };

/** Who has changed a field since the first reading: the corrected file, a person, or both, each in another way. */
export type ChangedBy = 'file' | 'hand' | 'both';

export type ComparisonKind =
  | 'unchanged'
  | 'changed' // in the file alone
  | 'edited' // by a person alone
  | 'conflict' // one field at least in both
  | 'new' // the first reading did not have it, nor has a person added it
  | 'removed' // the corrected file does not have it any more; `changes` say whether a person has edited it
  | 'deleted' // a person has removed it, and the corrected file has it still
  | 'by-hand'; // only a person has added it

/** One task in its three versions, each by its place in its list. */
export interface ComparedTask {
  kind: ComparisonKind;
  first: number | null;
  present: number | null;
  next: number | null;
  changes: { field: TaskField; by: ChangedBy }[];
}

/**
 * Compares three versions of a document's tasks: as they were first read, as they are now, and as they are read from a
 * corrected file. Every present task and every task of the corrected file comes exactly once, in the order of the
 * corrected file, others behind what they stood behind. A number alone changes nothing that a person would call a change.
 */
export function compareTasks(
  first: ComparableTask[],
  present: ComparableTask[],
  next: ComparableTask[],
): ComparedTask[] {
  const presentOf = matchPresent(first, present);
  const nextOf = matchTasks(first, next);
  const rows: ComparedTask[] = first.flatMap((_task, index) => {
    const [mine, theirs] = [presentOf[index]!, nextOf[index]!];
    return mine === null && theirs === null ? [] : [row(index, mine, theirs)];
  });
  // what a person has added may be what the corrected file has added
  const ownPresent = missingFrom(presentOf, present.length);
  const ownNext = missingFrom(nextOf, next.length);
  const added = matchTasks(
    ownPresent.map((index) => present[index]!),
    ownNext.map((index) => next[index]!),
  );
  const both = new Set(added);
  added.forEach((match, index) => rows.push(row(null, ownPresent[index]!, match === null ? null : ownNext[match]!)));
  ownNext.forEach((index, at) => {
    if (!both.has(at)) rows.push(row(null, null, index));
  });
  return inOrder(rows);

  function row(was: number | null, mine: number | null, theirs: number | null): ComparedTask {
    const versions = { first: was, present: mine, next: theirs };
    const changes = mine === null ? [] : changesOf(at(first, was), present[mine]!, at(next, theirs));
    return { kind: kindOf(versions, changes), ...versions, changes };
  }
}

const at = <T>(list: T[], index: number | null): T | null => (index === null ? null : list[index]!);

/** Which present task is which that was first read: the place in the text tells it, or else the words. */
function matchPresent(first: ComparableTask[], present: ComparableTask[]): (number | null)[] {
  const places = new Map(present.map(({ source }, index) => [source && `${source.start}-${source.end}`, index]));
  const matched = first.map(({ source }) => {
    const key = source && `${source.start}-${source.end}`;
    const found = key === null ? undefined : places.get(key);
    places.delete(key);
    return found ?? null;
  });
  const open = first.flatMap((_task, index) => (matched[index] === null ? [index] : []));
  const free = missingFrom(matched, present.length);
  const byWords = matchTasks(
    open.map((index) => first[index]!),
    free.map((index) => present[index]!),
  );
  byWords.forEach((match, index) => {
    if (match !== null) matched[open[index]!] = free[match]!;
  });
  return matched;
}

function missingFrom(matched: (number | null)[], length: number): number[] {
  const taken = new Set(matched);
  return Array.from({ length }, (_, index) => index).filter((index) => !taken.has(index));
}

function changesOf(
  first: ComparableTask | null,
  present: ComparableTask,
  next: ComparableTask | null,
): ComparedTask['changes'] {
  return TASK_FIELDS.flatMap((field) => {
    const [was, mine, theirs] = [first, present, next].map((task) => task && written(task, field));
    const byHand = was !== null && mine !== was;
    if (theirs === null) return byHand ? [{ field, by: 'hand' as const }] : [];
    if (mine === theirs) return [];
    if (was === null) return [{ field, by: 'both' as const }];
    return [{ field, by: !byHand ? ('file' as const) : theirs === was ? ('hand' as const) : ('both' as const) }];
  });
}

/** A field's value, so that equal ones are the same text. Which unit of the register a name means is not the file's. */
function written(task: ComparableTask, field: TaskField): string {
  if (field === 'units') return JSON.stringify(task.units.map(({ printed, role }) => [printed, role]));
  if (field === 'deadline') {
    const { kind, text, date, recurrence, milestones } = task.deadline;
    return JSON.stringify([kind, text, date, recurrence, milestones.map((each) => [each.text, each.date])]);
  }
  if (field === 'targets')
    return JSON.stringify(
      task.targets.map(({ text, comparator, value, unit, period }) => [text, comparator, value, unit, period]),
    );
  return JSON.stringify(task[field]);
}

function kindOf(
  { first, present, next }: Pick<ComparedTask, 'first' | 'present' | 'next'>,
  changes: ComparedTask['changes'],
): ComparisonKind {
  if (present === null) return first === null ? 'new' : 'deleted';
  if (next === null) return first === null ? 'by-hand' : 'removed';
  const by = new Set(changes.filter(({ field }) => field !== 'no').map((change) => change.by));
  if (by.has('both')) return 'conflict';
  if (by.has('file')) return 'changed';
  return by.has('hand') ? 'edited' : 'unchanged';
}

/** In the order of the corrected file; a row that it does not have stands behind the one that it stood behind. */
function inOrder(rows: ComparedTask[]): ComparedTask[] {
  const ofNext = rows.filter(({ next }) => next !== null).sort((a, b) => a.next! - b.next!);
  const others = rows.filter(({ next }) => next === null);
  const placeOf = (row: ComparedTask) => row.present ?? row.first!;
  const behind = new Map<ComparedTask | null, ComparedTask[]>();
  for (const row of others.sort((a, b) => placeOf(a) - placeOf(b))) {
    const before = lastBefore(ofNext, placeOf(row));
    behind.set(before, [...(behind.get(before) ?? []), row]);
  }
  return [...(behind.get(null) ?? []), ...ofNext.flatMap((row) => [row, ...(behind.get(row) ?? [])])];
}

/** The present row that stands last before a place of the present list. */
function lastBefore(rows: ComparedTask[], place: number): ComparedTask | null {
  let last: ComparedTask | null = null;
  for (const row of rows)
    if (row.present !== null && row.present < place && (last === null || row.present > last.present!)) last = row;
  return last;
}
