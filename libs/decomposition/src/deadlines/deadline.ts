import type { DateDoubt, Deadline, DeadlineKind, Milestone, Recurrence } from '../model.js';
import { compact, type Compact } from './compact.js';
import { findDates, type PrintedDate } from './dates.js';
import { fold } from '../text/fold.js';
import { remembered } from '../text/remembered.js';
import { onlyFillers } from './fillers.js';
import { findDurations, findOddRhythms, findPrintedRhythms, findStanding, type Term } from './terms.js';

export interface DeadlineOptions {
  /** The year of dates that are printed without one. */
  year: number | null;
}

export interface ReadDeadline {
  deadline: Deadline;
  /** Why a person has to settle it; the first reason in the order of the words. */
  doubt: DateDoubt | null;
}

const BLANK = /^[-~—–―/\\无.。、,;:()]*$/;
const CLAUSE_END = /[,;。\n]/;

interface Parts {
  /** Dates that stand for themselves, not for the place in a rhythm. */
  dates: PrintedDate[];
  rhythms: Term[];
  durations: Term[];
  standing: Term[];
  /** Rhythms that have no name: 每两周. */
  odd: Term[];
}

/**
 * Reads what is printed in a deadline's own place. A date wins over a rhythm, a rhythm over a duration, a duration over
 * 长期坚持 and its like; only a whole year (2026年, 年内) yields to all of them. A date in a rhythm's own clause (每年3月31日前)
 * belongs to the rhythm. Of several dates the latest is the deadline, the others are milestones.
 */
export function parseDeadline(text: string, { year }: DeadlineOptions): ReadDeadline {
  const words = compact(text);
  if (BLANK.test(words.text)) return { deadline: build(null, 'none'), doubt: null };
  const printed = text.trim();
  const parts = partsOf(words.text, year, true);
  const firm = parts.dates.filter((date) => !date.weak);
  const [rhythm] = parts.rhythms;
  if (firm.length > 0) return fromDates(printed, words, firm);
  if (rhythm) return settled(build(printed, 'recurring', { recurrence: rhythm.recurrence ?? null }));
  if (parts.odd.length > 0) return { deadline: build(printed, 'none'), doubt: 'unreckoned-deadline' };
  if (parts.durations.length > 0) return settled(build(printed, 'duration'));
  if (parts.standing.length > 0) return settled(build(printed, 'standing'));
  if (parts.dates.length > 0) return fromDates(printed, words, parts.dates);
  return settled(build(printed, 'none'));
}

/** Every deadline holds one of these; most names of units hold none, and need no further look. */
const TIME =
  /[\d一二三四五六七八九十〇零两半年月日天周旬季时期刻即前后按视]|长效|持续|常态|经常|马上|立行|不断|逐步|有序|稳步|动态|滚动|连续|懈|久久|贯穿|全程|全过程|始终|根据|结合/;
export const mayHoldDeadline = (folded: string): boolean => TIME.test(folded);

/** Whether a fragment is a deadline and nothing else: 12月底前完成, 长期坚持, 每月10日前报送. */
export const isDeadlineText = (text: string): boolean => text.length <= 160 && isShortDeadline(text);

const isShortDeadline = remembered((text: string): boolean => {
  if (!mayHoldDeadline(fold(text))) return false;
  const words = compact(text).text;
  if (BLANK.test(words)) return false;
  const { dates, ...terms } = partsOf(words, null, false);
  const ranges = [...dates, ...terms.rhythms, ...terms.durations, ...terms.standing, ...terms.odd];
  return ranges.length > 0 && onlyFillers(words, ranges, dates);
});

const settled = (deadline: Deadline): ReadDeadline => ({ deadline, doubt: null });

function build(
  text: string | null,
  kind: DeadlineKind,
  facts: { date?: string; recurrence?: Recurrence | null; milestones?: Milestone[] } = {},
): Deadline {
  return {
    text,
    kind,
    date: facts.date ?? null,
    recurrence: facts.recurrence ?? null,
    milestones: facts.milestones ?? [],
  };
}

const partsOf = remembered((text: string, year: number | null, claimed: boolean): Parts => {
  const rhythms = findPrintedRhythms(text);
  const found = findDates(text, year);
  const covered = new Uint8Array(text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  const dates = claimed ? ownDates(text, found, rhythms) : found;
  return {
    dates,
    rhythms,
    durations: findDurations(text).filter(({ start, end }) => !covered.subarray(start, end).includes(1)),
    standing: findStanding(text),
    odd: findOddRhythms(text),
  };
});

/** Dates less those of a rhythm's clause, and less those where something begins. */
function ownDates(text: string, dates: PrintedDate[], rhythms: Term[]): PrintedDate[] {
  const clause = clauseNumbers(text);
  const rhythmic = new Map(rhythms.map((rhythm) => [clause(rhythm.start), rhythm]));
  const yearlyWithDate = dates.some((date) => rhythmic.get(clause(date.start))?.recurrence === 'yearly');
  return dates.filter((date) => {
    if (date.begins || rhythmic.has(clause(date.start))) return false;
    // 每年3月底前,9月底前: the second belongs to the year's rhythm, too
    return !(yearlyWithDate && /^\d{1,2}月/.test(text.slice(date.start)) && date.start > (rhythms[0]?.start ?? 0));
  });
}

/** The number of the clause that an offset stands in. */
function clauseNumbers(text: string): (offset: number) => number {
  const numbers = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) numbers[i + 1] = (numbers[i] ?? 0) + (CLAUSE_END.test(text[i] ?? '') ? 1 : 0);
  return (offset) => numbers[offset] ?? 0;
}

function fromDates(printed: string, words: Compact, dates: PrintedDate[]): ReadDeadline {
  const last = dates.reduce<PrintedDate | null>(
    (latest, each) => (each.date !== null && each.date >= (latest?.date ?? '') ? each : latest),
    null,
  );
  const doubt = dates.find((date) => date.doubt !== null)?.doubt ?? null;
  const milestones = dates.flatMap((date, i) =>
    date === last || dates.length < 2 ? [] : [{ text: wordsOf(words, dates, i), date: date.date }],
  );
  if (!last?.date) return { deadline: build(printed, 'none', { milestones }), doubt };
  return { deadline: build(printed, 'date', { date: last.date, milestones }), doubt };
}

/** A milestone's printed words: its clause, as far as no other date stands in it. */
function wordsOf(words: Compact, dates: PrintedDate[], index: number): string {
  const stops = /[,;。、()\n]/;
  const own = dates[index] ?? { start: 0, end: 0 };
  // the dates of a list (3、6、9月) share one place
  const before = dates[index - 1]?.start === own.start ? own.start : (dates[index - 1]?.end ?? 0);
  const after = dates[index + 1]?.start === own.start ? own.end : (dates[index + 1]?.start ?? words.text.length);
  let { start, end } = own;
  while (start > before && !stops.test(words.text[start - 1] ?? '')) start--;
  while (end < after && !stops.test(words.text[end] ?? '')) end++;
  return words.printed(start, end);
}
