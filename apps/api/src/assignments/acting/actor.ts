import { servedUnits } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../identity/principal.js';
import { enteredFor, servedWith, unitsWithoutAccounts } from '../../organisation/sub-units.js';
import { withSections } from '../../organisation/unit.tree.js';
import { ownUnits } from '../../plans/issuing/issue.queries.js';

/** A person as far as it matters for acts on assignments. Sections belong to the unit that they are a part of. */
export interface Actor {
  personId: number;
  isOffice: boolean;
  /** Units in which the person reports or approves. */
  direct: ReadonlySet<number>;
  /** The same with their sections. */
  served: ReadonlySet<number>;
  /** The same with those without accounts that are below them. */
  above: ReadonlySet<number>;
  /** Where the person approves (审核人): their own units, the sections of these, and those without accounts below them. */
  approves: ReadonlySet<number>;
  /** Everything that the person belongs to, in whatever role. */
  belongsTo: ReadonlySet<number>;
  /** The office's own units, which a named person reviews. */
  officeUnits: ReadonlySet<number>;
}

export async function actorOf(
  manager: EntityManager,
  { personId, memberships }: Pick<Principal, 'personId' | 'memberships'>,
): Promise<Actor> {
  const unitsOf = (wanted: typeof memberships) => wanted.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]));
  const own = servedUnits(memberships);
  const without = await unitsWithoutAccounts(manager);
  const withEntered = async (units: readonly number[]) => [...units, ...(await enteredFor(manager, units, without))];
  const served = await servedWith(manager, own);
  const approving = await servedWith(manager, unitsOf(memberships.filter(({ role }) => role === 'approver')));
  return {
    personId,
    isOffice: memberships.some(({ role }) => role === 'office'),
    direct: new Set(own),
    served: new Set(served),
    above: new Set(await withEntered(served)),
    approves: new Set(await withEntered(approving)),
    belongsTo: new Set(await withSections(manager, unitsOf(memberships))),
    officeUnits: await ownUnits(manager),
  };
}
