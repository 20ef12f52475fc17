import { enumeratorAt } from './enumerators.js';
import { fold } from './fold.js';

describe('the number that an item begins with', () => {
  test.each([
    ['第一章 总则', 'chapter', 1, '一', 4],
    ['第3部分 保障', 'chapter', 3, '3', 5],
    ['一、加强领导', 'chinese', 1, '一', 2],
    ['十二、附则', 'chinese', 12, '十二', 3],
    ['第五条 公开预算', 'article', 5, '五', 4],
    ['（三）推进公开', 'chinese-bracketed', 3, '三', 3],
    ['( 二 )推进公开', 'chinese-bracketed', 2, '二', 5],
    ['4.公开预算', 'arabic', 4, '4', 2],
    ['5、公开预算', 'arabic', 5, '5', 2],
    ['６．公开预算', 'arabic', 6, '6', 2],
    ['11.121人才工程', 'arabic', 11, '11', 3],
    ['3.2026年预算公开', 'arabic', 3, '3', 2],
    ['2.3公开预算', 'decimal', 3, '2.3', 3],
    ['1.2.1 公开预算', 'decimal', 1, '1.2.1', 6],
    ['（7）公开预算', 'arabic-bracketed', 7, '7', 3],
    ['8）公开预算', 'arabic-bracketed', 8, '8', 2],
    ['②公开预算', 'circled', 2, '②', 1],
    ['一是公开预算', 'clause', 1, '一', 2],
    ['二要公开预算', 'clause', 2, '二', 2],
    ['第三，公开预算', 'clause', 3, '三', 3],
    ['其一，公开预算', 'clause', 1, '一', 3],
    ['●公开预算', 'bullet', 0, '', 1],
    ['- 公开预算', 'bullet', 0, '', 2],
  ])('%s', (text, style, number, label, length) => {
    expect(enumeratorAt(fold(text), 0)).toMatchObject({ style, number, label, length });
  });

  test.each([
    '公开预算',
    '2.5万元',
    '3.14',
    '2.125万元',
    '一要求各单位',
    '2026年公开预算',
    '十分重视',
    '-3度',
    '一是否公开',
  ])('is none in %s', (text) => {
    expect(enumeratorAt(fold(text), 0)).toBeNull();
  });

  test('the depths follow the order of official documents', () => {
    const printed = ['第一章 甲', '第一节 甲', '一、甲', '(一)甲', '1.甲', '1.1 甲', '(1)甲', '①甲', '一是甲', '-甲'];
    const depths = printed.map((text) => enumeratorAt(text, 0)!.depth);
    expect(depths).toEqual([...depths].sort((a, b) => a - b));
    expect(new Set(depths).size).toBe(printed.length);
  });
});
