import { record } from '../../audit/record.js';
import { inWords } from '../deputies/deputy.changes.js';
import type { Deputy } from '../deputies/deputy.dto.js';
import { DeputyRow } from '../deputies/deputy.entity.js';
import { deputiesOf } from '../deputies/deputy.queries.js';
import { type FindDuties, type Handing, shown } from './duty.js';

/**
 * Who stands in for the person in the unit, and for whom the person does: from now on for, or by, the other one. It ends
 * where nobody can stand in: for themselves, in a role of their own, or on days on which somebody does already.
 */
export const deputiesInUnit: FindDuties = async (manager, handing) => {
  const { from, to, unitId, today, now } = handing;
  const inUnit = async (personId: number) =>
    (await deputiesOf(manager, personId, today)).filter((one) => one.unitId === unitId);
  const theirs = (await inUnit(to.id)).filter(({ person }) => person.id === to.id);
  return (await inUnit(from.id)).map((deputy) => {
    const { person, role, firstDay, lastDay } = deputy;
    const goes = person.id === from.id ? isStillStoodIn(deputy, handing, theirs) : canStandIn(deputy, handing);
    return {
      shown: shown({
        kind: 'deputy',
        outcome: goes ? 'goes' : 'ends',
        role,
        person: person.name,
        deputy: deputy.deputy.name,
        firstDay,
        lastDay,
      }),
      hand: async (tx) => {
        const { id } = deputy;
        if (!goes) {
          await tx.update(DeputyRow, { id }, { endedAt: now });
          return record(tx, { action: 'deputy.end', objectId: id, before: inWords(deputy) });
        }
        const next = person.id === from.id ? { person: to } : { deputy: to };
        await tx.update(DeputyRow, { id }, person.id === from.id ? { personId: to.id } : { deputyId: to.id });
        const after = inWords({ ...deputy, ...next });
        await record(tx, { action: 'deputy.hand-over', objectId: id, before: inWords(deputy), after });
      },
    };
  });
};

const isStillStoodIn = ({ deputy, role, firstDay, lastDay }: Deputy, { to }: Handing, theirs: Deputy[]): boolean =>
  deputy.id !== to.id && !theirs.some((one) => one.role === role && one.firstDay <= lastDay && one.lastDay >= firstDay);

const canStandIn = ({ person, role, unitId }: Deputy, { to, memberships }: Handing): boolean =>
  person.id !== to.id && ![...to.memberships, ...memberships].some((one) => one.unitId === unitId && one.role === role);
