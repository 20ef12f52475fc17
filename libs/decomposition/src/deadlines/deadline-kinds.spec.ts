import type { Recurrence } from '../model.js';
import { parseDeadline } from './deadline.js';

const read = (text: string, year: number | null = 2026) => parseDeadline(text, { year });

describe('a rhythm', () => {
  test.each<[string, Recurrence]>([
    ['每周', 'weekly'],
    ['每星期五', 'weekly'],
    ['每月', 'monthly'],
    ['每个月', 'monthly'],
    ['每季度', 'quarterly'],
    ['每半年', 'half-yearly'],
    ['每年', 'yearly'],
    ['每日', 'daily'],
    ['每天', 'daily'],
    ['每个工作日', 'daily'],
    ['按月', 'monthly'],
    ['按季度', 'quarterly'],
    ['按年', 'yearly'],
    ['逐月', 'monthly'],
    ['月度', 'monthly'],
    ['季度末', 'quarterly'],
    ['次月5日前', 'monthly'],
    ['一季一通报', 'quarterly'],
    ['半年一次', 'half-yearly'],
    ['每月10日前', 'monthly'],
    ['每季度第一个月', 'quarterly'],
    ['每季度末月20日前', 'quarterly'],
    ['每年3月31日前', 'yearly'],
    ['每年底前', 'yearly'],
    ['每年一季度', 'yearly'],
    ['每年3月底前、9月底前各一次', 'yearly'],
    ['每年3月底前,9月底前', 'yearly'],
    ['每月、每季度', 'monthly'],
    ['每季度结束后10个工作日内', 'quarterly'],
    ['2026年1月起每月10日前', 'monthly'],
    ['2026年,每季度一次', 'quarterly'],
    ['常态化推进,每月更新', 'monthly'],
    ['每季度第壹週', 'quarterly'],
  ])('%s → %s', (text, recurrence) => {
    expect(read(text)).toEqual({
      deadline: { text, kind: 'recurring', date: null, recurrence, milestones: [] },
      doubt: null,
    });
  });
});

describe('standing and duration', () => {
  test.each([
    '适时完成',
    '持续推进',
    '常态化',
    '常态化开展',
    '长期坚持',
    '常年坚持',
    '长期',
    '持续',
    '全年',
    '贯穿全年',
    '即时',
    '实时',
    '及时',
    '随时更新',
    '立即',
    '动态调整',
    '按时限要求完成',
    '按上级规定时间',
    '年内持续推进',
    '2026年全年',
    '長期堅持',
  ])('%s is standing', (text) => {
    expect(read(text)).toMatchObject({ deadline: { text, kind: 'standing', date: null }, doubt: null });
  });

  test.each([
    '自收到之日起15个工作日内',
    '信息形成之日起20个工作日内',
    '会议结束后3日内',
    '三个月内',
    '30日内',
    '24小时内',
    '3年内',
    '当日',
    '及时办理,5个工作日内反馈',
    '收到申請後十五個工作日內',
  ])('%s is a duration', (text) => {
    expect(read(text)).toMatchObject({ deadline: { text, kind: 'duration', date: null }, doubt: null });
  });

  test.each(['', '  ', '—', '/', '无'])('"%s" is nothing', (text) => {
    expect(read(text)).toMatchObject({ deadline: { text: null, kind: 'none' }, doubt: null });
  });

  test.each(['另行通知', '2026年3月起', '由办公室确定'])('%s keeps its words and has no deadline', (text) => {
    expect(read(text)).toMatchObject({ deadline: { text, kind: 'none' }, doubt: null });
  });
});

describe('milestones', () => {
  it.each([
    [
      '4月底前拟定方案,8月底前完成改造,11月底前总结',
      '2026-11-30',
      [
        ['4月底前拟定方案', '2026-04-30'],
        ['8月底前完成改造', '2026-08-31'],
      ],
    ],
    ['2026年12月底前基本建成;2027年6月底前全面投用', '2027-06-30', [['2026年12月底前基本建成', '2026-12-31']]],
    ['2025年9月底前启动,12月底前完成', '2025-12-31', [['2025年9月底前启动', '2025-09-30']]],
    ['12月底前完成(其中清单6月底前公布)', '2026-12-31', [['其中清单6月底前公布', '2026-06-30']]],
    ['6月底、12月底', '2026-12-31', [['6月底', '2026-06-30']]],
    ['2月30日前报送,5月底前完成', '2026-05-31', [['2月30日前报送', null]]],
  ])('%s', (text, date, milestones) => {
    const { deadline } = read(text);
    expect(deadline).toMatchObject({ kind: 'date', date });
    expect(deadline.milestones).toEqual(milestones.map(([words, day]) => ({ text: words, date: day })));
  });

  it('names every month of a list', () => {
    expect(read('3、6、9、12月底').deadline.milestones.map(({ date }) => date)).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
    ]);
  });
});
