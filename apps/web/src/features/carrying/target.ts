import type { CarryCandidate, CarryOver, CarryPreview } from '@yaodian/api-client';

/** Where the tasks go: into a new draft of next year, or into one that is there. */
export type Target = { kind: 'new'; title: string } | { kind: 'draft'; id: number | null };

/** Whether the draft has the task already. */
export const isThere = ({ into }: CarryCandidate, target: Target): boolean =>
  target.kind === 'draft' && into.some(({ planId }) => planId === target.id);

export const proposedOf = ({ tasks }: CarryPreview): Set<number> =>
  new Set(tasks.filter(({ proposed }) => proposed).map(({ id }) => id));

/** What can be sent, or what is missing. */
export function requestOf(
  { version, tasks }: CarryPreview,
  target: Target,
  ticked: ReadonlySet<number>,
): CarryOver | 'chooseFirst' | 'titleFirst' | 'draftFirst' {
  const chosen = tasks.filter((task) => ticked.has(task.id) && !isThere(task, target)).map(({ id }) => id);
  if (target.kind === 'new' && target.title.trim() === '') return 'titleFirst';
  if (target.kind === 'draft' && target.id === null) return 'draftFirst';
  if (chosen.length === 0) return 'chooseFirst';
  const into = target.kind === 'new' ? { title: target.title.trim() } : { intoId: target.id! };
  return { version, tasks: chosen, ...into };
}
