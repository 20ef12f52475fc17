import { deputisedRoles } from '@yaodian/access';
import type { NameDeputy, Self } from '@yaodian/api-client';

/** A role of one's own in which a colleague can stand in. */
export interface Deputisable extends Pick<NameDeputy, 'unitId' | 'role'> {
  unitName: string;
}

/** One's own roles in which a colleague can stand in. */
export const deputisable = ({ memberships }: Pick<Self, 'memberships'>): Deputisable[] =>
  memberships.flatMap(({ role, unitId, unitName }) => {
    const deputised = deputisedRoles.find((one) => one === role);
    return deputised && unitId !== null ? [{ role: deputised, unitId, unitName: unitName ?? '' }] : [];
  });
