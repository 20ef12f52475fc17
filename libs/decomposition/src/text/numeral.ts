const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
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
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** The characters that a Chinese number consists of, for the inside of a character class. */
export const NUMERAL_CLASS = '〇零○一二两三四五六七八九十百千万亿';

function readPlaces(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    if (character in DIGITS) {
      digit = DIGITS[character] ?? 0;
    } else if (character in SMALL) {
      section += (digit ?? 1) * (SMALL[character] ?? 1);
      digit = null;
    } else {
      const below = section + (digit ?? 0);
      total = character === '亿' ? (total + below || 1) * 100_000_000 : total + (below || 1) * 10_000;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}

function readChinese(text: string): number | null {
  if (text === '') return null;
  const digits = [...text].map((character) => DIGITS[character]);
  if (digits.every((digit) => digit !== undefined)) return Number(digits.join(''));
  const known = [...text].every((character) => character in DIGITS || character in SMALL || character in LARGE);
  return known ? readPlaces(text) : null;
}

/**
 * The value of a number in Arabic figures (1,200 or 2.5, with 万 or 亿 behind them) or in Chinese ones (二十三, 二〇二六,
 * 九十五点五); null for anything else. Reads folded text.
 */
export function parseNumeral(text: string): number | null {
  const arabic = /^(\d{1,15}(?:\.\d{1,9})?|\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,9})?)([百千万亿]?)$/.exec(text);
  if (arabic) {
    const scale = arabic[2] ?? '';
    return Number((arabic[1] ?? '').replaceAll(',', '')) * (SMALL[scale] ?? LARGE[scale] ?? 1);
  }
  if (text.length > 30) return null;
  const [whole = '', fraction, ...rest] = text.split('点');
  const value = readChinese(whole);
  if (value === null || rest.length > 0) return null;
  if (fraction === undefined) return value;
  const digits = [...fraction].map((character) => DIGITS[character]);
  return digits.length > 0 && digits.every((digit) => digit !== undefined)
    ? Number(`${value}.${digits.join('')}`)
    : null;
}

/** A whole number as an item is counted: 十一, 一百零五; in Arabic figures from ten thousand on, and below one. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value);
  const places = [...String(value)].map((figure, index, all) =>
    figure === '0' ? '零' : '一二三四五六七八九'[Number(figure) - 1]! + ['', '十', '百', '千'][all.length - index - 1]!,
  );
  return places.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}
