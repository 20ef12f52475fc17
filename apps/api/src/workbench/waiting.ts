import type { ToDo, ToDoKind } from './workbench.dto.js';

/** Something to do as it is counted; a count of 0 is left out. */
export type Waiting = Omit<ToDo, 'workingDays'>;

export const waiting = (kind: ToDoKind, facts: Partial<Omit<Waiting, 'kind'>>): Waiting => ({
  ...{ kind, count: 0, late: 0, due: null, since: null, planId: null, taskId: null },
  ...{ inspectionId: null, unitId: null },
  ...facts,
});

/** What has no date, by the instants from which it waits: the first one first. */
export const earliest = (kind: ToDoKind, since: readonly string[]): Waiting =>
  waiting(kind, { count: since.length, since: since[0] ?? null });
