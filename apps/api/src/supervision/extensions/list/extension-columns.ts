import type { ExtensionReason } from '@yaodian/assessment';
import { civilDateOf } from '@yaodian/calendar';
import type { ExtensionLine, ExtensionState } from '../extension.dto.js';

/** As the file calls them. */
export const stateWords: Record<ExtensionState, string> = {
  draft: '草稿',
  submitted: '待本单位审核',
  asked: '延期待批',
  granted: '已批准',
  refused: '不同意',
  withdrawn: '已撤回',
  dropped: '已失效',
};

export const reasonWords: Record<ExtensionReason, string> = {
  own: '本单位原因',
  superior: '等待上级文件',
  'force-majeure': '不可抗力',
  'office-change': '任务调整',
};

const day = (instant: string | null): string => (instant === null ? '' : civilDateOf(new Date(instant)));

const cells: [head: string, width: number, of: (line: ExtensionLine) => string][] = [
  ['年度要点', 24, ({ planTitle }) => planTitle],
  ['序号', 8, ({ no }) => no ?? ''],
  ['工作任务', 36, ({ title }) => title],
  ['单位', 16, ({ unitName }) => unitName],
  ['状态', 14, ({ state }) => stateWords[state]],
  ['首次期限', 12, ({ firstDeadline }) => firstDeadline ?? ''],
  ['申请时有效期限', 16, ({ deadlineThen }) => deadlineThen ?? ''],
  ['申请延至', 12, ({ wantedDate }) => wantedDate ?? ''],
  ['批准延至', 12, ({ grantedDate }) => grantedDate ?? ''],
  ['现有效期限', 12, ({ effectiveDeadline }) => effectiveDeadline ?? ''],
  ['延长工作日', 12, ({ workingDaysMore }) => (workingDaysMore === null ? '' : String(workingDaysMore))],
  ['原因', 14, ({ reason }) => (reason === null ? '' : reasonWords[reason])],
  ['具体说明', 36, ({ words }) => words],
  ['认定原因', 14, ({ countedReason }) => (countedReason === null ? '' : reasonWords[countedReason])],
  ['代填', 8, ({ onBehalf }) => (onBehalf ? '代填' : '')],
  ['提交人', 10, ({ submittedBy }) => submittedBy ?? ''],
  ['审核人', 10, ({ approvedBy }) => approvedBy ?? ''],
  ['报出日期', 12, ({ leftAt }) => day(leftAt)],
  ['决定人', 10, ({ state, endedBy }) => (state === 'withdrawn' ? '' : (endedBy ?? ''))],
  ['决定日期', 12, ({ state, endedAt }) => (state === 'withdrawn' ? '' : day(endedAt))],
  ['决定意见', 30, ({ decisionWords }) => decisionWords ?? ''],
];

export const columns = cells.map(([head, width]) => ({ head, width }));

export const rowOf = (line: ExtensionLine): string[] => cells.map(([, , of]) => of(line));
