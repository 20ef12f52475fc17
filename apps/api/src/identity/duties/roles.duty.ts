import { IsNull } from 'typeorm';
import { insertMemberships } from '../person.changes.js';
import { MembershipRow } from '../person.entity.js';
import { type FindDuties, shown } from './duty.js';

/** The roles in the unit; where the other person has one already, it is theirs once. */
export const rolesInUnit: FindDuties = (_manager, { from, to, unitId, memberships }) =>
  Promise.resolve(
    memberships.map(({ role }) => {
      const has = to.memberships.some((one) => one.unitId === unitId && one.role === role);
      return {
        shown: shown({ kind: 'role', outcome: has ? 'joins' : 'goes', role }),
        hand: async (tx) => {
          await tx.delete(MembershipRow, { personId: from.id, unitId: unitId ?? IsNull(), role });
          if (!has) await insertMemberships(tx, to.id, [{ unitId, role }]);
        },
      };
    }),
  );
