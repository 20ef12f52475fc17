import fc from 'fast-check';
import { isDeadlineText, parseDeadline } from './deadline.js';

const read = (text: string, year: number | null = 2026) => parseDeadline(text, { year });

describe('isDeadlineText', () => {
  test.each([
    '12月底前完成',
    '于2026年6月30日前完成',
    '2026年9月底前',
    '完成时限:6月底',
    '2017930日',
    '每月10日前报送',
    '每季度末',
    '适时完成',
    '持续推进',
    '长期坚持',
    '全年任务',
    '按时限要求完成',
    '自收到之日起15个工作日内',
    '4月底前拟定方案,8月底前完成改造,11月底前总结',
    '2026年6月底前完成,长期坚持',
    '每月调度,12月底前完成',
    '年底前全面完成',
    '2026年1月至12月',
    '每周五',
    '分配方案确定后5个工作日内',
    '2026年5月、11月分两批上线',
    '第一季度启动,年底前取得明显成效',
  ])('%s is one', (text) => {
    expect(isDeadlineText(text)).toBe(true);
  });

  test.each([
    '',
    '—',
    '县财政局',
    '各乡镇12月底前完成',
    '县财政局牵头,12月底前完成',
    '县财政局收到后5个工作日内',
    '按职责分工负责',
    '各部门按照职责分工负责落实',
    '推进决策公开',
    '定期组织培训',
    '及时更新办事指南',
    '12月底前完成全县网站栏目的整合',
    '第一中学',
    '三办一中心',
    '工作任务',
    '完成时限',
    '2026年政务公开工作要点',
    '9月底前'.repeat(60),
  ])('%s is none', (text) => {
    expect(isDeadlineText(text)).toBe(false);
  });
});

describe('any text', () => {
  const fragments = fc.constantFrom(
    ...'年月日底前至-、,;。()0123456789一二三十〇每按季度周半上下旬内起之后长期持续自收到个工作日明次第完成牵头 \n.:/２０'.split(
      '',
    ),
    '2026年',
    '12月',
    '季度',
    '每月',
    '工作日',
    '年底前',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  const years = fc.constantFrom(null, 2024, 2026);

  it('is read without an exception, always alike, and its dates are days of the calendar', () => {
    fc.assert(
      fc.property(texts, years, (text, year) => {
        const first = parseDeadline(text, { year });
        expect(parseDeadline(text, { year })).toEqual(first);
        const { deadline } = first;
        expect(deadline.kind === 'date').toBe(deadline.date !== null);
        expect(deadline.kind === 'recurring').toBe(deadline.recurrence !== null);
        expect(deadline.text === null || deadline.text === text.trim()).toBe(true);
        for (const day of [deadline.date, ...deadline.milestones.map(({ date }) => date)]) {
          if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
        for (const milestone of deadline.milestones) expect(text).toContain(milestone.text);
        expect(typeof isDeadlineText(text)).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every day in every common form', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1995, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, m, d) => {
          const date = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const forms = [
            `${y}年${m}月${d}日`,
            `${y}.${m}.${d}`,
            `${y}/${m}/${d}前`,
            date,
            date.replaceAll('-', ''),
            `${y}${m}月${d}日`,
          ];
          expect(forms.map((form) => read(form, null).deadline.date)).toEqual(forms.map(() => date));
        },
      ),
    );
  });

  it.each([
    ['digits', '2'.repeat(200_000)],
    ['months', '3月'.repeat(70_000)],
    ['lists', '1、'.repeat(100_000)],
    ['numerals', '一'.repeat(200_000)],
    ['rhythms', '每月'.repeat(100_000)],
    ['events', '自收到'.repeat(70_000)],
    ['blanks', ' '.repeat(200_000)],
    ['years and blanks', `2026${' '.repeat(200_000)}6`],
    ['plans', '按照'.repeat(100_000)],
    ['dashes', '6月—'.repeat(60_000)],
  ])('is read in its length: %s', (_, text) => {
    expect(read(text).deadline.text === null || read(text).deadline.text === text.trim()).toBe(true);
  });
});
