import type { Block, DocumentFacts, Range } from './model.js';
import { DOCUMENT_KINDS, TITLE_END } from './outline/caption.js';
import { enumeratorAt } from './text/enumerators.js';
import { joinLines } from './text/normalise.js';
import { DATE_LINE, SIGNED } from './text/signature.js';
import { parseNumeral } from './text/numeral.js';
import { labelOf } from './units/labels.js';

const GLUED_TITLE = new RegExp(`^[^。,;:]{4,50}?(?:${DOCUMENT_KINDS})(?=为|根据|按照|依据|为了|现将|经)`);
const NUMBER = /[\u4e00-\u9fff]{1,12}(?:\(\d{4}\)|\d{4}年?)第?\d{1,4}号/;
const YEAR = /(?<![—~至–-])(20\d{2}|二[〇零○O]..)年/;
const ISSUER = /^(.{2,40}?(?:政府|委员会|办公室|办公厅|局|委|厅|部|院|公司|中心|领导小组|管委会|街道|镇|乡|处|办))关于/;
/** Where a web page says where one is, whence and when; never part of a title. */
const FURNITURE = /^附件?[\d一二三]*:?$|>|首页|当前位置|来源:|发布(?:时间|日期)|浏览|字号|字体|索引号|分享|打印/;
/** (2026年4月) under a title. */
const MONTH_LINE =
  /^\(?(?:20\d{2}|二[〇零○O].{2})年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?(?:印发|发布|通过)?\)?$/;
/** 现将《云岭县2026年工作要点》印发给你们. */
const ISSUED = /现将《[^《》]{0,60}》/;
/** 印发了《蓝天行动方案》(云政办(2026)3号): the document's own number, where the name is its title's. */
const ISSUED_AS =
  /(?:印发|出台|下发|制定|发布)了?《([^《》]{6,60})》 *\([\u4e00-\u9fff]{1,12}\((20\d{2})\)[^()]{1,8}号\)/;
/** 成文日期:2026-03-01, 文号 | 云政办〔2026〕3号: what a web page says over the document. */
const METADATA =
  /(?:(?:成文|生成|发文|印发|发布)(?:日期|时间)|文号|发文字号) *[:|][\s|]*(?:[\u4e00-\u9fff]{1,12}\(?)?(20\d{2})/;
/** (2025-2027年): the first year of several. */
const YEARS = /(20\d{2})年?[—~至–-]+20\d{2}/;
/** 贯彻《上级行动计划(2025-2027年)》: another document's years. */
const CARRIED_OUT = /(?:贯彻|落实|执行)《[^》]*》/;
/** Lines at the beginning among which the number and the month of issue stand, and at the end the date. */
const NUMBER_LINES = 12;
const MONTH_LINES = 6;
const TAIL_LINES = 8;

/** The number on a line that holds nothing else; other numbers are those of documents that it cites. */
function numberOn(bare: string): string | null {
  const number = NUMBER.exec(bare)?.[0];
  return number !== undefined && bare.length <= number.length + 4 ? number : null;
}

function yearOf(folded: string | undefined): number | null {
  const printed = YEAR.exec(folded ?? '')?.[1];
  if (!printed) return null;
  const year = parseNumeral(printed.replace(/O/g, '〇'));
  return year !== null && year >= 2000 && year < 2100 ? year : null;
}

/** Title, issuer, year and document number as far as the document prints them; `titleRange` is where the title stands. */
export function documentFacts(
  text: string,
  folded: string,
  blocks: Block[],
  carried: string | null,
): DocumentFacts & { titleRange: Range | null } {
  const lines = blocks.filter((block) => {
    const line = folded.slice(block.start, block.end).trim();
    return line !== '' && !(line.length < 80 && FURNITURE.test(line));
  });
  const range = findTitle(
    folded,
    lines.filter(({ kind }) => kind !== 'row'),
  );
  const title = range ? joinLines(text.slice(range.start, range.end)).replace(/\s+/g, '') : null;
  const foldedTitle = range ? folded.slice(range.start, range.end).replace(/\s/g, '') : '';
  const bare = lines.map((line) => folded.slice(line.start, line.end).replace(/\s/g, ''));
  const numbers = bare.slice(0, NUMBER_LINES).map(numberOn);
  const numbered = numbers.findIndex((number) => number !== null);
  const number = numbers[numbered] ?? null;
  const signature = signatureOf(bare);
  const issued = ISSUED_AS.exec(folded);
  const year =
    yearOf(foldedTitle) ??
    yearOf(number?.replace(/.*?(\d{4}).*/, '$1年')) ??
    yearOf(bare.slice(0, MONTH_LINES).find((line) => MONTH_LINE.test(line))) ??
    yearOf(signature.date?.replace(/^(20\d{2})(?=\d)/, '$1年')) ??
    yearOf(ISSUED.exec(folded)?.[0]) ??
    yearOf(issued && foldedTitle.includes(issued[1]!.replace(/\s/g, '')) ? `${issued[2]}年` : undefined) ??
    yearOf(bare.find((line) => line.length <= 60 && TITLE_END.test(line) && YEAR.test(line))) ??
    yearOf(METADATA.exec(folded.slice(0, 2000))?.[1]?.concat('年')) ??
    yearOf(YEARS.exec(foldedTitle.replace(CARRIED_OUT, ''))?.[1]?.concat('年'));
  return {
    title: title ?? carried,
    issuer: ISSUER.exec(foldedTitle)?.[1] ?? signature.issuer,
    year,
    number: number === null ? null : asPrinted(text, folded, lines[numbered]!, number),
    titleRange: range,
  };
}

/** The number with the brackets and blanks that it is printed with. */
function asPrinted(text: string, folded: string, line: Range, number: string): string {
  const pattern = [...number].map((character) => character.replace(/[()]/, '\\$&')).join('\\s*');
  const found = new RegExp(pattern).exec(folded.slice(line.start, line.end))!;
  return text.slice(line.start + found.index, line.start + found.index + found[0].length);
}

/** Who signed and on what date: under the notice, before the annex and any table, or at the document's end. */
function signatureOf(lines: string[]): { issuer: string | null; date: string | null } {
  const heads = lines.findIndex((line) => line.length <= 10 && labelOf(line) !== null);
  const notice = heads < 0 ? lines : lines.slice(0, heads);
  const signed = notice.findIndex((line, index) => DATE_LINE.test(line) && SIGNED.test(lines[index - 1] ?? ''));
  const from = Math.max(0, lines.length - TAIL_LINES);
  const dated = signed >= 0 ? signed : lines.findIndex((line, index) => index >= from && DATE_LINE.test(line));
  return {
    issuer: (dated > 0 && SIGNED.exec(lines[dated - 1]!)?.[1]) || null,
    date: lines[dated] ?? null,
  };
}

/** The title: the first lines until one ends like a title; or the first line's beginning where its line end was lost. */
function findTitle(folded: string, lines: Range[]): Range | null {
  for (let first = 0; first < Math.min(lines.length, 6); first++) {
    const start = lines[first]!.start + /^\s*/.exec(folded.slice(lines[first]!.start, lines[first]!.end))![0].length;
    let joined = '';
    for (let last = first; last < Math.min(first + 4, lines.length); last++) {
      const line = folded.slice(lines[last]!.start, lines[last]!.end).trim();
      const bare = line.replace(/\s/g, '');
      if (/[。;:,]$/.test(line) || enumeratorAt(line, 0) || NUMBER.test(bare) || DATE_LINE.test(bare)) break;
      joined += bare;
      if (joined.length > 70) break;
      if (TITLE_END.test(joined)) return { start, end: lines[last]!.end };
    }
    const glued = GLUED_TITLE.exec(folded.slice(start, start + 80));
    if (glued) return { start, end: start + glued[0].length };
  }
  const line = lines[0] ? folded.slice(lines[0].start, lines[0].end).trim() : '';
  const plain = line.length >= 4 && line.length <= 40 && !/[。;:,]$/.test(line) && !enumeratorAt(line, 0);
  return plain ? lines[0]! : null;
}
