/** 、 and the words for 'and', where they are not part of another word (及时率). */
export const AND = /[、/]|以及|及(?![时格早物])|和(?!谐)|与(?!会)/;
const AND_FIRST = new RegExp(`^(?:\\s|${AND.source})+`);
const RATE = /(?:率|面|度|比例|占比|比重)$/;
/** Words between the subjects and the comparator. */
const BETWEEN =
  /(?:均|都|各|分别|全部|统一|力争|确保|原则上|要|应|需|须|必须|应当|基本|实现|平均|达到|达|要求|完成|制作|发布|一律|为|是|\s)+$/;
const MOST = 9;

/** 满意率低于80%的: a rate before the comparator makes a condition of it, 80%以上的事项 does not. */
export const endsInRate = (left: string): boolean => RATE.test(left.replace(BETWEEN, ''));

/**
 * How many subjects share one figure: 现场办结率、按时办结率100% has two. Rates joined by 、 or 和 count; with 各 or 均
 * behind them other things do, too (图解、视频各2个). 分别 before several figures gives each subject its own.
 */
export function countSubjects(left: string, right: string): number {
  const between = BETWEEN.exec(left)?.[0] ?? '';
  if (/分别/.test(between) && /^[^,;。]{0,4}[、和及]\s?\d/.test(right)) return 1;
  const parts = left
    .slice(0, left.length - between.length)
    .replace(AND_FIRST, '')
    .split(AND);
  const each = /[各均]|分别/.test(between);
  let count = 0;
  for (const part of parts.reverse()) {
    const subject = part.trim();
    if (subject === '' || !(RATE.test(subject) || (each && !RATE.test(parts[0] ?? '')))) break;
    count++;
  }
  return Math.min(Math.max(count, 1), MOST);
}
