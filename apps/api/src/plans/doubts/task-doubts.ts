import { openDoubts, type Register, resolveUnits, unitDoubts } from '@yaodian/decomposition';
import type { Doubt } from '../task.dto.js';
import type { TaskRow } from '../task.entity.js';
import type { TaskState } from '../task.queries.js';

export interface Doubts {
  doubts: Doubt[];
  /** How many are open; most documents print no deadline, so that is not counted. */
  openDoubts: number;
}

/** A task with its units found in the register, and the doubts that are open then. */
export function withDoubts<T extends TaskState>(task: T, register: Register): T & Doubts {
  const units = resolveUnits(task.units, register);
  return { ...task, units, ...counted(openOf({ ...task, units }, unitDoubts(units, register))) };
}

/** The same for a task whose units and settled doubts are as they were: the doubts about its units stay. */
export const withUnitsAsBefore = <T extends TaskState>(task: T, before: Doubt[]): T & Doubts => ({
  ...task,
  ...counted(openOf(task, before.filter(isOfUnit))),
});

const openOf = (task: TaskState, ofUnits: Doubt[]): Doubt[] =>
  openDoubts(task, ofUnits, task.readDoubts, task.settledDoubts);

const isOfUnit = ({ kind, facts }: Doubt): boolean =>
  facts['unit'] !== undefined && (kind.endsWith('-unit') || kind === 'unknown-group');

const counted = (doubts: Doubt[]): Doubts => ({
  doubts,
  openDoubts: doubts.filter(({ kind }) => kind !== 'no-deadline').length,
});

export const doubtColumns = ({ doubts, openDoubts: open }: Doubts): Partial<TaskRow> => ({
  doubts: JSON.stringify(doubts),
  openDoubts: open,
});
