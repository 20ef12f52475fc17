import type { Indicator, Scheme } from '@yaodian/assessment';
import { isLeaf } from '@yaodian/assessment';
import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { membersOf } from '../../organisation/groups/group.members.js';
import { listGroups } from '../../organisation/groups/group.queries.js';
import { allUnits } from '../../organisation/unit.queries.js';

/** Says of a leaf whether a unit is scored by it, or lies outside what the leaf or what stands above it applies to. */
export type AppliesTo = (leaf: string, unitId: number) => boolean;

/** By the register as it is on a day. */
export async function appliesToOf(
  manager: EntityManager,
  { trees }: Pick<Scheme, 'trees'>,
  day: CivilDate,
): Promise<AppliesTo> {
  const named = new Map<string, (readonly string[])[]>();
  const walk = (nodes: readonly Indicator[], above: (readonly string[])[]): void => {
    for (const node of nodes) {
      const own = node.appliesTo === null ? above : [...above, node.appliesTo];
      if (!isLeaf(node)) walk(node.children, own);
      else if (own.length > 0) named.set(node.key, own);
    }
  };
  for (const { indicators } of trees) walk(indicators, []);
  if (named.size === 0) return () => true;
  const units = await allUnits(manager);
  const groups = new Map(
    (await listGroups(manager)).map((group) => [
      `group:${group.id}`,
      new Set(membersOf(group, units, day).map(({ id }) => id)),
    ]),
  );
  const isIn = (unitId: number) => (key: string) => key === `unit:${unitId}` || Boolean(groups.get(key)?.has(unitId));
  return (leaf, unitId) => (named.get(leaf) ?? []).every((keys) => keys.some(isIn(unitId)));
}
