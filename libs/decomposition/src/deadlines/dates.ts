import type { DateDoubt, Range } from '../model.js';
import { parseNumeral } from '../text/numeral.js';
import { civilDate, lastDayOfMonth } from './calendar.js';
import { splitDigits } from './lost-separators.js';

/** A date as printed in compact text. */
export interface PrintedDate extends Range {
  /** Civil date; null where the calendar has no such day, the digits allow two readings or no year is known. */
  date: string | null;
  /** A whole year (2026年, 年内, 1-12月): words such as 长期坚持 or 每月 beside it say more. */
  weak: boolean;
  /** Why a person has to settle it: no date, or two readings of the words (6月前: before or within June). */
  doubt: DateDoubt | null;
  /** Where something begins (2026年3月起), so no deadline. */
  begins: boolean;
}

const CHINESE_MONTH = '十[一二]?|[一二三四五六七八九]';
const CHINESE_DAY = '三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]';
const MONTH = `(?:1[0-2]|0?[1-9](?!\\d)|\\d{2}(?!\\d)|${CHINESE_MONTH})`;
const DAY = `(?:\\d{1,2}|${CHINESE_DAY})`;
const TO = '(?:[-~—–―〜−至到]{1,2})';
const PART = '(?<part>上旬|中旬|下旬|初(?![步期中级审])|中(?![心小央期])|底(?!数)|末)';
const RELATIVE = '今年|本年度?|当年度?|明年|次年|翌年|来年|后年|下一年度?|下年度?|第二年|去年|上年度?';
const YEAR = `(?:(?<year>\\d{4}|[一二三四五六七八九〇零○]{4})年度?|(?<short>(?<!\\d)\\d{2})年(?=\\d{1,2}月)|(?<relative>${RELATIVE}))`;
/** A year before 底 or 内: 2026年, 2026年年, 年, but not 三年. */
const YEARLY = `(?:${YEAR}的?(?:年度?)?|(?<![\\d一二三四五六七八九十两半几多每近])年度?)`;
const NUMERIC_YEAR = '(?<!\\d)(?<year>(?:19|20)\\d{2})';

interface Words {
  [name: string]: string | undefined;
}

interface Reading {
  month: number;
  /** 0 stands for the month's last day. */
  day: number;
  weak?: boolean;
  /** A range that runs past the year's end: 11月至3月. */
  nextYear?: boolean;
}

interface Form {
  pattern: RegExp;
  read(words: Words): Reading[] | null;
}

const numberOf = (text: string | undefined): number => (text === undefined ? 0 : (parseNumeral(text) ?? 0));

const DAY_OF_PART: Record<string, number> = { 初: 10, 上旬: 10, 中: 15, 中旬: 20 };

function readMonth({ month, from, list, part }: Words): Reading[] {
  const day = DAY_OF_PART[part ?? ''] ?? 0;
  const months = [...(list ?? '').split(/[、,和及]/).filter((each) => each !== ''), month];
  return months.map((each) => ({
    month: numberOf(each),
    day,
    weak: numberOf(from) === 1 && numberOf(month) === 12,
    nextYear: numberOf(from) > numberOf(month),
  }));
}

const readDay = ({ month, day }: Words): Reading[] => [{ month: numberOf(month), day: numberOf(day) || -1 }];
const readQuarter = ({ quarter }: Words): Reading[] => [{ month: numberOf(quarter) * 3, day: 0 }];

/** The last day before a feast of the sun's calendar; the moon's feasts are no date that plain arithmetic knows. */
const FEASTS: Record<string, Reading> = {
  五一: { month: 4, day: 30 },
  劳动: { month: 4, day: 30 },
  七一: { month: 6, day: 30 },
  八一: { month: 7, day: 31 },
  国庆: { month: 9, day: 30 },
};
const readFeast = ({ feast }: Words): Reading[] => [FEASTS[feast ?? ''] ?? { month: 0, day: 0 }];

/** How dates are printed, the longest form first. */
const FORMS: Form[] = (
  [
    // 2026年6月30日, 6月30日, 6月1日至7日, 6月30前
    [
      `(?:${YEAR}的?)?(?<month>${MONTH})月份?(?:\\d{1,2}[日号]?${TO})?(?<day>${DAY}[日号]|\\d{1,2}(?=[-~至到—前,;。、()]|之前|以前|止|$))`,
      (words) => readDay({ ...words, day: words['day']?.replace(/[日号]$/, '') }),
    ],
    // 2026-06-30, 2026.6.30, 2026/6/30, 2026年6.30, 2026.6月30日
    [`${NUMERIC_YEAR}[年./-](?<month>\\d{1,2})[月./-](?<day>\\d{1,2})(?![\\d月季个])[日号]?`, readDay],
    // 2017930日, 20171031, 2017年930日, 20179月30日, 930日
    [
      `${NUMERIC_YEAR}年?(?<run>\\d{2,4})(?:(?<sign>[日号])|(?![\\d月年季.%-]|个))`,
      ({ run = '', sign }) => splitDigits(run, !sign) ?? (sign || run.length === 4 ? [] : null),
    ],
    [
      `${NUMERIC_YEAR}(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号]?)?`,
      (words) => (words['day'] ? readDay(words) : readMonth(words)),
    ],
    [`(?<![\\d.])(?<run>\\d{3,4})日(?!以?内|之内)`, ({ run }) => splitDigits(run ?? '', false)],
    // 第三季度, 2026年一至三季度末
    [
      `(?:${YEAR}的?)?(?:第?[一二三1-3](?:季度?)?(?:${TO}|、))?(?:第|前)?(?<quarter>[一二三四1-4])季(?:度)?(?:末|底|内)?`,
      readQuarter,
    ],
    [`(?:${YEAR}的?)?(?<half>[上下])半年度?(?:末|底|内)?`, ({ half }) => [{ month: half === '上' ? 6 : 12, day: 0 }]],
    // 2026年6月底, 3-9月, 3、6、9月, 9月上旬
    [
      `(?:${YEAR}的?)?(?:(?<from>${MONTH})月?份?${TO})?(?<list>(?:\\d{1,2}[、,和及]){0,11})(?<month>${MONTH})月份?${PART}?`,
      readMonth,
    ],
    // 2026-06, 2026.6
    [`${NUMERIC_YEAR}[./-](?<month>0?[1-9]|1[0-2])(?![\\d./-])(?:月份?${PART}?)?`, readMonth],
    // 6.30前, 6/30: a month and a day only where nothing but a deadline's end follows
    [`(?<![\\d./-])(?<month>\\d{1,2})[./](?<day>\\d{1,2})(?=[日号]?(?:前|之前|以前|止|$))[日号]?`, readDay],
    // 国庆节前, 春节前
    [
      `(?:${YEAR}的?)?(?<feast>五一|劳动|七一|八一|国庆|元旦|春节|中秋|端午|清明|两会|汛期)节?(?:假期)?之?前`,
      readFeast,
    ],
    // 2026年底, 年底, 年末, 年内
    [`${YEARLY}(?:底|末|终)`, () => [{ month: 12, day: 0 }]],
    [`${YEARLY}中(?![心小央期])`, () => [{ month: 6, day: 0 }]],
    [`${YEARLY}(?:之内|以内|内)`, () => [{ month: 12, day: 0, weak: true }]],
    [`(?:\\d{4}年?${TO})?${YEAR}(?!初)`, () => [{ month: 12, day: 0, weak: true }]],
  ] as [string, Form['read']][]
).map(([source, read]) => ({ pattern: new RegExp(source, 'y'), read }));

const FIRST = /[\d一二三四五六七八九十〇零○今本当明次翌来后下第去上前年劳国元春中端清两汛]/;
const RELATIVE_YEARS: [RegExp, number][] = [
  [/^(?:明|来)/, 1],
  [/^后/, 2],
  [/^(?:去|上)/, -1],
  [/^(?:次|翌|下|第二)/, 1],
];

/** The year that a date names; 次年 counts from the year printed before it, 明年 from the document's. */
function yearOf(words: Words, printed: number | null, year: number | null): number | null {
  if (words['year']) return numberOf(words['year']);
  if (words['short']) return 2000 + Number(words['short']);
  const relative = words['relative'];
  const carried = printed ?? year;
  if (!relative) return carried;
  const base = /^[次翌下第]/.test(relative) ? carried : year;
  const shift = RELATIVE_YEARS.find(([pattern]) => pattern.test(relative))?.[1] ?? 0;
  return base === null ? null : base + shift;
}

function dateOf(year: number, { month, day, nextYear }: Reading): string | null {
  const own = nextYear ? year + 1 : year;
  return day === 0 ? lastDayOfMonth(own, month) : civilDate(own, month, day);
}

interface Found {
  end: number;
  readings: Reading[];
  alternatives: boolean;
  words: Words;
}

function formAt(text: string, at: number): Found | null {
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0] === '') continue;
    const words: Words = { ...match.groups };
    const readings = read(words);
    if (!readings) continue;
    return { end: at + match[0].length, readings, alternatives: words['run'] !== undefined, words };
  }
  return null;
}

const BEFORE = /(?:之|以)?前(?!后)/y;
const BEGINS = /(?:起|开始|以来|以后|之后|后(?![续期勤半]))/y;
const follows = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};
const SPAN_END = /[月份季度年]$/;

/** A date begins with certain characters, and never within a row of figures. */
function beginsAt(text: string, at: number, lastEnd = 0): boolean {
  if (!FIRST.test(text[at] ?? '')) return false;
  return at === lastEnd || !/^\d\d$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** All dates of compact text in printed order; a range (3月至6月) is one date, its end. */
export function findDates(text: string, year: number | null): PrintedDate[] {
  const dates: PrintedDate[] = [];
  let printedYear: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const found = beginsAt(text, at, dates.at(-1)?.end) ? formAt(text, at) : null;
    if (!found) continue;
    const own = yearOf(found.words, printedYear, year);
    const explicit = found.words['year'] !== undefined || found.words['short'] !== undefined;
    if (explicit) printedYear = own;
    const range = { start: at, end: found.end };
    const begins = follows(BEGINS, text, found.end);
    const twice = SPAN_END.test(text.slice(at, found.end)) && follows(BEFORE, text, found.end);
    for (const each of chooseReadings(found, own)) {
      const date = own === null || typeof each === 'string' ? null : dateOf(own, each);
      const doubt = date === null ? doubtOf(each, own, found.words) : twice ? 'ambiguous-date' : null;
      joinRange(
        dates,
        { ...range, begins, date, doubt, weak: typeof each !== 'string' && (each.weak ?? false) },
        text,
        explicit || !!found.words['relative'],
        typeof each === 'string' ? null : each,
      );
    }
    at = found.end - 1;
  }
  return dates;
}

/** For days where no year is known: it has all that a year can have. */
const LEAP_YEAR = 2024;

/** Digits without separators count only where one reading alone is a day of the calendar; else what is wrong with them. */
function chooseReadings({ readings, alternatives }: Found, year: number | null): (Reading | DateDoubt)[] {
  if (!alternatives) return readings;
  const possible = readings.filter((reading) => dateOf(year ?? LEAP_YEAR, reading) !== null);
  const [only] = possible;
  return [only && possible.length === 1 ? only : only ? 'ambiguous-date' : 'impossible-date'];
}

/** Why a reading gives no date. */
function doubtOf(reading: Reading | DateDoubt, year: number | null, words: Words): DateDoubt {
  if (typeof reading === 'string') return reading;
  if (words['feast'] && !(words['feast'] in FEASTS)) return 'unreckoned-deadline';
  return year !== null || dateOf(LEAP_YEAR, reading) === null ? 'impossible-date' : 'unknown-year';
}

const ONLY_TO = new RegExp(`^(?:起|开始)?${TO}$`);

/** Adds a date; where only 至 or a dash parts it from the one before, both are one range. */
function joinRange(
  dates: PrintedDate[],
  next: PrintedDate,
  text: string,
  ownYear: boolean,
  reading: Reading | null,
): void {
  const last = dates.at(-1);
  if (!last || next.start <= last.end || !ONLY_TO.test(text.slice(last.end, next.start))) {
    dates.push(next);
    return;
  }
  const passesYear = !ownYear && reading !== null && last.date !== null && next.date !== null && next.date < last.date;
  const date = passesYear ? dateOf(Number(last.date?.slice(0, 4)) + 1, reading) : next.date;
  const wholeYear =
    !!date &&
    date.endsWith('-12-31') &&
    /^\d{4}-01/.test(last.date ?? '') &&
    date.slice(0, 4) === last.date?.slice(0, 4);
  dates[dates.length - 1] = { ...next, start: last.start, date, weak: next.weak || wholeYear };
}
