import { formatNumber } from './number-format.js';

test.each<[string, Record<number, string>]>([
  ['decimal', { 0: '0', 12: '12' }],
  ['decimalZero', { 3: '03', 12: '12' }],
  ['upperRoman', { 4: 'IV', 49: 'XLIX', 1998: 'MCMXCVIII', 4000: '4000' }],
  ['lowerRoman', { 9: 'ix' }],
  ['upperLetter', { 1: 'A', 26: 'Z', 28: 'BB' }],
  ['lowerLetter', { 2: 'b' }],
  ['chineseCounting', { 1: '一', 10: '十', 11: '十一', 20: '二十', 35: '三十五', 100: '一〇〇' }],
  ['taiwaneseCounting', { 21: '二十一' }],
  ['chineseCountingThousand', { 10: '十', 100: '一百', 105: '一百零五', 110: '一百一十', 1020: '一千零二十' }],
  ['japaneseCounting', { 10: '十', 105: '百五', 120: '百二十' }],
  ['ideographDigital', { 10: '一〇', 25: '二五' }],
  ['chineseLegalSimplified', { 3: '叁', 12: '壹拾贰', 108: '壹佰零捌' }],
  ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
  ['ideographZodiac', { 12: '亥' }],
  ['ideographEnclosedCircle', { 2: '㊁', 11: '11' }],
  ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '㉑', 36: '㊱', 51: '51' }],
  ['decimalEnclosedCircleChinese', { 3: '③' }],
  ['decimalEnclosedFullstop', { 1: '⒈', 21: '21.' }],
  ['decimalEnclosedParen', { 2: '⑵', 21: '(21)' }],
  ['decimalFullWidth', { 12: '１２' }],
  ['numberInDash', { 3: '-3-' }],
  ['none', { 3: '' }],
  ['a format of the future', { 3: '3' }],
])('numbers in %s', (format, expected) => {
  const numbers = Object.keys(expected).map(Number);
  expect(Object.fromEntries(numbers.map((number) => [number, formatNumber(number, format)]))).toEqual(expected);
});
