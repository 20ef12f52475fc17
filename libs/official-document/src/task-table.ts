import type { Deadline, Target } from '@yaodian/decomposition';
import { deadlineWords } from './deadline-words.js';
import { printable } from './printable.js';
import { targetWords } from './target-words.js';

/** A task as it goes into the table; names of units as printed. */
export interface TableTask {
  /** Headings above the task, the highest first. */
  section: string[];
  title: string;
  requirement: string;
  leadUnits: string[];
  responsibleUnits: string[];
  deadline: Deadline;
  targets: Target[];
  /** 责任人 and 分管领导, one to a line; the table has columns for them where a task has the lists. */
  persons?: string[];
  leaders?: string[];
  /** 红黄绿灯 with a shape, in words; the table has a column for it where a task has any. */
  light?: string;
  /** How far it has come, in words; the table has a column for it where a task has any. */
  state?: string;
}

/** A year's task table (任务分解表). */
export interface TaskTable {
  /** The plan's title, e.g. 云岭县2026年政务公开工作要点. */
  title: string;
  year: number;
  tasks: TableTask[];
}

/** What a column holds, which decides its width and how its text stands. */
export type ColumnKind =
  | 'number'
  | 'section'
  | 'title'
  | 'requirement'
  | 'lead'
  | 'responsible'
  | 'person'
  | 'leader'
  | 'deadline'
  | 'targets'
  | 'light'
  | 'state';

export interface TableColumn {
  kind: ColumnKind;
  head: string;
}

/** The table in words: heads, and one text for each cell. */
export interface PrintedTable {
  title: string;
  /** The ledger (台账), with who answers for each task, needs the larger sheet. */
  paper: 'a4' | 'a3';
  columns: TableColumn[];
  rows: string[][];
}

/** Stands where there is nothing; a blank cell would be taken to go on with the one above. */
export const nothing = '—';

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numeral = (number: number): string =>
  number <= 10
    ? numerals[number]!
    : `${numerals[Math.floor(number / 10)]!.replace('一', '')}十${numerals[number % 10]}`;

/**
 * Words a plan's tasks as the table that an office sends: numbered in their order, a column for each level of sections
 * (none where no task has a section), units divided by 、, and a dash where there is nothing.
 */
export function printTable({ title, year, tasks }: TaskTable): PrintedTable {
  const levels = tasks.reduce((most, { section }) => Math.max(most, section.length), 0);
  const withPersons = tasks.some(({ persons, leaders }) => persons !== undefined || leaders !== undefined);
  const withLight = tasks.some(({ light }) => light !== undefined);
  const withState = tasks.some(({ state }) => state !== undefined);
  const columns: TableColumn[] = [
    { kind: 'number', head: '序号' },
    ...Array.from({ length: levels }, (_, level): TableColumn => ({
      kind: 'section',
      head: levels === 1 ? '板块' : `${numeral(level + 1)}级板块`,
    })),
    { kind: 'title', head: '工作任务' },
    { kind: 'requirement', head: '工作要求' },
    { kind: 'lead', head: '牵头单位' },
    { kind: 'responsible', head: '责任单位' },
    ...(withPersons
      ? [{ kind: 'person', head: '责任人' } as const, { kind: 'leader', head: '分管领导' } as const]
      : []),
    { kind: 'deadline', head: '完成时限' },
    { kind: 'targets', head: '量化指标' },
    ...(withLight ? [{ kind: 'light', head: '灯及原因' } as const] : []),
    ...(withState ? [{ kind: 'state', head: '办理情况' } as const] : []),
  ];
  const rows = tasks.map((task, index) =>
    [
      String(index + 1),
      ...Array.from({ length: levels }, (_, level) => task.section[level] ?? ''),
      task.title,
      task.requirement,
      task.leadUnits.join('、'),
      task.responsibleUnits.join('、'),
      ...(withPersons ? [(task.persons ?? []).join('\n'), (task.leaders ?? []).join('\n')] : []),
      deadlineWords(task.deadline, year),
      targetWords(task.targets),
      ...(withLight ? [task.light ?? ''] : []),
      ...(withState ? [task.state ?? ''] : []),
    ].map((text) => printable(text) || nothing),
  );
  return { title: tableTitle(title), paper: withPersons ? 'a3' : 'a4', columns, rows };
}

/** What a plan's table is called: …关于印发甲的通知 → 甲任务分解表; a title that names a table already stays. */
export function tableTitle(planTitle: string): string {
  const title = printable(planTitle);
  const [, issued = title] = /关于印发《?(.+?)》?的通知$/.exec(title) ?? [];
  return /(?:表|清单|台账)$/.test(issued) ? issued : `${issued}任务分解表`;
}
