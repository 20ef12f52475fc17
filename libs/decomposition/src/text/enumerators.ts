import { parseNumeral } from './numeral.js';

/** How an item is numbered, in the order of depth: 第一章 → 一、 → 第一条 → (一) → 1. → 1.1 → (1) → ① → 一是 → dash. */
export type EnumeratorStyle =
  | 'chapter'
  | 'article'
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

const CN = '[一二三四五六七八九十百零〇]{1,5}';
/** 4., 4、 and 4 before words; 11.121工程, 3.2026年: three digits behind the stop are no part of the number. */
const ARABIC =
  /(\d{1,3})(?:[.、](?!\d)|[.、](?=\d{3,5}[\u4e00-\u9fff])(?!\d+[万亿千元个多余倍分])|(?= +[\u4e00-\u9fff“《]{2})) */y;
const RULES: { style: EnumeratorStyle; depth: number; pattern: RegExp }[] = [
  { style: 'chapter', depth: 0, pattern: new RegExp(`第(${CN}|\\d{1,2})(?:章|编|篇|部分|板块)[、:.]? *`, 'y') },
  { style: 'chapter', depth: 1, pattern: new RegExp(`第(${CN}|\\d{1,2})节[、:.]? *`, 'y') },
  { style: 'chinese', depth: 2, pattern: new RegExp(`(${CN})(?:、|\\.|,(?=[\\u4e00-\\u9fff]{2})) *`, 'y') },
  { style: 'article', depth: 2.5, pattern: new RegExp(`第(${CN}|\\d{1,3})条(?: +|[、:.] *|(?=\\())`, 'y') },
  { style: 'chinese-bracketed', depth: 3, pattern: new RegExp(`\\( *(${CN}) *\\)[、.]? *`, 'y') },
  {
    style: 'decimal',
    depth: 5,
    pattern: /(\d{1,2}(?:\.\d{1,2}){1,3})(?:[、.] *| +|(?=[\u4e00-\u9fff“《])(?![万亿元个倍余多年月日分米吨级版]))/y,
  },
  { style: 'arabic', depth: 4, pattern: ARABIC },
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
            : (parseNumeral(label) ?? Number.NaN);
    if (!Number.isFinite(number)) continue;
    const deeper = style === 'decimal' ? (label.split('.').length - 2) / 10 : 0;
    return { style, depth: depth + deeper, number, label, length: match[0].length };
  }
  return null;
}
