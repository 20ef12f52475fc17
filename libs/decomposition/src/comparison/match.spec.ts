import fc from 'fast-check';
import { matchTasks } from './match.js';

const task = (words: string) => {
  const [title = '', requirement = title] = words.split('|');
  return { title, requirement };
};

describe('which task is which', () => {
  const budget = '公开财政预算|部门预算公开率达到100%。';
  const minutes = '公开会议纪要|会后五日内公开。';
  test.each<[string, string[], string[], (number | null)[]]>([
    ['the same', [budget, minutes], [budget, minutes], [0, 1]],
    ['moved', [budget, minutes], [minutes, budget], [1, 0]],
    ['one added before', [budget], [minutes, budget], [1]],
    ['one taken out', [minutes, budget], [budget], [null, 0]],
    ['with another requirement', [budget], ['公开财政预算|预算和决算一并公开。'], [0]],
    ['with another title', [budget], ['做好预算公开|部门预算公开率达到100%。'], [0]],
    ['with other punctuation and width', ['公开预算(年度)|按时。'], ['公开预算（年度）|按时'], [0]],
    ['another task altogether', [budget], ['开展业务培训|全年培训不少于2次。'], [null]],
    ['equal ones, in their order', [budget, budget], [budget, budget, budget], [0, 1]],
    ['the more alike of two', [budget], ['公开财政预算情况|部门情况。', budget.replace('100', '95')], [1]],
    [
      'of equally alike ones the nearer',
      [minutes, '公开会议纪要|会后公开。', budget],
      ['公开会议纪要|会后立即公开。', minutes, '公开会议纪要|会后立即公开。', budget],
      [1, 2, 3],
    ],
    ['nothing', [], [budget], []],
  ])('%s', (_what, before, after, expected) => expect(matchTasks(before.map(task), after.map(task))).toEqual(expected));

  const words = fc.array(fc.constantFrom('公开', '预算', '会议', '纪要', '培训', '不少于', '2次', '县'), {
    minLength: 1,
    maxLength: 6,
  });
  const list = fc.array(
    fc
      .tuple(words, words)
      .map(([title, requirement]) => ({ title: title.join(''), requirement: requirement.join('') })),
    { maxLength: 20 },
  );

  it('matches each at most once, and a list with itself entirely', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const matched = matchTasks(before, after).filter((place) => place !== null);
        expect(new Set(matched).size).toBe(matched.length);
        expect(matched.every((place) => place >= 0 && place < after.length)).toBe(true);
        expect(matchTasks(before, before)).toEqual(before.map((_task, index) => index));
      }),
    );
  });

  it('matches 1,000 changed tasks in their order', () => {
    const make = (suffix: string) =>
      Array.from({ length: 1000 }, (_, index) => task(`公开事项第${index}号|按时公开第${index}号事项${suffix}`));
    const matched = matchTasks(make('内容。'), make('的内容。'));
    expect(matched).toEqual(matched.map((_place, index) => index));
  });
});
