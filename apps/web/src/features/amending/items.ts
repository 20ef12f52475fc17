import type { AmendPlan, DraftTask } from '@yaodian/api-client';
import { changes, emptyValues, mergedValues, problemsOf, type TaskValues, valuesOf } from '../tasks/task-values';

/** One task of an amendment that is being written. */
export interface Item {
  /** Tells items apart; the same for as long as the item is there. */
  key: string;
  kind: 'edited' | 'added' | 'cancelled';
  /** As it is in the plan; null for one that is added. */
  task: DraftTask | null;
  values: TaskValues;
}

export const itemOf = (task: DraftTask): Item => ({
  key: String(task.id),
  kind: 'edited',
  task,
  values: valuesOf(task),
});

/** A new task is asked for by a date more often than not. */
export const newItem = (number: number): Item => {
  const values = emptyValues([]);
  return {
    key: `new ${number}`,
    kind: 'added',
    task: null,
    values: { ...values, deadline: { ...values.deadline, kind: 'date' } },
  };
};

/** What of a task differs from the plan; a unit that was taken out and chosen again does not. */
export function changesOf({ task, values }: Pick<Item, 'task' | 'values'>): ReturnType<typeof changes> {
  const { units, ...rest } = changes(task ? valuesOf(task) : emptyValues([]), values);
  const asWritten = (all: TaskValues['units']) => JSON.stringify(all.map(({ by: _by, ...unit }) => unit));
  const stay = units && task && asWritten(units) === asWritten(task.units);
  return units && !stay ? { ...rest, units } : rest;
}

/** Whether anything would be lost with it. */
export function hasWords({ kind, task, values }: Item): boolean {
  if (task !== null) return Object.keys(changesOf({ task, values })).length > 0;
  return kind === 'added' && Object.keys(changes(newItem(0).values, values)).length > 0;
}

/** Whether it can be sent: a new task is whole, an edited one whole and different. */
export function isReady({ kind, task, values }: Item): boolean {
  if (kind === 'cancelled') return true;
  const whole = Object.keys(problemsOf(values)).length === 0 && values.units.length > 0;
  return whole && (task === null || Object.keys(changesOf({ task, values })).length > 0);
}

/** What is sent, once every item is ready. */
export function requestOf(items: Item[], reason: string): AmendPlan {
  const seen = (kind: Item['kind']) => items.filter((item) => item.kind === kind);
  return {
    reason,
    edited: seen('edited').flatMap(({ task, values }) =>
      task ? [{ id: task.id, version: task.version, ...changesOf({ task, values }) }] : [],
    ),
    added: seen('added').map(({ values }) => values as AmendPlan['added'][number]),
    cancelled: seen('cancelled').flatMap(({ task }) => (task ? [{ id: task.id, version: task.version }] : [])),
  };
}

/** Somebody else has amended a task meanwhile: what was not changed here is as they have it. */
export const withTheirs = (items: Item[], theirs: DraftTask): Item[] =>
  items.map((item) =>
    item.task?.id === theirs.id
      ? { ...item, task: theirs, values: mergedValues(valuesOf(item.task), item.values, valuesOf(theirs)) }
      : item,
  );
