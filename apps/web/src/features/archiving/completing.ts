import type { OpenTask } from '@yaodian/api-client';

/** What the office does with standing and recurring tasks: the same with all, or one by one. */
export type Choice = 'all' | 'none' | 'each';

export const idsOf = (tasks: readonly OpenTask[]): number[] =>
  tasks.flatMap(({ assignments }) => assignments.map(({ id }) => id));

/** Those that the year can complete: what is not signed for, or asked about, stays open. */
export const completableOf = (tasks: readonly OpenTask[]): number[] =>
  tasks.flatMap(({ assignments }) => assignments.flatMap(({ id, completable }) => (completable ? [id] : [])));

/** The assignments that the year completes; null while nothing is chosen for tasks that are there. */
export function completedBy(
  choice: Choice | null,
  tasks: readonly OpenTask[],
  picked: ReadonlySet<number>,
): number[] | null {
  const all = completableOf(tasks);
  if (all.length === 0 || choice === 'none') return [];
  if (choice === null) return null;
  return choice === 'all' ? all : all.filter((id) => picked.has(id));
}

/** The picked ones after some were ticked, or their ticks taken away. */
export function withTicks(picked: ReadonlySet<number>, ids: readonly number[], ticked: boolean): Set<number> {
  const next = new Set(picked);
  for (const id of ids) {
    if (ticked) next.add(id);
    else next.delete(id);
  }
  return next;
}
