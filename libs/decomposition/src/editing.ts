import { buildTask, type Reading } from './build.js';
import { decompose, type DecomposeOptions } from './decompose.js';
import { documentFacts } from './facts.js';
import type { Decomposition, Range, SourceDocument, Task } from './model.js';
import { splitTitle } from './prose/title.js';
import { findTargets } from './targets/targets.js';
import { enumeratorAt } from './text/enumerators.js';
import { fold } from './text/fold.js';
import { joinLines } from './text/normalise.js';
import { createRegister } from './units/register.js';

interface FromRangeOptions extends DecomposeOptions {
  /** The document's headings, of which those above the part are the task's section. */
  headings?: Decomposition['headings'];
}

/** A task made by hand from a part of the document: read like a document of its own, the whole part as one task. Throws RangeError for a part without words. */
export function taskFromRange(
  document: SourceDocument,
  range: Range,
  { headings = [], ...options }: FromRangeOptions = {},
): Task {
  const { text } = document;
  const folded = fold(text);
  const facts = documentFacts(text, folded, document.blocks, document.title);
  const reading: Reading = {
    text,
    folded,
    year: options.year ?? facts.year,
    register: options.units ? createRegister(options.units, options.groups) : null,
  };
  const part = decompose(
    {
      title: null,
      text: text.slice(range.start, range.end),
      blocks: [{ kind: 'paragraph', start: 0, end: range.end - range.start }],
    },
    { ...options, ...(reading.year !== null && { year: reading.year }) },
  );
  const above = sectionAbove(text, folded, headings, facts.titleRange, range.start);
  const only = part.tasks.length === 1 ? part.tasks[0] : undefined;
  if (only) return { ...only, section: [...above, ...only.section], source: range };
  const start = range.start + (enumeratorAt(folded, range.start)?.length ?? 0);
  const { title, body } = splitTitle(folded, start, range.end);
  const built = buildTask(reading, {
    no: null,
    section: [],
    title: [title],
    requirement: [{ start: body, end: range.end }],
    without: [],
    units: [],
    deadlines: [],
    source: range,
    fromTable: false,
  });
  if (!built) throw new RangeError('range holds no words');
  return { ...built.task, section: above };
}

/** The words of the headings that a place stands under, the document's title aside. */
function sectionAbove(
  text: string,
  folded: string,
  headings: Decomposition['headings'],
  title: Range | null,
  at: number,
): string[] {
  const path: Decomposition['headings'] = [];
  for (const heading of headings) {
    if (heading.end > at) break;
    if (title && heading.start < title.end) continue;
    while (path.length > 0 && path.at(-1)!.level >= heading.level) path.pop();
    path.push(heading);
  }
  return path.map(({ start, end }) => {
    const begin = start + (enumeratorAt(folded, start)?.length ?? 0);
    return joinLines(text.slice(begin, end)).replace(/[\s。．.,，、;；:：]+$/, '');
  });
}

const SEPARATOR = /[\s,，、;；:：。．！？!?]/;
/** What a part does not end with, either: it would wait for the other one. */
const LOOSE_END = /[\s,，、;；:：]+$/;
const SENTENCE_END = /[。．.！？!?；;：:…]["”』」）)]*$/;

/** Whether a requirement begins with the title, marks and a number before it aside. */
function saysTitle(requirement: string, title: string): boolean {
  const bare = (folded: string): string => folded.replace(/[\s\p{P}]/gu, '');
  const folded = fold(requirement);
  const unnumbered = folded.slice(enumeratorAt(folded, 0)?.length ?? 0);
  const words = bare(fold(title));
  return bare(folded).startsWith(words) || bare(unnumbered).startsWith(words);
}

/** Where the first `count` printed characters of a requirement end in the source, separators behind them included: blanks and left-out parts do not count. */
function offsetInSource(text: string, source: Range, requirement: string, count: number): number {
  const begin = text.indexOf(requirement.slice(0, Math.min(8, requirement.length)), source.start);
  let at = begin >= source.start && begin < source.end ? begin : source.start;
  for (const character of requirement.slice(0, count)) {
    if (SEPARATOR.test(character)) continue;
    const next = text.indexOf(character, at);
    if (next < 0 || next >= source.end) break;
    at = next + character.length;
  }
  while (at < source.end && SEPARATOR.test(text[at]!)) at++;
  return at;
}

/** The title and the requirement of words that were cut off; together they hold each word once, or the requirement holds them all. */
function titled(words: string): Pick<Task, 'title' | 'requirement'> {
  const folded = fold(words);
  const number = enumeratorAt(folded, 0)?.length ?? 0;
  const { title: range, body } = splitTitle(folded, number, words.length);
  const title = words.slice(range.start, range.end) || words;
  const rest = words.slice(body);
  return { title, requirement: number > 0 || rest === '' || saysTitle(rest, title) ? words : rest };
}

/**
 * Splits a task in two at an offset of its requirement; separators at the cut go. Both keep section, units and deadline;
 * targets go with their words; the source is divided at the same place. Throws RangeError for an offset that leaves one part without words.
 */
export function splitTask(task: Task, at: number, text: string): [Task, Task] {
  const { requirement } = task;
  let cut = Math.max(0, at);
  while (cut < requirement.length && SEPARATOR.test(requirement[cut]!)) cut++;
  const before = requirement.slice(0, cut).replace(LOOSE_END, '').trim();
  const after = requirement.slice(cut).trim();
  if (![before, after].every((part) => /[\p{L}\p{N}]/u.test(part))) throw new RangeError('split leaves an empty part');
  const where = offsetInSource(text, task.source, requirement, cut);
  const inside = where > task.source.start && where < task.source.end;
  const strip = (words: string) =>
    findTargets(words).map(({ text: printed, comparator, value, unit, period }) => ({
      text: printed,
      comparator,
      value,
      unit,
      period,
    }));
  const cutTitle = saysTitle(requirement, task.title) && !saysTitle(before, task.title);
  return [
    {
      ...task,
      title: cutTitle ? titled(before).title : task.title,
      requirement: before,
      targets: strip(before),
      source: inside ? { start: task.source.start, end: where } : task.source,
    },
    {
      ...task,
      no: null,
      ...titled(after),
      targets: strip(after),
      source: inside ? { start: where, end: task.source.end } : task.source,
    },
  ];
}

/** Two texts as sentences one after the other. */
function joinSentences(first: string, second: string): string {
  const before = first.replace(/[\s,，、]+$/, '');
  const after = second.replace(new RegExp(`^${SEPARATOR.source}+`), '');
  if (before === '' || after === '') return before || after;
  return SENTENCE_END.test(before) ? before + after : `${before}。${after}`;
}

/** Merges a task with the one that follows it: words one after the other, each sentence ended, units of both (lead wins), all targets, the first printed deadline. */
export function mergeTasks(first: Task, second: Task): Task {
  const units = [...first.units];
  for (const unit of second.units) {
    const known = units.findIndex(({ printed }) => printed === unit.printed);
    if (known < 0) units.push(unit);
    else if (unit.role === 'lead') units[known] = { ...units[known]!, role: 'lead' };
  }
  const words = saysTitle(second.requirement, second.title)
    ? second.requirement
    : joinSentences(second.title, second.requirement);
  return {
    ...first,
    requirement: joinSentences(first.requirement, words),
    units,
    leadUnits: units.filter(({ role }) => role === 'lead').map(({ printed }) => printed),
    responsibleUnits: units.filter(({ role }) => role === 'responsible').map(({ printed }) => printed),
    deadline: first.deadline.kind === 'none' ? second.deadline : first.deadline,
    targets: [...first.targets, ...second.targets],
    source: {
      start: Math.min(first.source.start, second.source.start),
      end: Math.max(first.source.end, second.source.end),
    },
  };
}
