import type { CivilDate } from '@yaodian/calendar';
import type { Unit } from '../unit.dto.js';

/** Who belongs to a group: units of any of the kinds and below the parent, as far as it asks for them, and changes by hand. */
export interface GroupRule {
  kinds: readonly string[];
  parentId: number | null;
  /** Units that belong to it whatever the rule says. */
  takenIn: readonly number[];
  /** Units that do not. */
  leftOut: readonly number[];
}

type Registered = Pick<Unit, 'id' | 'kind' | 'parentId' | 'validFrom' | 'validTo'>;

/** A member of a group; by hand where the rule alone would not have it. */
export type Member<T> = T & { byHand: boolean };

/**
 * The members of a group on a day, in the order of `units`, which must be all units of the register: a unit that is
 * closed has no assignments, but those below it may have. A rule that asks for nothing has no members by itself.
 */
export function membersOf<T extends Registered>(
  { kinds, parentId, takenIn, leftOut }: GroupRule,
  units: readonly T[],
  day: CivilDate,
): Member<T>[] {
  const [added, out] = [new Set(takenIn), new Set(leftOut)];
  const below = parentId === null ? null : unitsBelow(parentId, units);
  const fits = ({ id, kind }: T): boolean =>
    (kinds.length > 0 || below !== null) &&
    (kinds.length === 0 || (kind !== null && kinds.includes(kind))) &&
    (below === null || below.has(id));
  return units.flatMap((unit): Member<T>[] => {
    if (!isThere(unit, day) || out.has(unit.id)) return [];
    if (fits(unit)) return [{ ...unit, byHand: false }];
    return added.has(unit.id) ? [{ ...unit, byHand: true }] : [];
  });
}

const isThere = ({ validFrom, validTo }: Registered, day: CivilDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

function unitsBelow(parentId: number, units: readonly Registered[]): Set<number> {
  const children = new Map<number, number[]>();
  for (const { id, parentId: above } of units) {
    if (above !== null) children.set(above, [...(children.get(above) ?? []), id]);
  }
  const found = new Set<number>();
  for (let level = children.get(parentId) ?? []; level.length > 0;) {
    for (const id of level) found.add(id);
    level = level.flatMap((id) => children.get(id) ?? []).filter((id) => !found.has(id));
  }
  return found;
}
