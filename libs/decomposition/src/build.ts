import { parseDeadline } from './deadlines/deadline.js';
import { findRhythm } from './deadlines/rhythm.js';
import type { Draft } from './draft.js';
import { shortTitle, taskDoubts } from './doubts/missing.js';
import type { DateDoubt, Deadline, Mark, Milestone, Range, Target, Task, TaskUnit, Warning } from './model.js';
import { findTargets } from './targets/targets.js';
import { splitTitle } from './prose/title.js';
import { fold } from './text/fold.js';
import { simplify } from './text/simplify.js';
import { joinLines } from './text/normalise.js';
import { unitKind } from './units/names.js';
import { type Register, resolveName } from './units/register.js';
import { warning } from './warnings.js';

export interface Reading {
  text: string;
  folded: string;
  year: number | null;
  register: Register | null;
}

export interface Built {
  task: Task;
  warnings: Warning[];
  marks: Mark[];
}

const NONE: Deadline = { text: null, kind: 'none', date: null, recurrence: null, milestones: [] };

/** Turns a draft's ranges into a task with its words, units, deadline and targets, and says what is doubtful; null for a draft without words. */
export function buildTask(reading: Reading, draft: Draft): Built | null {
  const { text, folded } = reading;
  const warnings: Warning[] = [];
  const words = without(draft.requirement, draft.without);
  const titleRange = draft.title[0]!;
  const body = joinLines(words.map((range) => text.slice(range.start, range.end)).join('\n'))
    .replace(/^[,;，；、。\s]+/, '')
    .replace(/[,，、:：\s—–（(【〔]+$/, '');
  const own = draft.title.map((range) => joinLines(text.slice(range.start, range.end))).join('');
  const title = own === '' ? body.slice(0, splitTitle(fold(body), 0, body.length).title.end) : own;
  if (title === '') return null;
  const { deadline, doubtful } = readDeadline(reading, draft.deadlines);
  const units = draft.units.map((unit): TaskUnit & Range => {
    const printed = simplify(text.slice(unit.start, unit.end)).replace(/\s/g, '');
    const kind = unitKind(folded.slice(unit.start, unit.end).replace(/\s/g, ''));
    const found = reading.register && resolveName(printed, kind, reading.register);
    if (found && 'problem' in found) {
      warnings.push(warning(found.problem, unit, { unit: printed, candidates: found.candidates.join('、') }));
    }
    const match = found && 'resolved' in found ? found : null;
    return {
      printed,
      role: unit.role,
      kind: match?.kind ?? kind,
      resolved: match?.resolved ?? null,
      by: match?.by ?? null,
      start: unit.start,
      end: unit.end,
    };
  });
  const spoken = [...ownTitle(draft, words, text), ...words];
  const inWords = spoken.flatMap((range) => targetsIn(text, range));
  const found = draft.stated ? statedTargets(text, draft.stated, inWords) : inWords;
  const task: Task = {
    no: draft.no,
    section: draft.section.map((range) => joinLines(text.slice(range.start, range.end))).filter((name) => name !== ''),
    title,
    requirement: body === '' ? title : body,
    leadUnits: units.filter(({ role }) => role === 'lead').map(({ printed }) => printed),
    responsibleUnits: units.filter(({ role }) => role === 'responsible').map(({ printed }) => printed),
    units: units.map(({ printed, role, kind, resolved, by }) => ({ printed, role, kind, resolved, by })),
    deadline,
    targets: found.map(({ text: printed, comparator, value, unit, period }) => ({
      text: printed,
      comparator,
      value,
      unit,
      period,
    })),
    source: draft.source,
  };
  const about = titleRange.end > titleRange.start ? titleRange : draft.source;
  const doubts = taskDoubts(task).filter((doubt) => doubt !== 'no-deadline' || !doubtful);
  for (const doubt of doubts) warnings.push(warning(doubt, about, { title: shortTitle(title) }));
  if (doubtful) warnings.push(warning(doubtful.doubt, doubtful.range, { text: doubtful.text }));
  if (deadline.kind === 'none') warnings.push(...rhythmIn(folded, spoken));
  const marks: Mark[] = [
    ...units.map(({ start, end }): Mark => ({ kind: 'unit', start, end })),
    ...draft.deadlines.map(({ start, end }): Mark => ({ kind: 'deadline', start, end })),
    ...found.map(({ start, end }): Mark => ({ kind: 'target', start, end })),
  ];
  return { task, warnings, marks };
}

/** A title's words demand something, too, but where it is printed once for several tasks or the requirement says the same. */
const ownTitle = ({ title, source }: Draft, words: Range[], text: string): Range[] => {
  const bare = ({ start, end }: Range): string => text.slice(start, end).replace(/\s/g, '');
  const said = words.map(bare).join('');
  return title.filter(
    (range) =>
      range.start >= source.start &&
      range.end <= source.end &&
      !words.some(({ start, end }) => start < range.end && range.start < end) &&
      !said.includes(bare(range)),
  );
};

/** Targets of a part of the text, whose lines may break inside a figure or its unit. */
function targetsIn(text: string, { start, end }: Range): (Target & Range)[] {
  const words = text.slice(start, end);
  if (!words.includes('\n'))
    return findTargets(words).map((target) => ({ ...target, start: start + target.start, end: start + target.end }));
  const kept: number[] = [];
  for (let at = start; at < end; at++) {
    const gap = text[at] === '\n' ? /^\n\s*/.exec(text.slice(at, end))![0].length : 0;
    if (gap > 0) at += gap - 1;
    else kept.push(at);
  }
  return findTargets(kept.map((at) => text[at]).join('')).map((target) => ({
    ...target,
    start: kept[target.start]!,
    end: kept[target.end - 1]! + 1,
  }));
}

/** Where a table states the figures beside the words: those of the words that are stated, and those that only are stated. */
function statedTargets(text: string, cells: Range[], inWords: (Target & Range)[]): (Target & Range)[] {
  const bare = (words: string): string => words.replace(/\s/g, '');
  const stated = cells.map(({ start, end }) => bare(text.slice(start, end))).join('\n');
  const kept = inWords.filter((target) => stated.includes(bare(target.text)));
  const same = (one: Target, other: Target): boolean =>
    one.value === other.value &&
    one.unit === other.unit &&
    (bare(one.text).includes(bare(other.text)) || bare(other.text).includes(bare(one.text)));
  const own = cells
    .flatMap((cell) => targetsIn(text, cell))
    .filter((target) => !kept.some((each) => same(each, target)));
  return [...kept, ...own];
}

function rhythmIn(folded: string, words: Range[]): Warning[] {
  for (const range of words) {
    const rhythm = findRhythm(folded.slice(range.start, range.end));
    if (!rhythm) continue;
    const place = { start: range.start + rhythm.start, end: range.start + rhythm.end };
    return [warning('recurrence-in-text', place, { text: rhythm.text, recurrence: rhythm.recurrence })];
  }
  return [];
}

/** The words of a requirement: its ranges less the units and deadlines in them. */
function without(ranges: Range[], taken: Range[]): Range[] {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  return ranges.flatMap((range) => {
    const left: Range[] = [];
    let from = range.start;
    for (const { start, end } of sorted) {
      if (end <= from || start >= range.end) continue;
      if (start > from) left.push({ start: from, end: start });
      from = Math.max(from, end);
    }
    if (from < range.end) left.push({ start: from, end: range.end });
    return left;
  });
}

interface ReadTogether {
  deadline: Deadline;
  /** The first printed deadline that a person has to settle. */
  doubtful: { doubt: DateDoubt; range: Range; text: string } | null;
}

/** Several printed deadlines of one task (two unit lines, a cell of stages): the last dated one counts, the others are milestones. */
function readDeadline({ text, folded, year }: Reading, printed: Range[]): ReadTogether {
  const read = printed.map((range) => {
    const { deadline, doubt } = parseDeadline(folded.slice(range.start, range.end), { year });
    return { deadline: { ...deadline, text: joinLines(text.slice(range.start, range.end)) }, doubt, range };
  });
  const [doubtful = null] = read.flatMap(({ deadline, doubt, range }) =>
    doubt === null ? [] : [{ doubt, range, text: deadline.text }],
  );
  if (read.length < 2) return { deadline: read[0]?.deadline ?? NONE, doubtful };
  const dated = read.filter(({ deadline }) => deadline.kind === 'date');
  const chosen = dated.reduce(
    (latest, each) => (each.deadline.date! >= latest.deadline.date! ? each : latest),
    dated[0] ?? read[0]!,
  );
  // 实施时间 1-12月 and 完成时间 12月: the same day said twice is no stage
  const { date } = chosen.deadline;
  const isStage = ({ deadline }: (typeof read)[number]) => deadline.date !== null && deadline.date !== date;
  const milestones = read.flatMap((each): Milestone[] => [
    ...each.deadline.milestones,
    ...(isStage(each) ? [{ text: each.deadline.text!, date: each.deadline.date }] : []),
  ]);
  const said = read.filter((each) => each === chosen || (date !== null && each.deadline.date === date));
  const words = said.map(({ deadline }) => deadline.text).join('；');
  return {
    deadline: { ...chosen.deadline, text: words, milestones },
    doubtful,
  };
}
