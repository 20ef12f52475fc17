import fc from 'fast-check';
import { chineseNumeral, parseNumeral } from './numeral.js';

const PLACES = ['', '十', '百', '千'];
const NAMES = [...'零一二三四五六七八九'];

/** 2035 → 二千零三十五 */
function spell(value: number): string {
  const digits = [...String(value)].map(Number);
  const words = digits.map((digit, i) => (digit === 0 ? '零' : `${NAMES[digit]}${PLACES[digits.length - 1 - i]}`));
  return words.join('').replace(/零+/g, '零').replace(/零$/, '');
}

describe('parseNumeral', () => {
  test.each([
    ['2', 2],
    ['04', 4],
    ['2.5', 2.5],
    ['1,200', 1200],
    ['1,234,567.5', 1_234_567.5],
    ['3万', 30_000],
    ['1.2亿', 120_000_000],
    ['5千', 5000],
    ['零', 0],
    ['〇', 0],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['二十三', 23],
    ['一百', 100],
    ['一百零五', 105],
    ['一百二十', 120],
    ['百', 100],
    ['三千二百', 3200],
    ['一万二千', 12_000],
    ['万', 10_000],
    ['两亿三千万', 230_000_000],
    ['二〇二六', 2026],
    ['二○二六', 2026],
    ['二零一九', 2019],
    ['九十五点五', 95.5],
  ])('%s → %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  test.each([
    '',
    '点五',
    '五点',
    '五点十',
    '一点二点三',
    '第一',
    '1.',
    '.5',
    '1,20',
    '半',
    '甲',
    '1 2',
    '十'.repeat(31),
  ])('%s is none', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  it('reads every number below 10000 as it is spelt', () => {
    const wrong = Array.from({ length: 9999 }, (_, i) => i + 1).filter((value) => parseNumeral(spell(value)) !== value);
    expect(wrong).toEqual([]);
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'〇一十百千万亿点.,19x') }), (text) => {
        const value = parseNumeral(text);
        expect(value === null || value >= 0).toBe(true);
      }),
    );
  });
});

describe('chineseNumeral', () => {
  test.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [0, '0'],
    [-3, '-3'],
    [10_000, '10000'],
  ])('%i is %s', (value, words) => {
    expect(chineseNumeral(value)).toBe(words);
  });

  it('is read again as what it was', () => {
    const wrong = Array.from({ length: 9999 }, (_, i) => i + 1).filter(
      (value) => parseNumeral(chineseNumeral(value)) !== value,
    );
    expect(wrong).toEqual([]);
  });
});
