import type { FromAssignments, LedgerAssignment } from './ledger.queries.js';

/**
 * What a row of the ledger says of its assignments: who leads and who is responsible, who answers for it there, how many
 * are in which state, and what the units `served` do. Cancelled ones are named only where nothing else is left.
 */
export function fromAssignments(assignments: readonly LedgerAssignment[], served: readonly number[]): FromAssignments {
  const going = assignments.filter(({ state }) => state !== 'cancelled');
  const named = going.length > 0 ? going : assignments;
  const unitsOf = (wanted: string) => named.filter(({ role }) => role === wanted).map(({ unit }) => unit);
  const personsOf = (who: 'responsiblePerson' | 'leader') =>
    named.flatMap((one) => (one[who] === null ? [] : named.length === 1 ? [one[who]] : [`${one.unit}：${one[who]}`]));
  const ownRoles = named.filter(({ unitId }) => served.includes(unitId)).map(({ role }) => role);
  const states = new Map<string, FromAssignments['states'][number]>();
  for (const { state, completedForYear } of assignments) {
    const key = `${state} ${completedForYear}`;
    states.set(key, { state, completedForYear, units: (states.get(key)?.units ?? 0) + 1 });
  }
  return {
    leadUnits: unitsOf('lead'),
    responsibleUnits: unitsOf('responsible'),
    responsiblePersons: personsOf('responsiblePerson'),
    leaders: personsOf('leader'),
    states: [...states.values()],
    ownRoles: [...new Set(ownRoles)].sort(),
  };
}
