import { type ProvedTask, publishingLimit } from './publishing-limit.js';
import { defaultSettings } from './settings.js';

const task = (title: string, ...targets: [text: string, value: number, unit: string][]): ProvedTask => ({
  title,
  targets: targets.map(([text, value, unit]) => ({ text, value, unit, comparator: '<=' })),
});

describe('within how many days something is to be published', () => {
  it.each<[title: string, tasks: ProvedTask[], limit: number, measure: string, rule: string]>([
    ['关于调整收费标准的通知', [task('公开收费信息')], 20, 'working-days', 'general'],
    ['《关于调整收费标准的通知》政策解读', [task('公开收费信息')], 3, 'working-days', 'interpretation'],
    ['一图读懂收费标准', [task('做好政策解读')], 3, 'working-days', 'interpretation'],
    ['决算', [task('公开决算', ['批复后10个工作日内公开', 10, '个工作日'])], 10, 'working-days', 'task'],
    ['决算', [task('公开决算', ['7日内公示', 7, '日'])], 7, 'days', 'task'],
    ['解读', [task('政策解读', ['文件发布后5个工作日内解读', 5, '工作日'])], 5, 'working-days', 'task'],
    // a limit for something else
    ['答复', [task('依申请办理', ['15个工作日内答复', 15, '个工作日'])], 20, 'working-days', 'general'],
    ['决算', [task('公开决算', ['公开率不高于100%', 100, '%'])], 20, 'working-days', 'general'],
    // of several tasks the longest
    [
      '决算',
      [task('甲', ['10日内公开', 10, '日']), task('乙', ['8个工作日内公开', 8, '个工作日'])],
      8,
      'working-days',
      'task',
    ],
  ])('%s: %#', (title, tasks, limit, measure, rule) =>
    expect(publishingLimit(title, tasks, defaultSettings)).toEqual({ limit, measure, rule }),
  );

  it('follows the settings', () => {
    const settings = { disclosureDays: 15, interpretationDays: 5 };
    expect(publishingLimit('通知', [], settings).limit).toBe(15);
    expect(publishingLimit('解读', [], settings).limit).toBe(5);
  });
});
