import { readText } from '../reading/text.js';
import { fold } from '../text/fold.js';
import { buildOutline, type Item } from './outline.js';

/** The outline as nested text: each item's beginning, its children in brackets. */
function outlineOf(text: string): string {
  const document = readText(text);
  const folded = fold(document.text);
  const print = (item: Item): string => {
    const words = folded.slice(item.start, item.ownEnd).trim().slice(0, 6);
    return item.children.length > 0 ? `${words}[${item.children.map(print).join(' ')}]` : words;
  };
  return buildOutline(folded, document.blocks).children.map(print).join(' ');
}

describe('the outline', () => {
  test.each([
    [
      'levels',
      '一、甲甲\n(一)乙乙\n1.丙丙\n2.丁丁\n(二)戊戊\n二、己己',
      '一、甲甲[(一)乙乙[1.丙丙 2.丁丁] (二)戊戊] 二、己己',
    ],
    ['full-width marks', '一、甲甲\n（一）乙乙\n（二）丙丙', '一、甲甲[(一)乙乙 (二)丙丙]'],
    ['a level left out', '一、甲甲\n1.乙乙\n2.丙丙\n二、丁丁', '一、甲甲[1.乙乙 2.丙丙] 二、丁丁'],
    ['chapters', '第一章 甲\n一、乙乙\n第二章 丙\n一、丁丁', '第一章 甲[一、乙乙] 第二章 丙[一、丁丁]'],
    ['decimals', '1.1 甲甲\n1.1.1 乙乙\n1.2 丙丙', '1.1 甲甲[1.1.1 ] 1.2 丙丙'],
    ['circled numbers', '1.甲甲\n①乙乙\n②丙丙', '1.甲甲[①乙乙 ②丙丙]'],
    ['clauses', '1.甲甲。一是乙乙。二是丙丙。\n2.丁丁', '1.甲甲。[一是乙乙。 二是丙丙。] 2.丁丁'],
    ['dashes', '一、甲甲\n- 乙乙\n- 丙丙', '一、甲甲[- 乙乙 - 丙丙]'],
    ['items run together', '(一)甲甲。(二)乙乙。(三)丙丙。', '(一)甲甲。 (二)乙乙。 (三)丙丙。'],
    ['a number glued to a unit', '1.公开甲。县财政局2.公开乙。县教育局', '1.公开甲。 2.公开乙。'],
    ['an item glued to its heading', '三、监督保障1.甲甲。\n2.乙乙。', '三、监督保障[1.甲甲。 2.乙乙。]'],
    ['a number left out', '1.甲甲\n2.乙乙\n4.丙丙', '1.甲甲 2.乙乙 4.丙丙'],
    ['a count that begins again', '一、甲甲\n1.乙乙\n二、丙丙\n1.丁丁', '一、甲甲[1.乙乙] 二、丙丙[1.丁丁]'],
    ['a style that slips', '(一)甲甲\n(二)乙乙\n(三)丙丙\n4.丁丁', '(一)甲甲 (二)乙乙 (三)丙丙 4.丁丁'],
    [
      'a plain heading',
      '重点领域\n1.公开甲甲。\n2.公开乙乙。\n保障措施\n1.公开丙丙。',
      '重点领域[1.公开甲甲 2.公开乙乙] 保障措施[1.公开丙丙]',
    ],
    ['numbers in a sentence', '1.按照第(一)项和3.5万元办理。\n2.乙乙', '1.按照第( 2.乙乙'],
    ['no number at all', '甲甲甲。\n乙乙乙。', ''],
  ])('%s', (_, text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  test('headings that the file marks hold what follows', () => {
    const folded = '总体要求\n各单位要落实。\n重点任务\n1.公开。';
    const at = (words: string, kind: 'heading' | 'paragraph') => {
      const start = folded.indexOf(words);
      const range = { start, end: start + words.length };
      return kind === 'heading' ? { kind, level: 2, ...range } : { kind, ...range };
    };
    const root = buildOutline(folded, [
      at('总体要求', 'heading'),
      at('各单位要落实。', 'paragraph'),
      at('重点任务', 'heading'),
      at('1.公开。', 'paragraph'),
    ]);
    expect(root.children.map(({ heading, children }) => [heading, children.length])).toEqual([
      [true, 0],
      [true, 1],
    ]);
  });
});
