import { sectionTitle, splitTitle } from './title.js';

describe('an item’s own heading and what follows', () => {
  test.each([
    ['公开预算。各单位要及时公开。', '公开预算', '各单位要及时公开。'],
    ['公开预算\n各单位要及时公开。', '公开预算', '各单位要及时公开。'],
    ['加强领导:各单位要明确分管领导和责任人员。', '加强领导', '各单位要明确分管领导和责任人员。'],
    ['强化督导,提升实效 各单位要加强督导。', '强化督导,提升实效', '各单位要加强督导。'],
    ['公开“预算。决算”信息。及时更新。', '公开“预算。决算”信息', '及时更新。'],
    ['公开预算(含基金;附表)。及时更新。', '公开预算(含基金;附表)', '及时更新。'],
    ['公开预算;公开决算。', '公开预算', '公开决算。'],
    ['公开预算', '公开预算', ''],
  ])('%s', (text, title, body) => {
    const split = splitTitle(text, 0, text.length);
    expect([text.slice(split.title.start, split.title.end), text.slice(split.body)]).toEqual([title, body]);
  });

  test('the title ends where the units begin', () => {
    const text = '公开预算(县财政局)';
    expect(splitTitle(text, 0, text.length, 4).title).toEqual({ start: 0, end: 4 });
  });

  test.each([
    ['推进决策公开', '推进决策公开'],
    ['强化组织保障。各单位要加强领导。', '强化组织保障'],
    ['着力推进政务公开工作各单位要充分认识公开的重要性并按照要求抓好各项任务的落实', '着力推进政务公开工作'],
  ])('the section %s', (text, title) => {
    const range = sectionTitle(text, 0, text.length);
    expect(text.slice(range.start, range.end)).toBe(title);
  });
});
