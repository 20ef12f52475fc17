import type { Task } from '../model.js';

export type TaskDoubt = 'no-lead-unit' | 'no-unit' | 'no-deadline';

/** What a person must still decide for a task before it can be issued. */
export function taskDoubts(task: Pick<Task, 'leadUnits' | 'responsibleUnits' | 'deadline'>): TaskDoubt[] {
  const doubts: TaskDoubt[] = [];
  if (task.leadUnits.length === 0) doubts.push(task.responsibleUnits.length === 0 ? 'no-unit' : 'no-lead-unit');
  if (task.deadline.kind === 'none') doubts.push('no-deadline');
  return doubts;
}

/** A title as the sentence of a doubt names it. */
export const shortTitle = (title: string): string => (title.length > 24 ? `${title.slice(0, 23)}…` : title);
