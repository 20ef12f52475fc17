import type { LightReason } from '@yaodian/api-client';
import { renderHook } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { messages as english } from '../../app/messages/en';
import { messages as chinese } from '../../app/messages/zh-CN';
import { useReasonWords } from './reasons';

const late = (deadline: string, daysLate: number) => ({ deadline, daysLate });
const march = { first: '2026-03-01', last: '2026-03-31' };
const reasons: [LightReason, zh: string, en: string][] = [
  [{ rule: 'closed-by-office' }, '由办公室办结', 'Closed by the office'],
  [
    { rule: 'closed-on-time', left: '2026-06-29', first: late('2026-06-30', 0), effective: late('2026-06-30', 0) },
    '2026-06-29 申请办结，按时，时限 2026-06-30',
    'Asked to close on 2026-06-29, on time; deadline 2026-06-30',
  ],
  [
    { rule: 'closed-late', left: '2026-07-08', first: late('2026-06-30', 6), effective: late('2026-07-07', 1) },
    '2026-07-08 申请办结，超期 1 个工作日，时限 2026-07-07，按首次时限 2026-06-30 逾期 6 个工作日',
    'Asked to close on 2026-07-08, 1 working day late; deadline 2026-07-07, by the first deadline 2026-06-30 6 working days overdue',
  ],
  [
    { rule: 'overdue', left: null, first: late('2026-06-30', 12), effective: late('2026-06-30', 12) },
    '逾期 12 个工作日，时限 2026-06-30',
    '12 working days overdue; deadline 2026-06-30',
  ],
  [
    { rule: 'overdue', left: '2026-07-01', first: late('2026-06-30', 1), effective: late('2026-06-30', 1) },
    '逾期 1 个工作日，时限 2026-06-30，2026-07-01 才申请办结',
    '1 working day overdue; deadline 2026-06-30, asked to close on 2026-07-01',
  ],
  [
    { rule: 'report-missing', period: march, outstanding: '2026-04-08', daysLate: 5 },
    '3月轮次缺报，应于 2026-04-08 报出，已过 5 个工作日',
    'Report for Mar missing; due 2026-04-08, 5 working days ago',
  ],
  [
    {
      rule: 'report-missing-in-grace',
      period: { first: '2026-01-01', last: '2026-03-31' },
      outstanding: '2026-04-08',
      daysLate: 1,
    },
    '第1季度轮次过期未报，应于 2026-04-08 报出，已过 1 个工作日',
    'due 2026-04-08, 1 working day ago',
  ],
  [
    { rule: 'deadline-near', deadline: '2026-06-30', workingDays: 1 },
    '距时限 1 个工作日，时限 2026-06-30',
    '1 working day to the deadline, 2026-06-30',
  ],
  [
    {
      ...{ rule: 'closing-undecided', deadline: '2026-07-07', left: '2026-07-07' },
      ...{ first: late('2026-06-30', 5), effective: late('2026-07-07', 0) },
    },
    '2026-07-07 按时申请办结，时限 2026-07-07 已过，待办公室决定，按首次时限 2026-06-30 逾期 5 个工作日',
    'the office decides',
  ],
  [
    { rule: 'behind', percent: 41, elapsed: 130, all: 200, points: 24 },
    '进度落后 24 个百分点：已报 41%，时间已过 65%（130 / 200 个工作日）',
    '24 points behind: 41% reported, 65% of the time gone (130 of 200 working days)',
  ],
  [
    { rule: 'not-received', since: '2026-03-02', workingDays: 4 },
    '2026-03-02 下达，已过 4 个工作日未签收',
    'Given on 2026-03-02, not signed for in 4 working days',
  ],
  [
    { rule: 'notice-unanswered', reference: '督办〔2026〕蓝3号', answerBy: '2026-05-08', daysLate: 2 },
    '督办〔2026〕蓝3号 应于 2026-05-08 回复，已过 2 个工作日',
    'was to be answered by 2026-05-08, 2 working days ago',
  ],
  [
    { rule: 'rectification-overdue', reference: '整改〔2026〕3号', due: '2026-05-08', daysLate: 1 },
    '整改〔2026〕3号 应于 2026-05-08 报送整改情况，已过 1 个工作日',
    'was to be put right by 2026-05-08, 1 working day ago',
  ],
  [{ rule: 'on-track' }, '按计划推进', 'On track'],
];

describe.each(['zh-CN', 'en'] as const)('the words for a light in %s', (language) => {
  beforeAll(async () => {
    const resources = { 'zh-CN': { translation: chinese }, en: { translation: english } };
    await i18next.use(initReactI18next).init({ lng: language, resources, interpolation: { escapeValue: false } });
  });

  it.each(reasons)('%j', (reason, zh, en) => {
    const { full, brief } = renderHook(useReasonWords).result.current;
    expect(full(reason)).toContain(language === 'en' ? en : zh);
    expect(`${full(reason)} ${brief(reason)}`).not.toMatch(/\{\{|lights\./);
  });

  it('a round that was missed stays marked', () => {
    const { missed } = renderHook(useReasonWords).result.current;
    const made = missed({ period: march, standing: 'late', daysLate: 5, countsAsMissing: false });
    expect(made).toBe(language === 'en' ? 'Mar (5 working days late)' : '3月（迟 5 个工作日）');
  });
});
