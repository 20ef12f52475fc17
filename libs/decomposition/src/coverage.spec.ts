import { notTaskRanges } from './coverage.js';
import type { Block } from './model.js';

describe('what is no task', () => {
  const text = '标题\n甲甲甲甲\n  乙乙  \n丙丙';
  const blocks: Block[] = [
    [0, 2],
    [3, 7],
    [8, 14],
    [15, 17],
  ].map(([start, end]) => ({ kind: 'paragraph', start: start!, end: end! }));
  test.each<[string, [number, number][], [number, number][], string[]]>([
    ['everything, without tasks', [], [], ['标题', '甲甲甲甲', '乙乙', '丙丙']],
    ['not a heading', [[0, 2]], [], ['甲甲甲甲', '乙乙', '丙丙']],
    ['the rest of a block', [[0, 2]], [[4, 6]], ['甲', '甲', '乙乙', '丙丙']],
    ['behind a task over two blocks', [[0, 2]], [[3, 14]], ['丙丙']],
    ['the end of a block whose beginning is taken', [], [[0, 11]], ['乙', '丙丙']],
    ['nothing, with a task over all', [], [[0, 17]], []],
    ['each part once, where ranges overlap', [[3, 5]], [[4, 6]], ['标题', '甲', '乙乙', '丙丙']],
  ])('%s', (_, headings, tasks, expected) => {
    const ranges = (list: [number, number][]) => list.map(([start, end]) => ({ start, end }));
    const free = notTaskRanges(text, blocks, ranges(headings), ranges(tasks));
    expect(free.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
