import fc from 'fast-check';
import type { Recurrence } from '../model.js';
import { findRhythm, findRhythms } from './rhythm.js';

describe('findRhythm', () => {
  test.each<[string, string, Recurrence]>([
    ['专栏内容每周更新,每月汇总', '每周', 'weekly'],
    ['按月公布经济运行指标', '按月', 'monthly'],
    ['按季度公布', '按季度', 'quarterly'],
    ['每季度末将台账报办公室', '每季度末', 'quarterly'],
    ['每季度第一个月通报上季度情况', '每季度第一个月', 'quarterly'],
    ['坚持每半年开展一次评估', '每半年', 'half-yearly'],
    ['每年向社会公布评议结果', '每年', 'yearly'],
    ['每年年底前报送总结', '每年年底', 'yearly'],
    ['每年度编制目录', '每年度', 'yearly'],
    ['每日巡查栏目', '每日', 'daily'],
    ['每天巡查栏目', '每天', 'daily'],
    ['每个工作日上午检查链接', '每个工作日', 'daily'],
    ['每个月召开例会', '每个月', 'monthly'],
    ['每一季度召开例会', '每一季度', 'quarterly'],
    ['每星期五发布价格', '每星期五', 'weekly'],
    ['每周一发布菜单', '每周一', 'weekly'],
    ['每周一次例会', '每周', 'weekly'],
    ['逐月通报进展', '逐月', 'monthly'],
    ['实行一月一调度、一季一通报', '一月一', 'monthly'],
    ['每季度或半年通报一次', '每季度', 'quarterly'],
    ['半年一次自查', '半年一次', 'half-yearly'],
    ['一个季度一次例会', '一个季度一次', 'quarterly'],
    ['每月、每季度发布质量公告', '每月', 'monthly'],
    ['堅持每季度公告運行情況', '每季度', 'quarterly'],
    ['每週更新菜價', '每週', 'weekly'],
    ['每 月 更新', '每 月', 'monthly'],
  ])('%s: %s', (text, words, recurrence) => {
    const start = text.indexOf(words);
    expect(findRhythm(text)).toEqual({ recurrence, text: words, start, end: start + words.length });
  });

  test.each([
    '',
    '每个单位明确一名联络员',
    '每位干部、每次会议、每项任务、每件事',
    '每年级开设一门课程',
    '按日期排列,按年龄分类,按季节安排,按月份排序',
    '按照年度计划推进',
    '逐年提高公开比例,逐步推进',
    '每两周更新一次',
    '每两个月、每三年、每五日',
    '第一季度完成,第一年一次通过',
    '上半年一次、下半年一次',
    '定期开展培训,及时更新',
    '十一月一日起施行',
    '每周边地区',
    '政府信息公开年度报告',
  ])('%s has none', (text) => {
    expect(findRhythm(text)).toBeNull();
  });

  it('takes any string, alike each time, and its ranges lie in the text in order', () => {
    const parts = fc.constantFrom(
      ...'每按逐一半年度月季周日天个工作星期末底第二三次 1'.split(''),
      '每季度',
      '半年一次',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts, { maxLength: 30 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = findRhythms(text);
        expect(findRhythms(text)).toEqual(found);
        let from = 0;
        for (const rhythm of found) {
          expect(rhythm.start).toBeGreaterThanOrEqual(from);
          expect(rhythm.text).toBe(text.slice(rhythm.start, rhythm.end));
          from = rhythm.end;
        }
        expect(findRhythm(text)).toEqual(found[0] ?? null);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['每'.repeat(200_000), `每${' '.repeat(200_000)}`, '每月'.repeat(100_000), '一年'.repeat(100_000)])(
    'reads a long text in its length',
    (text) => {
      expect(findRhythms(text).length).toBeLessThanOrEqual(100_000);
    },
  );
});
