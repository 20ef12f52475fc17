import type { CivilDate } from '@yaodian/calendar';
import { type EntityManager, In } from 'typeorm';
import { record } from '../../audit/record.js';
import type { Deputy } from './deputy.dto.js';
import { DeputyRow } from './deputy.entity.js';
import { deputiesOf } from './deputy.queries.js';

interface Move {
  /** Who goes to the unit `to`; whoever stands in for them there must have gone already. */
  people: readonly number[];
  from: readonly number[];
  to: number;
  today: CivilDate;
}

/** Those who go from units to another one are stood in for there; what is over, or has been ended, stays as it was. */
export async function moveDeputies(tx: EntityManager, { people, from, to, today }: Move): Promise<void> {
  if (people.length === 0) return;
  const rows = await tx.findBy(DeputyRow, { personId: In([...people]), unitId: In([...from]) });
  const going = rows.filter(({ endedAt, lastDay }) => endedAt === null && lastDay >= today);
  for (const { id, personId } of going) {
    await tx.update(DeputyRow, { id }, { unitId: to });
    // not where the deputy stays behind, who may not stand in any more
    const moved = (await deputiesOf(tx, personId, today)).find((one) => one.id === id);
    if (moved) await record(tx, { action: 'deputy.move', objectId: id, after: inWords(moved) });
  }
}

/** As the audit log keeps it. */
export const inWords = ({ person, deputy, unitName, role, firstDay, lastDay }: Deputy) => ({
  person: person.name,
  deputy: deputy.name,
  unit: unitName,
  role,
  firstDay,
  lastDay,
});
