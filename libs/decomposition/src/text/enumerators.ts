/** How an item is numbered, in the order of depth: 第一章 → 一、 → (一) → 1. → 1.1 → (1) → ① → 一是 → dash. */
export type EnumeratorStyle =
  | 'chapter'
  | 'chinese'
  | 'chinese-bracketed'
  | 'arabic'
  | 'decimal'
  | 'arabic-bracketed'
  | 'circled'
  | 'clause'
  | 'bullet';

export interface Enumerator {
  style: EnumeratorStyle;
  depth: number;
  number: number;
  /** The number without its punctuation, as printed: 1, 一, 1.2. */
  label: string;
  /** Characters from the item's beginning to its words. */
  length: number;
}

const DIGIT: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 二十三 → 23; null for what is no number below 1000. */
export function chineseNumber(text: string): number | null {
  if (!/^[〇零一二两三四五六七八九十百]+$/.test(text)) return null;
  if (!/[十百]/.test(text)) return Number([...text].map((c) => DIGIT[c]).join(''));
  let total = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '百') total += (digit || 1) * 100;
    else if (character === '十') total += (digit || 1) * 10;
    else {
      digit = DIGIT[character] ?? 0;
      continue;
    }
    digit = 0;
  }
  return total + digit;
}

const CN = '[一二三四五六七八九十百零〇]{1,5}';
const RULES: { style: EnumeratorStyle; depth: number; pattern: RegExp }[] = [
  { style: 'chapter', depth: 0, pattern: new RegExp(`第(${CN}|\\d{1,2})(?:章|编|篇|部分|板块)[、:.]? *`, 'y') },
  { style: 'chapter', depth: 1, pattern: new RegExp(`第(${CN}|\\d{1,2})节[、:.]? *`, 'y') },
  { style: 'chinese', depth: 2, pattern: new RegExp(`(${CN})(?:、|\\.|,(?=[\\u4e00-\\u9fff]{2})) *`, 'y') },
  { style: 'chinese-bracketed', depth: 3, pattern: new RegExp(`\\( *(${CN}) *\\)[、.]? *`, 'y') },
  {
    style: 'decimal',
    depth: 5,
    pattern: /(\d{1,2}(?:\.\d{1,2}){1,3})(?:[、.] *| +|(?=[\u4e00-\u9fff“《])(?![万亿元个倍余多年月日分米吨级版]))/y,
  },
  { style: 'arabic', depth: 4, pattern: /(\d{1,3})(?:[.、](?!\d)|(?= +[\u4e00-\u9fff“《]{2})) */y },
  { style: 'arabic-bracketed', depth: 6, pattern: /(?:\( *(\d{1,3}) *\)|(\d{1,3})\))[、.]? */y },
  { style: 'circled', depth: 7, pattern: /([①-⑳])[、.]? */y },
  {
    style: 'clause',
    depth: 8,
    pattern:
      /(?:第?([一二三四五六七八九十]{1,2})(?:是要?|要(?!求|素|点|害|闻|件))|第([一二三四五六七八九十]{1,2})[,:、]|其([一二三四五六七八九十])[,:、])(?![否不])[,:]?/y,
  },
  { style: 'bullet', depth: 9, pattern: /(?:[-–—•●○■□◆◇▪★☆·*※►➢]|——)(?![\d-]) */y },
];

/** The enumerator that stands at an offset of folded text, or null. Blanks before it are not skipped. */
export function enumeratorAt(folded: string, at: number): Enumerator | null {
  for (const { style, depth, pattern } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (!match) continue;
    const label = match.slice(1).find((group) => group !== undefined) ?? '';
    const number =
      style === 'circled'
        ? label.charCodeAt(0) - 0x245f
        : style === 'bullet'
          ? 0
          : style === 'decimal'
            ? Number(label.split('.').pop())
            : (chineseNumber(label) ?? Number(label));
    if (!Number.isFinite(number)) continue;
    const deeper = style === 'decimal' ? (label.split('.').length - 2) / 10 : 0;
    return { style, depth: depth + deeper, number, label, length: match[0].length };
  }
  return null;
}
