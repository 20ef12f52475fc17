import type { Range } from '../model.js';

/** A line with nothing but the name of who issues. */
export const SIGNED =
  /^(.{2,36}?(?:政府|委员会|办公室|办公厅|局|委|厅|部|院|公司|中心|领导小组|管委会|办事处|街道|镇|乡|处|办))$/;
/** A line with nothing but the date of issue. */
export const DATE_LINE =
  /^20\d{4,6}日?$|^(?:20\d{2}|二[〇零○O][一二三四五六七八九〇零○O]{2})年\d{0,2}[一二三四五六七八九十]{0,3}月[\d一二三四五六七八九十]{1,3}日$/;

/** 云岭县人民政府办公室 2026年3月1日印发 */
export const COLOPHON = /^.{2,40}(?:20\d{2}|二[〇零○O].{2})年.{2,7}日 *印(?:发|制)?$/;

const BELOW = /^\((?:此件|主动|依申请)[^()]{0,20}\)$|^(?:抄送|主送|分送):/;

/** A stretch of text without the signature, the date and what else stands at a document's foot. */
export function withoutSignature(folded: string, { start, end }: Range): Range {
  let at = end;
  for (;;) {
    const text = folded.slice(start, at).trimEnd();
    const from = text.lastIndexOf('\n') + 1;
    const line = text.slice(from).trim();
    if (
      from === 0 ||
      !(DATE_LINE.test(line) || BELOW.test(line) || COLOPHON.test(line) || (at < end && SIGNED.test(line)))
    )
      return { start, end: at };
    at = start + from;
  }
}
