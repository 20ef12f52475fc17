import type { DateDoubt, Range, Task, TaskUnit, WarningKind } from '../model.js';
import { fold } from '../text/fold.js';
import { type Register, resolveName } from '../units/register.js';
import { shortTitle, taskDoubts } from './missing.js';

/** What the reading doubted at a place of the text; it goes with the task that holds the place. */
export interface ReadDoubt {
  kind: WarningKind;
  facts: Record<string, string>;
  place: Range;
}

/** A doubt that a person has to settle. Its id stays the same for as long as it is the same question. */
export interface Doubt {
  id: string;
  kind: WarningKind;
  facts: Record<string, string>;
  place: Range | null;
}

type Content = Pick<Task, 'title' | 'requirement' | 'units' | 'deadline'>;

/** Doubts that a task's present content answers, whatever the reading said. */
const OF_CONTENT = new Set<WarningKind>([
  'no-lead-unit',
  'no-unit',
  'no-deadline',
  'unknown-unit',
  'ambiguous-unit',
  'other-level-unit',
  'unknown-group',
]);

/** What was doubted about a printed deadline: another deadline answers it, and as long as it is open nothing else is asked about deadlines. */
const OF_DEADLINE = new Set<WarningKind>([
  'ambiguous-date',
  'impossible-date',
  'unknown-year',
  'unreckoned-deadline',
] satisfies DateDoubt[]);

/** Doubts about units and groups that the register does not know, one for each printed name. */
export function unitDoubts(units: TaskUnit[], register: Register): Doubt[] {
  const doubts = new Map<string, Doubt>();
  for (const { printed, kind, resolved } of units) {
    if (resolved !== null) continue;
    const found = resolveName(printed, kind, register);
    if (!found || 'resolved' in found) continue;
    const id = `${found.problem}:${printed}`;
    const facts = { unit: printed, candidates: found.candidates.join('、') };
    doubts.set(id, { id, kind: found.problem, facts, place: null });
  }
  return [...doubts.values()];
}

/**
 * The open doubts of a task in the order of their places: those that follow from its present content (`ofUnits` among
 * them), and what the reading doubted; without those in `settled`, which holds ids.
 */
export function openDoubts(task: Content, ofUnits: Doubt[], read: ReadDoubt[], settled: string[]): Doubt[] {
  const placed = new Map(read.map((doubt) => [questionOf(doubt), doubt.place]));
  const closed = new Set(settled);
  const ofReading = read
    .filter(({ kind }) => !OF_CONTENT.has(kind))
    .map((doubt): Doubt => ({ ...doubt, id: idOf(doubt) }));
  const open = distinct([...ofReading, ...missing(task), ...ofUnits])
    .filter(({ id }) => !closed.has(id))
    .map((doubt) => ({ ...doubt, place: doubt.place ?? placed.get(questionOf(doubt)) ?? null }));
  const undated = open.some(({ kind }) => OF_DEADLINE.has(kind));
  return open
    .filter(({ kind }) => kind !== 'no-deadline' || !undated)
    .sort((a, b) => (a.place?.start ?? Infinity) - (b.place?.start ?? Infinity) || 0);
}

/** What is left of the reading's doubts when a task is edited: a doubt goes when its cause does. */
export function changedDoubts(read: ReadDoubt[], before: Content, after: Content): ReadDoubt[] {
  const newUnits = differ(before.units.map(unitAsPrinted), after.units.map(unitAsPrinted));
  const newDeadline = differ(before.deadline, after.deadline);
  return read.filter(({ kind, facts }) => {
    if (kind === 'unclosed-bracket') return !newUnits;
    if (OF_DEADLINE.has(kind)) return !newDeadline;
    if (kind === 'recurrence-in-text') return after.deadline.kind === 'none' && holds(after, facts['text'] ?? '');
    return true;
  });
}

/** The reading's doubts of a task that is split in two: each goes with the part that holds its place, those about units with both. */
export function dividedDoubts(read: ReadDoubt[], second: Range | null): [ReadDoubt[], ReadDoubt[]] {
  const inSecond = ({ place }: ReadDoubt) => second !== null && place.start >= second.start && place.start < second.end;
  const ofBoth = ({ facts }: ReadDoubt) => facts['unit'] !== undefined;
  return [
    read.filter((doubt) => ofBoth(doubt) || !inSecond(doubt)),
    read.filter((doubt) => ofBoth(doubt) || inSecond(doubt)),
  ];
}

function missing(task: Content): Doubt[] {
  const names = (role: TaskUnit['role']) =>
    task.units.filter((unit) => unit.role === role).map(({ printed }) => printed);
  const found = taskDoubts({
    leadUnits: names('lead'),
    responsibleUnits: names('responsible'),
    deadline: task.deadline,
  });
  const facts = { title: shortTitle(task.title) };
  return found.map((kind) => ({ id: kind, kind, facts, place: null }));
}

/**
 * What follows from the content is named by it, so that it is the same doubt wherever it stands. Of what was not read there
 * may be several beside one place: those are named by the pages or cells, too.
 */
export function idOf({ kind, facts, place }: ReadDoubt): string {
  if (facts['unit'] !== undefined) return `${kind}:${facts['unit']}`;
  if (OF_CONTENT.has(kind)) return kind;
  const part = facts['pages'] ?? facts['cells'];
  return `${kind}:${place.start}-${place.end}${part === undefined ? '' : `:${part}`}`;
}

/** What is asked about a unit may change with the register (unknown, ambiguous); the name stands where it stood. */
const questionOf = (doubt: Pick<Doubt, 'id' | 'facts'> | ReadDoubt): string =>
  doubt.facts['unit'] !== undefined ? `unit:${doubt.facts['unit']}` : 'id' in doubt ? doubt.id : idOf(doubt);

function distinct(doubts: Doubt[]): Doubt[] {
  return [...new Map(doubts.map((doubt) => [doubt.id, doubt])).values()];
}

const unitAsPrinted = ({ printed, role, kind }: TaskUnit) => ({ printed, role, kind });
const differ = (before: unknown, after: unknown): boolean => JSON.stringify(before) !== JSON.stringify(after);
const bare = (text: string): string => fold(text).replace(/\s/g, '');
const holds = ({ title, requirement }: Content, words: string): boolean =>
  bare(`${title}${requirement}`).includes(bare(words));
