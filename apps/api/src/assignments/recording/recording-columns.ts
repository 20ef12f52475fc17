import { civilDateOf } from '@yaodian/calendar';
import { type Form, printable } from '@yaodian/official-document';
import type { AssignmentState } from '@yaodian/supervision';
import { civilDate, dueCell } from '../../plans/workbook/task-cells.js';
import type { Words } from '../../workbooks/compare-rows.js';
import type { Heads } from '../../workbooks/read-table.js';
import type { Recordable } from './recordable.queries.js';

/** What the office fills in. */
export const openFields = ['state', 'percent', 'closedOn', 'evidenceTitle', 'evidenceUrl'] as const;
export type OpenField = (typeof openFields)[number];
export type RecordingField = 'no' | 'title' | 'unit' | 'role' | 'due' | OpenField;

export const heads: Heads<RecordingField> = {
  id: '标识（勿改）',
  no: '编号',
  title: '工作任务',
  unit: '单位',
  role: '分工',
  due: '完成时限',
  state: '状态',
  percent: '完成进度（%）',
  closedOn: '办结日期',
  evidenceTitle: '佐证材料名称',
  evidenceUrl: '佐证材料网址',
};

export const inProgress = '在办';
export const closed = '已办结';
const states: Record<AssignmentState, string> = {
  'awaiting-receipt': '待签收',
  'in-progress': inProgress,
  refused: '退回待定',
  closing: '申请办结',
  closed,
  cancelled: '已取消',
};

/** An assignment's row. */
export const wordsOf = (one: Recordable): Words<RecordingField> => ({
  no: one.no ?? '',
  title: printable(one.title).slice(0, 32_000),
  unit: one.unitName,
  role: one.role === 'lead' ? '牵头' : '责任',
  due: dueCell(one.deadline),
  state: states[one.state],
  percent: one.percent === null ? '' : String(one.percent),
  closedOn: one.closedOn ?? '',
  evidenceTitle: printable(one.evidence?.title ?? ''),
  evidenceUrl: one.evidence?.url ?? '',
});

/** What a person types, in the one form in which it is compared. */
export function plain(field: RecordingField, text: string): string {
  const words = printable(text);
  if (field === 'closedOn') return civilDate(words) ?? words;
  if (field !== 'percent') return words;
  const figure = words.replace(/[%％\s]/g, '');
  return /^\d+(\.0+)?$/.test(figure) ? String(Number(figure)) : words;
}

/** Why nothing can be recorded of an assignment any more; null where it can. */
export function hindranceOf({
  hasReported,
  state,
  isClosedByRecord,
}: Recordable): 'has-reported' | 'state-fixed' | null {
  if (hasReported) return 'has-reported';
  const isOpen = state === 'awaiting-receipt' || state === 'in-progress' || isClosedByRecord;
  return isOpen ? null : 'state-fixed';
}

const widths: Record<RecordingField | 'id', number> = {
  id: 10,
  no: 8,
  title: 36,
  unit: 20,
  role: 8,
  due: 12,
  state: 10,
  percent: 10,
  closedOn: 13,
  evidenceTitle: 30,
  evidenceUrl: 40,
};

const stateRule = {
  kind: 'list',
  choices: [inProgress, closed],
  message: '请选“在办”或“已办结”。',
} as const;
const percentRule = {
  kind: 'number',
  whole: true,
  least: 0,
  most: 100,
  message: '请填 0 到 100 的整数，不用写百分号。',
} as const;

const asked = (one: Recordable, field: OpenField): boolean =>
  one.deadline.kind === 'date' || (field !== 'percent' && field !== 'closedOn');

/** The form's columns and rows: what can still be recorded is open. */
export function tableOf(rows: readonly Recordable[]): Pick<Form, 'columns' | 'rows'> {
  const fields = Object.keys(heads) as (RecordingField | 'id')[];
  const isOpen = (one: Recordable, field: string) =>
    (openFields as readonly string[]).includes(field) && hindranceOf(one) === null && asked(one, field as OpenField);
  const ruled = (field: string) =>
    field === 'state' ? { rule: stateRule } : field === 'percent' ? { rule: percentRule } : {};
  return {
    columns: fields.map((field) => ({ head: heads[field], width: widths[field], hidden: field === 'id' })),
    rows: rows.map((one) => {
      const words = { id: String(one.id), ...wordsOf(one) };
      return fields.map((field) => {
        const open = isOpen(one, field);
        return { text: words[field], open, ...(open && ruled(field)) };
      });
    }),
  };
}

/** The days on which something of a plan's year can have been closed. */
export const closingDays = (year: number, now: Date) => ({ first: `${year}-01-01`, last: civilDateOf(now) });
