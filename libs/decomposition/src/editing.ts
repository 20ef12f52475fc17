import { buildTask, type Reading } from './build.js';
import { decompose, type DecomposeOptions } from './decompose.js';
import { documentFacts } from './facts.js';
import type { Range, SourceDocument, Task } from './model.js';
import { splitTitle } from './prose/title.js';
import { findTargets } from './targets/targets.js';
import { enumeratorAt } from './text/enumerators.js';
import { fold } from './text/fold.js';
import { createRegister } from './units/register.js';

/** A task made by hand from a part of the document: read like a document of its own, the whole part as one task. Throws RangeError for a part without words. */
export function taskFromRange(document: SourceDocument, range: Range, options: DecomposeOptions = {}): Task {
  const { text } = document;
  const folded = fold(text);
  const facts = documentFacts(text, folded, document.blocks, document.title);
  const reading: Reading = {
    text,
    folded,
    year: options.year ?? facts.year,
    register: options.units ? createRegister(options.units) : null,
  };
  const part = decompose(
    {
      title: null,
      text: text.slice(range.start, range.end),
      blocks: [{ kind: 'paragraph', start: 0, end: range.end - range.start }],
    },
    { ...options, ...(reading.year !== null && { year: reading.year }) },
  );
  const only = part.tasks.length === 1 ? part.tasks[0] : undefined;
  if (only) return { ...only, source: range };
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
  return built.task;
}

/** Where the first `count` printed characters of a requirement end in the source: blanks and left-out parts do not count. */
function offsetInSource(text: string, source: Range, requirement: string, count: number): number {
  const visible = (character: string): boolean => !/\s/.test(character);
  const begin = text.indexOf(requirement.slice(0, Math.min(8, requirement.length)), source.start);
  let at = begin >= source.start && begin < source.end ? begin : source.start;
  for (const character of requirement.slice(0, count)) {
    if (!visible(character)) continue;
    const next = text.indexOf(character, at);
    if (next < 0 || next >= source.end) break;
    at = next + 1;
  }
  return at;
}

/**
 * Splits a task in two at an offset of its requirement. Both keep section, units and deadline; targets go with their words;
 * the source is divided at the same place. Throws RangeError for an offset that leaves one part empty.
 */
export function splitTask(task: Task, at: number, text: string): [Task, Task] {
  const before = task.requirement.slice(0, Math.max(0, at)).trim();
  const after = task.requirement.slice(at).trim();
  if (before === '' || after === '') throw new RangeError('split leaves an empty part');
  const folded = fold(after);
  const number = enumeratorAt(folded, 0)?.length ?? 0;
  const { title, body } = splitTitle(folded, number, after.length);
  const where = offsetInSource(text, task.source, task.requirement, at);
  const inside = where > task.source.start && where < task.source.end;
  const strip = (requirement: string) =>
    findTargets(requirement).map(({ text: words, comparator, value, unit, period }) => ({
      text: words,
      comparator,
      value,
      unit,
      period,
    }));
  return [
    {
      ...task,
      requirement: before,
      targets: strip(before),
      source: inside ? { start: task.source.start, end: where } : task.source,
    },
    {
      ...task,
      no: null,
      title: after.slice(title.start, title.end),
      requirement: body < after.length ? after.slice(body) : after,
      targets: strip(after),
      source: inside ? { start: where, end: task.source.end } : task.source,
    },
  ];
}

/** Merges a task with the one that follows it: words one after the other, units of both (lead wins), all targets, the first printed deadline. */
export function mergeTasks(first: Task, second: Task): Task {
  const units = [...first.units];
  for (const unit of second.units) {
    const known = units.findIndex(({ printed }) => printed === unit.printed);
    if (known < 0) units.push(unit);
    else if (unit.role === 'lead') units[known] = { ...units[known]!, role: 'lead' };
  }
  const words = second.requirement.startsWith(second.title)
    ? second.requirement
    : `${second.title}。${second.requirement}`;
  return {
    ...first,
    requirement: first.requirement + words,
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
