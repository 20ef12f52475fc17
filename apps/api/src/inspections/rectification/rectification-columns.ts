import { severityNames } from '@yaodian/inspection';
import type { RectificationState } from '@yaodian/supervision';
import { colourWords } from '../../ledger/export/light.words.js';
import type { RectificationLightReason, RectificationLine } from './rectification.dto.js';

const stateWords: Record<RectificationState, string> = {
  ordered: '待整改',
  proved: '待复查',
  returned: '退回整改',
  closed: '已销号',
  dropped: '已撤销',
};

const reasonWords: Record<RectificationLightReason['rule'], (reason: RectificationLightReason) => string> = {
  rectified: () => '按期整改',
  'rectified-late': ({ daysLate }) => `逾期 ${daysLate} 个工作日报送`,
  'proof-late': ({ daysLate }) => `逾期 ${daysLate} 个工作日报送，待复查`,
  overdue: ({ daysLate }) => `逾期 ${daysLate} 个工作日`,
  'due-near': ({ workingDays }) => `还剩 ${workingDays} 个工作日`,
  'to-re-check': () => '待复查',
  'on-track': () => '未到期',
};

/** Days late are said by both days where these differ. */
function why({ reason, firstDue, due }: RectificationLine): string {
  if (reason === null) return '';
  const words = reasonWords[reason.rule](reason);
  return firstDue === due || !reason.firstDaysLate
    ? words
    : `${words}（按首次期限逾期 ${reason.firstDaysLate} 个工作日）`;
}

const cells: [head: string, width: number, of: (line: RectificationLine) => string][] = [
  ['督查', 30, ({ inspectionTitle }) => inspectionTitle],
  ['单位', 20, ({ unitName }) => unitName],
  ['问题序号', 10, ({ findingNumber }) => String(findingNumber)],
  ['问题', 44, ({ words }) => words],
  ['严重程度', 10, ({ severity }) => (severity === null ? '' : severityNames[severity].zh)],
  ['涉及任务', 36, ({ taskTitle }) => taskTitle ?? ''],
  ['整改通知书', 20, ({ orderNumber }) => orderNumber],
  ['首次期限', 12, ({ firstDue }) => firstDue],
  ['整改期限', 12, ({ due }) => due],
  ['报送日期', 12, ({ leftOn }) => leftOn ?? ''],
  ['状态', 12, ({ state }) => stateWords[state]],
  ['亮灯', 12, ({ light }) => (light === null ? '' : colourWords[light])],
  ['亮灯依据', 40, why],
];

export const columns = cells.map(([head, width]) => ({ head, width }));

export const rowOf = (line: RectificationLine): string[] => cells.map(([, , of]) => of(line));
