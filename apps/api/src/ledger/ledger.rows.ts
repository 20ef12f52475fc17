import { type Calendar, type CivilDate, workingDaysBetween } from '@yaodian/calendar';
import { taskLight } from '@yaodian/supervision';
import type { LightReason } from '../assignments/lights/light.dto.js';
import { outcomeOf } from '../plans/archiving/fates.js';
import type { LedgerInForce, LedgerLight } from './ledger.dto.js';
import type { FromAssignments, LedgerAssignment } from './ledger.queries.js';

/** Units that a row names with their lights, beside the person's own. */
const namedUnits = 5;

/** An assignment that has a light. */
type Lit = LedgerAssignment & { light: NonNullable<LedgerAssignment['light']> };

/** Those of a row's assignments of whose light it says more than the colour: some that have the row's own, and those of the units `served`. */
export function namedLights(assignments: readonly LedgerAssignment[], served: readonly number[]): Lit[] {
  const passing = assignments.filter((one): one is Lit => one.passes && one.light !== null);
  const { light } = taskLight(passing.map((one) => one.light));
  const worst = new Set(passing.filter((one) => one.light === light).slice(0, namedUnits));
  return passing.filter((one) => worst.has(one) || served.includes(one.unitId));
}

/** The light of a row: that of its assignments that pass the filter. */
export function lightOfRow(
  assignments: readonly LedgerAssignment[],
  served: readonly number[],
  reasons: ReadonlyMap<number, LightReason[]>,
): LedgerLight {
  return {
    ...taskLight(assignments.filter(({ passes }) => passes).map(({ light }) => light)),
    units: namedLights(assignments, served).map(({ id, unit, unitId, light }) => ({
      unit,
      own: served.includes(unitId),
      light,
      reasons: reasons.get(id) ?? [],
    })),
  };
}

/** The effective deadlines of a row's assignments, where one of them differs from the first deadline. */
export function inForceOf(
  assignments: readonly LedgerAssignment[],
  {
    first,
    isFollowed,
    today,
    calendar,
  }: { first: string | null; isFollowed: boolean; today: CivilDate; calendar: Calendar },
): LedgerInForce | null {
  const going = assignments.filter(({ passes, state }) => passes && state !== 'cancelled');
  const datesOf = (some: readonly LedgerAssignment[]) => some.flatMap(({ deadline }) => deadline ?? []).sort();
  const dates = datesOf(going);
  const [earliest, latest] = [dates[0], dates.at(-1)];
  if (first === null || earliest === undefined || latest === undefined || dates.every((date) => date === first))
    return null;
  const [next] = isFollowed ? datesOf(going.filter(({ state }) => outcomeOf(state) === 'open')) : [];
  return { earliest, latest, workingDays: next === undefined ? null : workingDaysBetween(calendar, today, next) };
}

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
  for (const { state, completedForYear, isRecorded } of assignments) {
    const key = `${state} ${completedForYear} ${isRecorded}`;
    states.set(key, { state, completedForYear, isRecorded, units: (states.get(key)?.units ?? 0) + 1 });
  }
  return {
    leadUnits: unitsOf('lead'),
    responsibleUnits: unitsOf('responsible'),
    responsiblePersons: personsOf('responsiblePerson'),
    leaders: personsOf('leader'),
    states: [...states.values()],
    extensionsAsked: assignments.filter(({ extensionAsked }) => extensionAsked).length,
    ownRoles: [...new Set(ownRoles)].sort(),
  };
}
