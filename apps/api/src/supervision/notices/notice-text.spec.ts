import type { Reason } from '@yaodian/supervision';
import { type NoticeFacts, textOf, titleOf } from './notice-text.js';

const facts: NoticeFacts = {
  ...{ today: '2026-07-03', planTitle: '云岭县2026年要点', taskTitle: '公开“三公”经费', role: 'lead' },
  ...{ requirement: '六月底前公开。\n附说明。', firstDeadline: '2026-06-30', effectiveDeadline: '2026-06-30' },
  ...{ rule: 'overdue', reason: null, finding: null, former: null },
};
const overdue = (first: string, days: number): Reason => ({
  rule: 'overdue',
  left: null,
  first: { deadline: first, daysLate: days },
  effective: { deadline: '2026-06-30', daysLate: 3 },
});

it('names the task with single quotation marks inside the others', () => {
  expect(titleOf('公开“三公”经费')).toBe('关于“公开‘三公’经费”的督办单');
});

it('says the task, the cause and what is asked', () => {
  expect(textOf({ ...facts, reason: overdue('2026-06-30', 3) })).toBe(
    [
      '《云岭县2026年要点》明确，由你单位牵头负责“公开‘三公’经费”，完成时限为2026年6月30日，工作要求为：六月底前公开；附说明。',
      '截至2026年7月3日，该任务已逾期3个工作日，仍未办结。',
      '请立即查明逾期原因，集中力量限期办结，并书面回复原因、措施和预计办结日期。',
    ].join('\n'),
  );
});

it('says both deadlines where an extension has moved one', () => {
  const text = textOf({ ...facts, firstDeadline: '2026-06-01', reason: overdue('2026-06-01', 23) });
  expect(text).toContain('完成时限为2026年6月1日，现有效期限为2026年6月30日');
  expect(text).toContain('已逾期3个工作日（按首次期限计23个工作日），仍未办结');
});

it.each([
  [null, '2026年6月1日发出的督办〔2026〕蓝3号要求2026年6月8日前回复，你单位至今没有按要求回复。'],
  [
    '没有写明措施。',
    '2026年6月1日发出的督办〔2026〕蓝3号要求2026年6月8日前回复，你单位的回复不符合要求：没有写明措施。',
  ],
])('says what became of the former one: %s', (refusal, sentence) => {
  const former = { documentNumber: '督办〔2026〕蓝3号', sentOn: '2026-06-01', answerBy: '2026-06-08', refusal };
  expect(textOf({ ...facts, former }).split('\n')).toContain(sentence);
});
