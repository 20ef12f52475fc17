import type { Rhythm } from '@yaodian/calendar';
import {
  type Comparator,
  type Deadline,
  findTargets,
  parseDeadline,
  type Period,
  type Recurrence,
} from '@yaodian/decomposition';
import type { Milestone, Target, TaskUnit } from '../task.dto.js';

const rhythms: Record<Recurrence, string> = {
  daily: '每日',
  weekly: '每周',
  monthly: '每月',
  quarterly: '每季度',
  'half-yearly': '每半年',
  yearly: '每年',
};
const periods: Record<Period, string> = {
  day: '每日',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
};
const signs: Record<Comparator, string> = { '>=': '≥', '<=': '≤', '=': '=' };
const standing = '常态化';
const duration = '限期';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** What stands before and behind the last | of a line. */
function divided(line: string): [string, string] | null {
  const at = Math.max(line.lastIndexOf('|'), line.lastIndexOf('｜'));
  return at < 0 ? null : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

/** 2026-03-01 for 2026年3月1日 or 2026/3/1; null for anything else. */
export function civilDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.replace(/\s/g, '')) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

type DueValues = Pick<Deadline, 'kind' | 'date' | 'recurrence'>;

/** 2026-09-30, 每季度, 常态化, 限期; empty where there is none. */
export function dueCell({ kind, date, recurrence }: DueValues): string {
  if (kind === 'date') return date ?? '';
  if (kind === 'recurring') return recurrence ? rhythms[recurrence] : '';
  return kind === 'standing' ? standing : kind === 'duration' ? duration : '';
}

/** The same from a cell, also as documents print it (9月底前); undefined for what is no deadline. */
export function dueOf(text: string, year: number): DueValues | undefined {
  const none = { date: null, recurrence: null };
  if (text === '') return { ...none, kind: 'none' };
  const date = civilDate(text);
  if (date) return { ...none, kind: 'date', date };
  if (text === standing) return { ...none, kind: 'standing' };
  if (text === duration) return { ...none, kind: 'duration' };
  const { deadline, doubt } = parseDeadline(text, { year });
  if (doubt !== null || deadline.kind === 'none') return undefined;
  return { kind: deadline.kind, date: deadline.date, recurrence: deadline.recurrence };
}

const roundRhythms: Record<Rhythm, string> = { monthly: '每月', quarterly: '每季度' };

/** How often a task's units report: 每月 or 每季度; empty for as often as the plan says. */
export const rhythmCell = (rhythm: Rhythm | null | undefined): string => (rhythm ? roundRhythms[rhythm] : '');

/** The same from a cell; undefined for other words. */
export function rhythmOf(text: string): Rhythm | null | undefined {
  if (text === '') return null;
  const words = text.replace(/^每季$/, '每季度');
  return (Object.keys(roundRhythms) as Rhythm[]).find((rhythm) => roundRhythms[rhythm] === words);
}

/** One to a line, with its day behind a | where it has one. */
export const milestonesCell = (milestones: Milestone[]): string =>
  milestones.map(({ text, date }) => (date === null ? onOneLine(text) : `${onOneLine(text)} | ${date}`)).join('\n');

/** The same from a cell; a line with no day behind its | is told. */
export function milestonesOf(text: string): Milestone[] | { line: string } {
  const milestones: Milestone[] = [];
  for (const line of linesOf(text)) {
    const parts = divided(line);
    const date = parts && civilDate(parts[1]);
    if (parts && (!date || parts[0] === '')) return { line };
    milestones.push(parts && date ? { text: parts[0], date } : { text: line, date: null });
  }
  return milestones;
}

/** One to a line: its words, and behind a | the number: ≥2次 每年. */
export const targetsCell = (targets: Target[]): string =>
  targets
    .map(
      ({ text, comparator, value, unit, period }) =>
        `${onOneLine(text)} | ${signs[comparator]}${value}${onOneLine(unit)}${period ? ` ${periods[period]}` : ''}`,
    )
    .join('\n');

/** The same from a cell; a line without a | is read as a document's words are. One that holds no number is told. */
export function targetsOf(text: string): Target[] | { line: string } {
  const targets: Target[] = [];
  for (const line of linesOf(text)) {
    const parts = divided(line);
    const read = parts ? figureOf(...parts) : findTargets(line);
    if (!read || read.length === 0) return { line };
    targets.push(...read);
  }
  return targets;
}

function figureOf(text: string, figure: string): Target[] | null {
  const every = Object.values(periods).join('|');
  const form = new RegExp(`^(≥|≤|=|>=|<=)\\s*(-?\\d+(?:\\.\\d+)?)\\s*(.*?)(?:\\s+(${every}))?$`);
  const [, sign, value, unit = '', named] = form.exec(figure) ?? [];
  if (!sign || value === undefined || text === '') return null;
  const comparator = (Object.keys(signs) as Comparator[]).find((each) => each === sign || signs[each] === sign)!;
  const period = (Object.keys(periods) as Period[]).find((each) => periods[each] === named) ?? null;
  return [{ text, comparator, value: Number(value), unit, period }];
}

/** Names divided by 、 or the like, but not within brackets: 甲、乙（丙、丁）. */
export const namesOf = (text: string): string[] =>
  (text.match(/(?:[（(][^（()）]*[）)]|[^、，,；;\n])+/g) ?? [])
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const unitsCell = (units: TaskUnit[], role: TaskUnit['role']): string =>
  units
    .filter((unit) => unit.role === role)
    .map(({ printed }) => onOneLine(printed))
    .join('、');

/** The units with those of one role as a cell names them; what was found out about a name stays. Who leads is not responsible beside it. */
export function unitsOf(text: string, units: TaskUnit[], role: TaskUnit['role']): TaskUnit[] {
  const named = [...new Set(namesOf(text))].map((printed): TaskUnit => {
    const known = units.find((unit) => unit.role === role && unit.printed === printed);
    const other = known ?? units.find((unit) => unit.printed === printed);
    return other ? { ...other, role } : { printed, role, kind: 'unit', resolved: null, by: null };
  });
  const names = new Set(named.map(({ printed }) => printed));
  const others = units.filter((unit) => unit.role !== role);
  return role === 'lead'
    ? [...named, ...others.filter(({ printed }) => !names.has(printed))]
    : [...others, ...named.filter(({ printed }) => !others.some((unit) => unit.printed === printed))];
}

const levels = ' › ';
export const sectionCell = (section: string[]): string => section.map(onOneLine).join(levels);
export const sectionOf = (text: string): string[] =>
  text
    .split(/[›>\n]/)
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '');
