import { type CivilDate, civilDateOf, isCivilDate } from '@yaodian/calendar';

export type DateSource = 'meta' | 'words';

/** Names of `<meta>` under which sites keep the day of publication; the first is that of the standard for government sites. */
const metaNames = [
  'pubdate',
  'publishdate',
  'publish-date',
  'publishtime',
  'article:published_time',
  'og:published_time',
  'datepublished',
  'firstpublishedtime',
];

/** Words before the day of publication, the surest first; the first group is what stands before them. */
const labels = [
  /()(?:发布|发文|公开|刊发)(?:时间|日期)\s*[:：]?\s*/g,
  /()发布于\s*[:：]?\s*/g,
  /([\u4e00-\u9fff]{0,4})(?:时间|日期)\s*[:：]\s*/g,
];
/** Days of something else: when it was written, takes effect, or was touched last. */
const otherDays = /(?:成文|形成|印发|更新|编辑|修改|截止|截至|生效|失效|签署|落款|施行|实施|废止|报名|开始|结束)$/;

/** Far more of a page than what stands before and under its title. */
const mostText = 20_000;

/** The day on which a page says that it was published: by its `<meta>`, else by its words. Null where it says none. */
export function publicationDate(
  metas: ReadonlyMap<string, string>,
  text: string,
): { date: CivilDate; from: DateSource } | null {
  for (const name of metaNames) {
    const date = readDate(metas.get(name) ?? '');
    if (date !== null) return { date, from: 'meta' };
  }
  const words = text.slice(0, mostText);
  for (const label of labels)
    for (const match of words.matchAll(label)) {
      if (otherDays.test(match[1]!)) continue;
      const date = readDate(words.slice(match.index + match[0].length).slice(0, 30));
      if (date !== null) return { date, from: 'words' };
    }
  return null;
}

const digits = new Map([...'〇零○一二三四五六七八九'].map((character, at) => [character, Math.max(0, at - 2)]));

/** The day with which a text begins. An instant with its zone is the day that it was in China. */
export function readDate(words: string): CivilDate | null {
  const text = words.trim().normalize('NFKC');
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})/i.exec(text);
  if (instant) {
    const at = new Date(instant[0]);
    return Number.isNaN(at.getTime()) ? null : civilDateOf(at);
  }
  const plain =
    /^((?:19|20)\d{2})\s*([-/.年])\s*(\d{1,2})\s*(?:[-/.月])\s*(\d{1,2})(?!\d)/.exec(text) ??
    /^((?:19|20)\d{2})()(0[1-9]|1[0-2])([0-2]\d|3[01])(?:\d{4,6})?(?!\d)/.exec(text);
  if (plain) return dayOf(plain[1]!, plain[3]!, plain[4]!);
  const chinese =
    /^([二一][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/.exec(text);
  if (!chinese) return null;
  const year = [...chinese[1]!].map((one) => digits.get(one)).join('');
  return dayOf(year, String(chineseNumber(chinese[2]!)), String(chineseNumber(chinese[3]!)));
}

/** 一 to 三十一. */
function chineseNumber(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['0', words];
  const of = (word: string | undefined, otherwise: number) => (word ? (digits.get(word) ?? 0) : otherwise);
  return words.includes('十') ? of(tens, 1) * 10 + of(ones, 0) : of(ones, 0);
}

function dayOf(year: string, month: string, day: string): CivilDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}
