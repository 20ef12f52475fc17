import type { Range } from '../model.js';
import { isDeadlineText, mayHoldDeadline } from './deadline.js';

const START =
  /(?:(?:并|应|须|需)?(?:于|在))?(?:\d{2,4}年|\d{1,2}月|[一二三四五六七八九十]{1,2}月|本?年底|年内|当年|今年|每|按[年季月周]|第?[一二三四]季度|[上下]半年|长期|常年|常态|全年|持续|适时|即时|实时|立即|随时|(?:自|收到)?.{0,12}之日起)/g;

/** A date and what is done by it: 12月底前过半. */
const STAGE =
  /^(?:计划|预计|力争|拟|确保)?(?:\d{4}年(?:\d{1,2}月|[上下]半年|第?[一二三四]季度|年?底|$)|\d{1,2}月(?:底|末|初|[上中下]旬|\d{1,2}日|份?前|分|启|完|起|至|$)|每[年季月周半])/;
/** 三年行动结束后, 文件印发前 */
const EVENT =
  /(?:结束|完成|印发|发布|下达|到位|开始|启动|实施|验收|批复|分配|调整|变更|变动|确定|审批)(?:之)?[后前](?:\d+(?:个)?(?:工作)?日内?)?$/;
const LONGEST = 60;

/** 常态化推进, 持续开展 */
const STANDING =
  /^(?:常态化|长期|常年|持续|全年|适时|及时|即时|动态)(?:推进|开展|坚持|实施|落实|公开|进行|更新|抓好|完成)$/;
/** 预算:3月底前;决算:10月底前 */
const isNamedStages = (text: string): boolean =>
  text.length <= 80 &&
  /^[^,;。:]{1,10}:/.test(text) &&
  text.split(/[,;。\n]/).every((part) => part.trim() === '' || isDeadlineText(part.replace(/^[^:]{1,10}:/, '')));

/** Reads like a deadline and nothing else: 6月底前, 12月底前过半, 三年行动结束后. */
export const isDeadlineLike = (text: string): boolean =>
  isDeadlineText(text) ||
  isNamedStages(text) ||
  (text.length <= 24 && (STAGE.test(text) || EVENT.test(text) || STANDING.test(text)));

/** A deadline at the end of a piece of a unit list (县财政局12月底前完成, or the whole piece), as a range; null where there is none. */
export function findDeadline(folded: string, piece: Range): Range | null {
  let { start, end } = piece;
  while (start < end && /[\s,;。]/.test(folded[start]!)) start++;
  while (end > start && /[\s,;。]/.test(folded[end - 1]!)) end--;
  const text = folded.slice(start, end);
  if (text.length < 2 || !mayHoldDeadline(text)) return null;
  if (isDeadlineLike(text)) return { start, end };
  for (const match of text.matchAll(START)) {
    if (
      match.index > 0 &&
      text.length - match.index <= LONGEST &&
      isDeadlineText(text.slice(match.index).replace(/^(?:并|应|须|需)?[于在]/, ''))
    )
      return { start: start + match.index, end };
  }
  return null;
}
