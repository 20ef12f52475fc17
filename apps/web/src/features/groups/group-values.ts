import type { GroupUnit, NewGroup, OrganKind, UnitGroup } from '@yaodian/api-client';

/** What was changed by hand of those that a rule has. */
export interface ByHand {
  takenIn: Pick<GroupUnit, 'id' | 'name'>[];
  leftOut: Pick<GroupUnit, 'id' | 'name'>[];
}

/** What the form of a group holds. */
export interface GroupValues {
  name: string;
  aliases: string[];
  kinds: OrganKind[];
  parent: { value: number; label: string } | null;
  byHand: ByHand;
}

export const emptyGroup = (name = ''): GroupValues => ({
  name,
  aliases: [],
  kinds: [],
  parent: null,
  byHand: { takenIn: [], leftOut: [] },
});

export const valuesOf = ({ name, aliases, kinds, parentId, parentName, takenIn, leftOut }: UnitGroup): GroupValues => ({
  name,
  aliases,
  kinds,
  parent: parentId === null ? null : { value: parentId, label: parentName ?? '' },
  byHand: { takenIn, leftOut },
});

const idsOf = (units: { id: number }[]): number[] => units.map(({ id }) => id);

/** What a form's values are for the server. */
export const toGroup = ({ name, aliases, kinds, parent, byHand }: GroupValues): NewGroup => ({
  name: name.trim(),
  aliases,
  kinds,
  parentId: parent?.value ?? null,
  takenIn: idsOf(byHand.takenIn),
  leftOut: idsOf(byHand.leftOut),
});

/** A unit is out of the group: one that was taken in by hand is simply not taken in any more. */
export const withoutUnit = (
  { takenIn, leftOut }: ByHand,
  { id, name, byHand }: { id: number; name: string; byHand: boolean },
): ByHand => ({
  takenIn: takenIn.filter((unit) => unit.id !== id),
  leftOut: byHand ? leftOut : [...leftOut, { id, name }],
});

/** A unit is in the group: one that was left out by hand is simply not left out any more. */
export const withUnit = ({ takenIn, leftOut }: ByHand, { id, name }: { id: number; name: string }): ByHand => {
  const wasOut = leftOut.some((unit) => unit.id === id);
  return {
    takenIn: wasOut || takenIn.some((unit) => unit.id === id) ? takenIn : [...takenIn, { id, name }],
    leftOut: leftOut.filter((unit) => unit.id !== id),
  };
};

/** Units that were taken in by hand and are no members all the same: they have ended, or not begun yet. */
export const absentOf = ({ takenIn }: ByHand, members: readonly { id: number }[]): ByHand['takenIn'] =>
  takenIn.filter((unit) => !members.some(({ id }) => id === unit.id));
