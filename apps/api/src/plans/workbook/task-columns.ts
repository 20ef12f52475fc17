import { printable } from '@yaodian/official-document';
import type { Words } from '../../workbooks/compare-rows.js';
import type { Heads } from '../../workbooks/read-table.js';
import type { TaskContent } from '../task.dto.js';
import {
  dueCell,
  dueOf,
  milestonesCell,
  milestonesOf,
  namesOf,
  rhythmCell,
  rhythmOf,
  sectionCell,
  sectionOf,
  targetsCell,
  targetsOf,
  unitsCell,
  unitsOf,
} from './task-cells.js';

/** The fields of a task that its row in the workbook has, in their order. */
export const taskFields = [
  'no',
  'section',
  'title',
  'requirement',
  'lead',
  'responsible',
  'due',
  'printed',
  'milestones',
  'targets',
  'rhythm',
] as const;
export type TaskField = (typeof taskFields)[number];

export const heads: Heads<TaskField> = {
  id: '标识（勿改）',
  no: '编号',
  section: '所属板块',
  title: '工作任务',
  requirement: '工作要求',
  lead: '牵头单位',
  responsible: '责任单位',
  due: '完成时限',
  printed: '时限原文',
  milestones: '阶段节点',
  targets: '量化指标',
  rhythm: '填报周期',
};

/** In digits of the sheet's font. */
export const widths: Record<keyof typeof heads, number> = {
  id: 14,
  no: 8,
  section: 24,
  title: 28,
  requirement: 56,
  lead: 18,
  responsible: 24,
  due: 14,
  printed: 18,
  milestones: 28,
  targets: 32,
  rhythm: 12,
};

/** Excel holds no more characters in a cell: of a longer text the beginning goes out, and it cannot be changed there. */
const mostInCell = 32_767;
const cut = '…';
export const isCut = (text: string): boolean => printable(text).length > mostInCell;
const held = (text: string): string => {
  const words = printable(text);
  return words.length > mostInCell ? words.slice(0, 32_000).replace(/[\ud800-\udbff]$/, '') + cut : words;
};

/** A task's row. */
export function wordsOf(task: TaskContent): Words<TaskField> {
  const { no, section, title, requirement, units, deadline, targets, roundRhythm } = task;
  const words: Words<TaskField> = {
    no: no ?? '',
    section: sectionCell(section),
    title,
    requirement,
    lead: unitsCell(units, 'lead'),
    responsible: unitsCell(units, 'responsible'),
    due: dueCell(deadline),
    printed: deadline.text ?? '',
    milestones: milestonesCell(deadline.milestones),
    targets: targetsCell(targets),
    rhythm: rhythmCell(roundRhythm),
  };
  for (const field of taskFields) words[field] = held(words[field]);
  return words;
}

/** What a person types, in the one form in which it is compared; a deadline as the plan's year makes it. */
export const plainOf =
  (year: number) =>
  (field: TaskField, text: string): string => {
    const words = printable(text);
    if (field === 'lead' || field === 'responsible') return namesOf(words).join('、');
    if (field === 'section') return sectionCell(sectionOf(words));
    if (field === 'due') {
      const due = dueOf(words, year);
      return due ? dueCell(due) : words;
    }
    if (field === 'milestones') {
      const milestones = milestonesOf(words);
      return Array.isArray(milestones) ? milestonesCell(milestones) : words;
    }
    if (field !== 'targets') return words;
    const targets = targetsOf(words);
    return Array.isArray(targets) ? targetsCell(targets) : words;
  };

/** A task with one field as its cell says, or what the cell has that is none of its kind. */
export function withCell(
  task: TaskContent,
  field: TaskField,
  text: string,
  year: number,
): { task: TaskContent } | { code: 'not-deadline' | 'not-milestone' | 'not-target' | 'not-rhythm'; line?: string } {
  const { units, deadline } = task;
  switch (field) {
    case 'no':
      return { task: { ...task, no: text || null } };
    case 'section':
      return { task: { ...task, section: sectionOf(text) } };
    case 'title':
    case 'requirement':
      return { task: { ...task, [field]: text } };
    case 'lead':
    case 'responsible':
      return { task: { ...task, units: unitsOf(text, units, field) } };
    case 'due': {
      const due = dueOf(text, year);
      return due ? { task: { ...task, deadline: { ...deadline, ...due } } } : { code: 'not-deadline' };
    }
    case 'printed':
      return { task: { ...task, deadline: { ...deadline, text: text || null } } };
    case 'milestones': {
      const milestones = milestonesOf(text);
      return Array.isArray(milestones)
        ? { task: { ...task, deadline: { ...deadline, milestones } } }
        : { code: 'not-milestone', ...milestones };
    }
    case 'targets': {
      const targets = targetsOf(text);
      return Array.isArray(targets) ? { task: { ...task, targets } } : { code: 'not-target', ...targets };
    }
    case 'rhythm': {
      const roundRhythm = rhythmOf(text);
      return roundRhythm === undefined ? { code: 'not-rhythm' } : { task: { ...task, roundRhythm } };
    }
  }
}
