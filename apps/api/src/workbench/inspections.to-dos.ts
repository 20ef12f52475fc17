import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../assignments/acting/actor.js';
import { findInspectedUnits, inspects } from '../inspections/field/field.access.js';
import { unitsOfInspector } from '../inspections/field/to-inspect.queries.js';
import { type Waiting, waiting } from './waiting.js';

/** Units that the person is put on, and is not done with; the office's people of the team find theirs with the inspection. */
export async function unitsToInspect(manager: EntityManager, actor: Actor, today: CivilDate): Promise<Waiting> {
  const rows = await unitsOfInspector(manager, actor);
  const units = await findInspectedUnits(
    manager,
    rows.map(({ id }) => id),
  );
  const open = new Set(
    units
      .filter((unit) => unit.checkedAt === null && unit.inspectors.has(actor.personId) && inspects(actor, unit))
      .map(({ id }) => id),
  );
  const days = rows.flatMap(({ id, fieldTo }) => (open.has(id) && fieldTo !== null ? [fieldTo] : [])).sort();
  return waiting('inspect', {
    count: open.size,
    late: days.filter((day) => day < today).length,
    due: days[0] ?? null,
  });
}
