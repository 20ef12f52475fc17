import type { EntityManager } from 'typeorm';
import { notify } from '../../notifications/notify.js';
import type { InspectionRow, InspectionUnitRow } from '../inspection.entity.js';

type Named = Pick<InspectionRow, 'id' | 'title'>;

/** Tells everybody who inspects, with how many units are theirs. */
export async function tellStarted(tx: EntityManager, { id, title }: Named): Promise<void> {
  const rows = await tx.query<{ personId: number; count: number | string }[]>(
    `SELECT inspector.person_id AS personId, COUNT(*) AS count FROM unit_inspector inspector
       JOIN inspection_unit inspected ON inspected.id = inspector.inspection_unit_id
     WHERE inspected.inspection_id = ? GROUP BY inspector.person_id ORDER BY inspector.person_id`,
    [id],
  );
  await notify(
    tx,
    rows.map(({ personId, count }) => ({
      kind: 'inspection-started',
      personIds: [personId],
      cause: `inspection:${id}:started`,
      path: '/inspecting',
      facts: { inspection: title, count: String(count) },
    })),
  );
}

/** Tells who inspects a unit since it was drawn again or named by hand; who was told before is not told twice. */
export async function tellNamed(tx: EntityManager, { id, title }: Named, unit: InspectionUnitRow): Promise<void> {
  const rows = await tx.query<{ personId: number }[]>(
    'SELECT person_id AS personId FROM unit_inspector WHERE inspection_unit_id = ? ORDER BY person_id',
    [unit.id],
  );
  await notify(tx, [
    {
      kind: 'inspector-named',
      personIds: rows.map(({ personId }) => personId),
      cause: `inspection:${id}:unit:${unit.id}`,
      path: `/inspecting/${unit.id}`,
      facts: { inspection: title, unit: unit.unitName },
    },
  ]);
}
