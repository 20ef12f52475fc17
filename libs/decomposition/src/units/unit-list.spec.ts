import { fold } from '../text/fold.js';
import { parseUnitList } from './unit-list.js';

/** Leaders, then the others, then deadlines. */
function read(text: string, role: 'lead' | 'responsible' = 'responsible'): string {
  const folded = fold(text);
  const { units, deadlines } = parseUnitList(folded, { start: 0, end: folded.length }, role);
  const named = (each: 'lead' | 'responsible') =>
    units.filter((unit) => unit.role === each).map(({ start, end }) => folded.slice(start, end));
  return [named('lead'), named('responsible'), deadlines.map(({ start, end }) => folded.slice(start, end))]
    .map((list) => list.join(' '))
    .join(' | ')
    .trim();
}

describe('a list of units', () => {
  test.each([
    ['县财政局、县教育局', '| 县财政局 县教育局 |'],
    ['县财政局，县教育局', '| 县财政局 县教育局 |'],
    ['县财政局/县教育局', '| 县财政局 县教育局 |'],
    ['县财政局\n县教育局', '| 县财政局 县教育局 |'],
    ['县财政局 县教育局', '| 县财政局 县教育局 |'],
    ['县财政局和县教育局', '| 县财政局 县教育局 |'],
    ['县财政局以及各乡镇', '| 县财政局 各乡镇 |'],
    ['县发展和改革委员会、县卫生和计划生育局', '| 县发展和改革委员会 县卫生和计划生育局 |'],
    ['县委办(县档案局、县机要局)、县财政局', '| 县委办(县档案局、县机要局) 县财政局 |'],
    ['各县（市、区）政府，市直各部门', '| 各县(市、区)政府 市直各部门 |'],
    ['各级党委和政府', '| 各级党委和政府 |'],
    ['各有关部门、单位', '| 各有关部门、单位 |'],
    ['市直有关部门、单位，各乡镇', '| 市直有关部门、单位 各乡镇 |'],
    ['教育局，13个街道、镇', '| 教育局 13个街道、镇 |'],
    ['县财政局牵头，县教育局、县民政局配合', '县财政局 | 县教育局 县民政局 |'],
    ['县财政局牵头，县教育局按职责分工负责', '县财政局 | 县教育局 |'],
    ['县财政局负责，县教育局配合', '县财政局 | 县教育局 |'],
    ['县财政局、县教育局分别牵头落实', '县财政局 县教育局 |  |'],
    ['县财政局、县教育局（列第一位者为牵头单位，下同）', '| 县财政局 县教育局 |'],
    ['县财政局、县教育局，排在首位的为牵头单位，下同', '| 县财政局 县教育局 |'],
    ['县财政局。以下任务均需各乡镇落实，不再列出', '| 县财政局 |'],
    ['县财政局会同县教育局', '县财政局 | 县教育局 |'],
    ['县财政局配合县教育局', '县教育局 | 县财政局 |'],
    ['县财政局（牵头）、县教育局', '县财政局 | 县教育局 |'],
    ['牵头单位县财政局', '县财政局 |  |'],
    ['县财政局、县教育局等部门负责落实', '| 县财政局 县教育局 |'],
    ['县财政局，12月底前完成', '| 县财政局 | 12月底前完成'],
    ['县财政局6月底前完成', '| 县财政局 | 6月底前完成'],
    ['县委网信办、各政务新媒体主办单位', '| 县委网信办 各政务新媒体主办单位 |'],
    ['县财政局、各责任单位', '| 县财政局 各责任单位 |'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected.trim());
  });

  test('takes the role of its column', () => {
    expect(read('县财政局、县教育局', 'lead')).toBe('县财政局 县教育局 |  |');
  });
});
