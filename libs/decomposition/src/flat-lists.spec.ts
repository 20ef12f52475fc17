import fc from 'fast-check';
import { decompose, readText } from './index.js';

const WORDS = ['公开事项甲的信息', '推进重点项目', '办好民生实事', '优化办事时间', '规范公开内容', '落实主体责任'];
const UNITS = ['县财政局', '县民政局', '县卫生健康局', '各乡镇人民政府'];

/** How a list is numbered, and how an item says who answers. */
const NUMBERS: Record<string, (number: number) => string> = {
  '1.': (number) => `${number}.`,
  '1、': (number) => `${number}、`,
  '（1）': (number) => `（${number}）`,
};
const ANSWERS: Record<string, (unit: string) => string> = {
  'a bracket': (unit) => `。（${unit}牵头，年底前）`,
  'a bracket of the name alone': (unit) => `（${unit}）`,
  'a bracket with labels': (unit) => `（牵头单位：${unit}；完成时限：12月底前）`,
  'a line': (unit) => `\n责任单位：${unit}`,
  'two lines': (unit) => `\n牵头单位：${unit}\n完成时限：12月底前`,
  'a last clause': (unit) => `，由${unit}负责。`,
};

const expected = (length: number): string[] =>
  Array.from({ length }, (_, index) => [index + 1, WORDS[index % WORDS.length], UNITS[index % UNITS.length]].join(' '));
const list = (length: number, number: string, answer: string): string =>
  Array.from(
    { length },
    (_, index) =>
      NUMBERS[number]!(index + 1) + WORDS[index % WORDS.length]! + ANSWERS[answer]!(UNITS[index % UNITS.length]!),
  ).join('\n');
const read = (text: string): string[] =>
  decompose(readText(text)).tasks.map(({ no, title, units }) =>
    [no, title, ...units.map(({ printed }) => printed)].join(' '),
  );

describe('a flat numbered list', () => {
  it('of any length is a list of tasks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.constantFrom('工作要点', '工作任务', '县政务公开重点任务清单'),
        (length, title) => {
          expect(read(`${title}\n${list(length, '1.', 'a bracket')}`)).toEqual(expected(length));
        },
      ),
      { numRuns: 20, examples: [[22, '工作要点']] },
    );
  });

  test.each(Object.keys(NUMBERS).flatMap((number) => Object.keys(ANSWERS).map((answer) => [number, answer])))(
    'numbered %s, with %s for who answers',
    (number, answer) => {
      expect(read(`工作要点\n${list(24, number!, answer!)}`)).toEqual(expected(24));
    },
  );

  it('may begin anew in each section', () => {
    const sections = ['一、推进公开', '二、强化解读'].map((name) => `${name}\n${list(24, '1.', 'a bracket')}`);
    expect(read(`工作要点\n${sections.join('\n')}`)).toEqual([...expected(24), ...expected(24)]);
  });

  it('keeps the lines of who answers apart from the heads of a table', () => {
    const lines = [...'一二三四五六七八九十'].map(
      (numeral, index) => `${numeral}是${WORDS[index % WORDS.length]}${ANSWERS['two lines']!('县财政局')}`,
    );
    expect(read(`工作要点\n${lines.join('\n')}`)).toHaveLength(10);
  });
});
