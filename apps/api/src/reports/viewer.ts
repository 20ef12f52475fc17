import type { EntityManager } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import { enteredFor, servedWith, unitsWithoutAccounts } from '../organisation/sub-units.js';
import { withSections } from '../organisation/unit.tree.js';
import { ownUnits } from '../plans/issuing/issue.queries.js';

/** Who looks at reports, as far as it decides what they can do with them. */
export interface Viewer {
  personId: number;
  isOffice: boolean;
  /** Units for which the person writes: their own, the sections of these, and units below that have no accounts. */
  reporting: ReadonlySet<number>;
  /** The same for approving. */
  approving: ReadonlySet<number>;
  /** Units that the person belongs to in any role, with their sections: nobody judges their own cause. */
  member: ReadonlySet<number>;
  /** The units that the person is in themselves; what they write for others is 代填. */
  direct: ReadonlySet<number>;
  /** The office's own units, which the plan's 本级复核人 reviews. */
  officeUnits: ReadonlySet<number>;
  /** Units in which nobody can report or approve. */
  withoutAccounts: ReadonlySet<number>;
}

export async function viewerOf(
  manager: EntityManager,
  { personId, memberships }: Pick<Principal, 'personId' | 'memberships'>,
): Promise<Viewer> {
  const unitsOf = (isWanted: (role: string) => boolean): number[] =>
    memberships.flatMap(({ unitId, role }) => (unitId !== null && isWanted(role) ? [unitId] : []));
  const withoutAccounts = await unitsWithoutAccounts(manager);
  const servedBy = async (role: string): Promise<Set<number>> => {
    const units = await servedWith(
      manager,
      unitsOf((one) => one === role),
    );
    return new Set([...units, ...(await enteredFor(manager, units, withoutAccounts))]);
  };
  const direct = unitsOf(() => true);
  return {
    personId,
    isOffice: memberships.some(({ role }) => role === 'office'),
    reporting: await servedBy('reporter'),
    approving: await servedBy('approver'),
    member: new Set(await withSections(manager, direct)),
    direct: new Set(direct),
    officeUnits: await ownUnits(manager),
    withoutAccounts,
  };
}

/** Whether the person writes for the unit: as its own, or (代填) because it has no accounts. */
export const writesFor = ({ reporting, isOffice, withoutAccounts }: Viewer, unitId: number): boolean =>
  reporting.has(unitId) || (isOffice && withoutAccounts.has(unitId));

/** Whether the person reviews a unit's reports: the office, never of a unit of their own; for the office's own the named one. */
export function reviews(
  viewer: Viewer,
  { unitId, ownReviewerId }: { unitId: number; ownReviewerId: number | null },
): boolean {
  const { personId, isOffice, member, officeUnits } = viewer;
  if (officeUnits.has(unitId)) return personId === ownReviewerId;
  return isOffice && !member.has(unitId);
}
