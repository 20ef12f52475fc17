import { type Form, printable } from '@yaodian/official-document';
import { dueCell, targetsCell } from '../../plans/workbook/task-cells.js';
import type { Words } from '../../workbooks/compare-rows.js';
import { downloadedSheet, type Heads } from '../../workbooks/read-table.js';
import type { Sheet } from '../../workbooks/sheets.js';
import type { Report, ReportState } from '../report.dto.js';
import { sameContent, startOf } from './report-content.js';

/** What a unit fills in, in the order of the form; between percent and periodMet the values of the targets. */
const before = ['unchanged', 'done', 'percent'] as const;
const behind = ['periodMet', 'nextSteps', 'problems', 'correctionReason'] as const;
type ValueField = `value${number}`;
export type OpenField = (typeof before)[number] | (typeof behind)[number] | ValueField;

/** What stands beside it to read. */
type ToldField = 'no' | 'title' | 'requirement' | 'due' | 'state' | 'last' | 'lastPercent' | `target${number}`;
export type ReportField = OpenField | ToldField;

export const valueField = (index: number): ValueField => `value${index + 1}`;
const targetField = (index: number): `target${number}` => `target${index + 1}`;
/** Which target a field holds the value of, from 0; null for other fields. */
export const targetOf = (field: string): number | null => {
  const [, number] = /^value(\d+)$/.exec(field) ?? [];
  return number === undefined ? null : Number(number) - 1;
};

const indices = (targets: number): number[] => Array.from({ length: targets }, (_, index) => index);

/** The fields that are filled in, of a form with room for so many targets. */
export const openFields = (targets: number): OpenField[] => [...before, ...indices(targets).map(valueField), ...behind];

/** What 无变化 carries over from the last round. */
export const carriedFields = (targets: number): OpenField[] => [
  'done',
  'percent',
  ...indices(targets).map(valueField),
  'nextSteps',
  'problems',
];

export const yes = '是';

const states: Record<ReportState, string> = {
  owed: '未填',
  draft: '填写中',
  submitted: '待单位审核',
  approved: '已报出',
  accepted: '已采纳',
  returned: '被退回',
};

/** The heads of a form with room for so many targets, in their order. */
export const headsFor = (targets: number): Heads<ReportField> => ({
  id: '标识（勿改）',
  no: '编号',
  title: '工作任务',
  requirement: '工作要求',
  due: '完成时限',
  state: '状态',
  last: '上次填报',
  lastPercent: '上次进度（%）',
  unchanged: '无变化',
  done: '本轮进展',
  percent: '完成进度（%）',
  ...Object.fromEntries(
    indices(targets).flatMap((index) => [
      [targetField(index), `指标${index + 1}`],
      [valueField(index), `指标${index + 1}完成值`],
    ]),
  ),
  periodMet: '本期要求已做到',
  nextSteps: '下一步打算',
  problems: '存在的问题',
  correctionReason: '进度降低的理由',
});

/** For how many targets the form has room that somebody brings back. */
export function targetsIn(sheets: readonly Sheet[]): number {
  const heads = sheets.find(({ name }) => name === downloadedSheet)?.rows[0]?.cells ?? [];
  return heads.filter(({ text }) => /^指标\d{1,3}$/.test(text)).length;
}

/** Excel holds no more characters in a cell: of a longer text, which is only read here, the beginning goes out. */
const mostInCell = 32_000;
const cut = (text: string): string => (text.length > mostInCell ? `${text.slice(0, mostInCell)}…` : text);

const number = (value: number | null | undefined): string => (typeof value === 'number' ? String(value) : '');

/** A report's row. */
export function wordsOf(report: Report, targets: number): Words<ReportField> {
  const { no, title, requirement, deadline, state, earlier, lastPercent, current, round } = report;
  const content = startOf(report);
  return {
    no: no ?? '',
    title: cut(printable(title)),
    requirement: cut(printable(requirement)),
    due: dueCell(deadline),
    state: states[state],
    last: cut(printable(earlier?.done ?? '')),
    lastPercent: number(lastPercent),
    unchanged: current?.isUnchanged ? yes : '',
    done: printable(content.done),
    percent: number(content.percent),
    ...Object.fromEntries(
      indices(targets).flatMap((index) => {
        const target = report.targets[index];
        return [
          [targetField(index), target ? cut(printable(targetsCell([target]))) : ''],
          [valueField(index), target ? number(content.targetValues[index]?.value) : ''],
        ];
      }),
    ),
    periodMet: content.periodsMet.includes(round.periodLast) ? yes : '',
    nextSteps: printable(content.nextSteps),
    problems: printable(content.problems),
    correctionReason: printable(content.correctionReason ?? ''),
  };
}

/** Whether the words of a target are those that a form holds of it. */
export const sameTarget = (one: Words<ReportField>, other: Words<ReportField>, index: number): boolean =>
  one[targetField(index)] === other[targetField(index)];

/** What 无变化 would write into a row; null where nothing has left the unit before. */
export function unchangedWords(report: Report, targets: number): Words<ReportField> | null {
  const { earlier } = report;
  if (!earlier?.leftAt) return null;
  return wordsOf({ ...report, current: { ...earlier, isUnchanged: true } }, targets);
}

/** Whether the content is what was reported last. */
export const isAsBefore = (report: Report, content: ReturnType<typeof startOf>): boolean =>
  !!report.earlier?.leftAt && sameContent(content, startOf({ ...report, current: report.earlier }));

/** What a person types, in the one form in which it is compared. */
export function plain(field: ReportField, text: string): string {
  const words = printable(text);
  if (field === 'unchanged' || field === 'periodMet') return words === '否' ? '' : words;
  if (field !== 'percent' && targetOf(field) === null) return words;
  // an input method may give figures in full width
  const figure = words
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(field === 'percent' ? /%$/ : /^$/, '');
  return /^-?\d+(\.\d+)?$/.test(figure) ? String(Number(figure)) : words;
}

/** The largest value that a target can have; no count of anything that a unit does in a year is larger. */
export const mostOf = (unit: string): number => (unit === '%' ? 100 : 1e12);

const widths: Partial<Record<ReportField | 'id', number>> = {
  no: 8,
  title: 24,
  requirement: 36,
  due: 12,
  state: 10,
  last: 30,
  lastPercent: 9,
  unchanged: 8,
  done: 44,
  percent: 10,
  periodMet: 10,
  nextSteps: 28,
  problems: 28,
  correctionReason: 22,
};
const otherWidth = 16;

const yesOnly = { kind: 'list', choices: [yes], message: '请选“是”，或者留空。' } as const;
const share = {
  kind: 'number',
  whole: true,
  least: 0,
  most: 100,
  message: '请填 0 到 100 的整数，不用写百分号。',
} as const;
const figure = (most: number) =>
  ({ kind: 'number', whole: false, least: 0, most, message: `请填 0 到 ${most} 的数字，不用写单位。` }) as const;

/** The form's columns and rows: what the person can write now is open, as far as the task asks for it. */
export function tableOf(reports: Report[], targets: number): Pick<Form, 'columns' | 'rows'> {
  const heads = headsFor(targets);
  const fields = Object.keys(heads) as (ReportField | 'id')[];
  const open = new Set<string>(openFields(targets));
  return {
    columns: fields.map((field) => ({
      head: heads[field as 'id'],
      width: widths[field] ?? otherWidth,
      hidden: field === 'id',
    })),
    rows: reports.map((report) => {
      const words = { id: String(report.id), ...wordsOf(report, targets) };
      const isWritable = report.acts.includes('write');
      return fields.map((field) => {
        const isOpen = isWritable && open.has(field) && isAsked(report, field as OpenField);
        return { text: words[field as 'id'], open: isOpen, ...(isOpen && ruled(report, field as OpenField)) };
      });
    }),
  };
}

/** Whether a task's report has this at all. */
export function isAsked({ targets, deadline, earlier }: Report, field: OpenField): boolean {
  const index = targetOf(field);
  if (index !== null) return targets[index] !== undefined;
  if (field === 'unchanged') return !!earlier?.leftAt;
  if (field === 'percent' || field === 'correctionReason') return deadline.kind === 'date';
  return field !== 'periodMet' || deadline.kind === 'recurring';
}

function ruled({ targets }: Report, field: OpenField) {
  const index = targetOf(field);
  if (index !== null) return { rule: figure(mostOf(targets[index]!.unit)) };
  if (field === 'percent') return { rule: share };
  return field === 'unchanged' || field === 'periodMet' ? { rule: yesOnly } : {};
}
