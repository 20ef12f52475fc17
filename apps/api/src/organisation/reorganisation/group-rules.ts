import type { GroupRule } from '../groups/group.members.js';

interface Succession {
  ended: ReadonlySet<number>;
  successor: { id: number; isNew: boolean };
  takeParts: boolean;
}

/**
 * What a group's rule names once a successor stands in the place of units that ended. Below the successor are their parts,
 * where these go there; it is taken in where one of them was, unless it is left out itself; and left out where one of them
 * was only if it is new, as else it had a place of its own.
 */
export function ruleAfter({ parentId, takenIn, leftOut }: GroupRule, { ended, successor, takeParts }: Succession) {
  const { id, isNew } = successor;
  const moved = (ids: readonly number[], follows: boolean) => [
    ...new Set(ids.flatMap((one) => (ended.has(one) ? (follows ? [id] : []) : [one]))),
  ];
  const into = moved(takenIn, !leftOut.includes(id));
  const out = moved(leftOut, isNew && !into.includes(id));
  return {
    parentId: takeParts && parentId !== null && ended.has(parentId) ? id : parentId,
    takenIn: into,
    leftOut: out,
  };
}

/** Whether a rule names one of the units that ended, so that it is another one afterwards. */
export function isConcerned(
  { parentId, takenIn, leftOut }: GroupRule,
  { ended, takeParts }: Pick<Succession, 'ended' | 'takeParts'>,
): boolean {
  return (
    (takeParts && parentId !== null && ended.has(parentId)) || [...takenIn, ...leftOut].some((id) => ended.has(id))
  );
}
