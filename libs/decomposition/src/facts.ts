import type { Block, DocumentFacts, Range } from './model.js';
import { DOCUMENT_KINDS, TITLE_END } from './outline/caption.js';
import { enumeratorAt } from './text/enumerators.js';
import { joinLines } from './text/normalise.js';
import { DATE_LINE, SIGNED } from './text/signature.js';
import { parseNumeral } from './text/numeral.js';

const GLUED_TITLE = new RegExp(`^[^。,;:]{4,50}?(?:${DOCUMENT_KINDS})(?=为|根据|按照|依据|为了|现将|经)`);
const NUMBER = /[\u4e00-\u9fff]{1,12}(?:\(\d{4}\)|\d{4}年?)第?\d{1,4}号/;
const YEAR = /(?<![—~至–-])(20\d{2}|二[〇零○O]..)年/;
const ISSUER = /^(.{2,40}?(?:政府|委员会|办公室|办公厅|局|委|厅|部|院|公司|中心|领导小组|管委会|街道|镇|乡|处|办))关于/;
/** Where a web page says where one is, whence and when; never part of a title. */
const FURNITURE = /^附件?[\d一二三]*:?$|>|首页|当前位置|来源:|发布(?:时间|日期)|浏览|字号|字体|索引号|分享|打印/;
/** (2026年4月) under a title. */
const MONTH_LINE =
  /^\(?(?:20\d{2}|二[〇零○O].{2})年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?(?:印发|发布|通过)?\)?$/;

/** A line that holds the document's number and nothing else; other numbers are those of documents that it cites. */
function isNumberLine(line: string): boolean {
  const bare = line.replace(/\s/g, '');
  return bare.length <= (NUMBER.exec(bare)?.[0].length ?? -1) + 4;
}

function yearOf(folded: string): number | null {
  const printed = YEAR.exec(folded)?.[1];
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
  const { range, next } = findTitle(
    folded,
    lines.filter(({ kind }) => kind !== 'row'),
  );
  const title = range ? joinLines(text.slice(range.start, range.end)).replace(/\s+/g, '') : null;
  const foldedTitle = range ? folded.slice(range.start, range.end).replace(/\s/g, '') : '';
  const head = lines.slice(0, next + 3).map((line) => folded.slice(line.start, line.end));
  const tail = lines.slice(-8).map((line) => folded.slice(line.start, line.end).replace(/\s/g, ''));
  const dated = tail.findIndex((line) => DATE_LINE.test(line));
  const signed = dated > 0 ? SIGNED.exec(tail[dated - 1]!)?.[1] : undefined;
  return {
    title: title ?? carried,
    issuer: ISSUER.exec(foldedTitle)?.[1] ?? signed ?? null,
    year:
      yearOf(foldedTitle) ??
      yearOf(
        head
          .slice(0, 4)
          .find((line) => isNumberLine(line))
          ?.replace(/.*?(\d{4}).*/, '$1年') ?? '',
      ) ??
      yearOf(head.slice(0, 6).find((line) => MONTH_LINE.test(line.replace(/\s/g, ''))) ?? '') ??
      (dated >= 0 ? yearOf(tail[dated]!.replace(/^(20\d{2})(?=\d)/, '$1年')) : null),
    number: printedNumber(text, folded, lines.slice(0, Math.min(next + 3, 8))),
    titleRange: range,
  };
}

function printedNumber(text: string, folded: string, lines: Range[]): string | null {
  for (const line of lines) {
    const bare = folded.slice(line.start, line.end).trim();
    const match = NUMBER.exec(bare);
    if (match && bare.length <= match[0].length + 4) {
      const at = line.start + folded.slice(line.start, line.end).indexOf(match[0]);
      return text.slice(at, at + match[0].length);
    }
  }
  return null;
}

/** The title: the first lines until one ends like a title; or the first line's beginning where its line end was lost. */
function findTitle(folded: string, lines: Range[]): { range: Range | null; next: number } {
  for (let first = 0; first < Math.min(lines.length, 6); first++) {
    const start = lines[first]!.start + /^\s*/.exec(folded.slice(lines[first]!.start, lines[first]!.end))![0].length;
    let joined = '';
    for (let last = first; last < Math.min(first + 3, lines.length); last++) {
      const line = folded.slice(lines[last]!.start, lines[last]!.end).trim();
      if (/[。;:,]$/.test(line) || enumeratorAt(line, 0) || NUMBER.test(line.replace(/\s/g, ''))) break;
      joined += line.replace(/\s/g, '');
      if (joined.length > 70) break;
      if (TITLE_END.test(joined)) return { range: { start, end: lines[last]!.end }, next: last + 1 };
    }
    const glued = GLUED_TITLE.exec(folded.slice(start, start + 80));
    if (glued) return { range: { start, end: start + glued[0].length }, next: first };
  }
  const line = lines[0] ? folded.slice(lines[0].start, lines[0].end).trim() : '';
  const plain = line.length >= 4 && line.length <= 40 && !/[。;:,]$/.test(line) && !enumeratorAt(line, 0);
  return plain ? { range: lines[0]!, next: 1 } : { range: null, next: 0 };
}
