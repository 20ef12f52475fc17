import type { QuarterInspection } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { instant } from '../../database/columns.js';
import type { QuarterWaiver, ResultInspection, ResultQuarter } from './result.dto.js';

const quarters = [1, 2, 3, 4];

/** In the order of quarters. */
export async function waiversOf(manager: EntityManager, planId: number): Promise<QuarterWaiver[]> {
  const rows = await manager.query<(Omit<QuarterWaiver, 'waivedAt'> & { waivedAt: Date | string })[]>(
    `SELECT waiver.quarter, waiver.reason, person.name AS waivedBy, waiver.waived_at AS waivedAt
     FROM assessment_waiver waiver JOIN person ON person.id = waiver.waived_by
     WHERE waiver.plan_id = ? ORDER BY waiver.quarter`,
    [planId],
  );
  return rows.map(({ waivedAt, ...row }) => ({ ...row, waivedAt: instant(waivedAt) }));
}

/** The four quarters of a plan with their inspections: waived, published, or still open (also where there is none). */
export async function quartersOf(
  manager: EntityManager,
  planId: number,
  waivers: readonly Pick<QuarterWaiver, 'quarter'>[],
): Promise<ResultQuarter[]> {
  const rows = await manager.query<(ResultInspection & { quarter: number })[]>(
    'SELECT id, quarter, title, state FROM inspection WHERE plan_id = ? ORDER BY quarter, id',
    [planId],
  );
  return quarters.map((quarter) => {
    const inspections = rows.filter((row) => row.quarter === quarter).map(({ quarter: _, ...row }) => row);
    const published = inspections.length > 0 && inspections.every(({ state }) => state === 'published');
    const waived = waivers.some((waiver) => waiver.quarter === quarter);
    return { quarter, state: published ? 'published' : waived ? 'waived' : 'open', inspections };
  });
}

/** As the library asks for them. */
export const asAsked = (found: readonly ResultQuarter[]): QuarterInspection[] =>
  found.map(({ quarter, state }) => ({ quarter, state }));
