import type { Range } from '../model.js';
import { sentenceEnd, trim } from './sentences.js';

/** An item's words divided into its own heading or first sentence and what follows. */
export interface TitleSplit {
  title: Range;
  /** Where the requirement begins: behind the title and its full stop. */
  body: number;
}

const TITLE_MARKS = /[\s,;:、。.!?—-]/;
/** 强化督导,提升实效 各单位要…: a heading set off by a blank. */
const SET_OFF = /^[^\s,。;:()]{4,22}(?:[,、][^\s,。;:()]{4,16})?(?=[ \t]+[\u4e00-\u9fff“《])/;
/** 加强领导:各单位要… */
const COLON = /^[^\s,。;:()“”《》]{3,16}(?=:.{12})/;
const HEADING_TAIL =
  /(?:工作|要求|机制|建设|保障|水平|公开|渠道|实效|能力|管理|监督|领导|落实|责任|有序|体系|制度|质量|目标|任务|原则|效能|服务|规范|发展|环境|作用|职责|解读|回应|安全|意识|成效|力度|进度|平台|内容)$/;
const BODY_HEAD =
  /^(?:要|各|充分|政府信息|政务公开|坚持|以|按照|根据|为|围绕|全面|加强|积极|严格|认真|进一步|建立|完善|健全|县|市|区|省|本|深入|对|将|把|在|结合|依托|及时|切实|主动)/;

/** Finds the title of words that begin at `start`: up to the first full stop, line end, a heading's colon or a heading's blank. */
export function splitTitle(folded: string, start: number, end: number, stop = end): TitleSplit {
  const text = folded.slice(start, Math.min(end, start + 80));
  const setOff = (SET_OFF.exec(text) ?? COLON.exec(text))?.[0].length;
  const sentence = setOff === undefined ? sentenceEnd(folded, start, Math.min(end, stop)) : start + setOff;
  const titleEnd = Math.min(sentence, stop);
  const title = trim(folded, { start, end: titleEnd }, TITLE_MARKS);
  let body = titleEnd;
  while (body < end && /[\s,;:、。.!?]/.test(folded[body]!)) body++;
  return { title, body };
}

/** 行动三:优化公共空间: what is behind the number belongs to the name. */
const NUMBERED_NAME = /^[\u4e00-\u9fff]{2,4}[一二三四五六七八九十]{1,3}:/;

/**
 * The name of a section. A heading that lost its line end is glued to its text (一、基本要求政府信息公开是…):
 * then it ends where words that end headings meet words that begin sentences.
 */
export function sectionTitle(folded: string, start: number, end: number): Range {
  const numbered = NUMBERED_NAME.exec(folded.slice(start, Math.min(end, start + 10)))?.[0].length ?? 0;
  const { title: name } = splitTitle(folded, start + numbered, end);
  const title = numbered > 0 ? { start, end: name.end } : name;
  if (title.end - title.start <= 36) return title;
  const text = folded.slice(title.start, Math.min(title.end, title.start + 40));
  for (let at = 4; at < text.length; at++) {
    if (HEADING_TAIL.test(text.slice(0, at)) && BODY_HEAD.test(text.slice(at)))
      return { start: title.start, end: title.start + at };
  }
  return title;
}
