import type { EntityManager } from 'typeorm';
import { findInspections, inspectionsOf } from '../facts/inspection.facts.js';
import type { OwnLine, ScoreQuarter } from './score.dto.js';

/** 督查成绩 by quarter; of several inspections of a quarter the one that was published last. */
export async function quartersOf(manager: EntityManager, planId: number, unitId: number): Promise<ScoreQuarter[]> {
  const inspections = (await inspectionsOf(manager, await findInspections(manager, planId), [unitId])).get(unitId)!;
  const waived = await manager.query<{ quarter: number }[]>('SELECT quarter FROM assessment_waiver WHERE plan_id = ?', [
    planId,
  ]);
  return [1, 2, 3, 4].map((quarter) => {
    const own = inspections.filter((one) => one.quarter === quarter);
    const found = own.filter(({ state }) => state === 'published').pop() ?? own[0];
    const isWaived = waived.some((one) => one.quarter === quarter);
    return {
      quarter,
      total: found?.state === 'published' ? found.total : null,
      state: found?.state ?? (isWaived ? 'waived' : 'none'),
      inspectionId: found?.inspectionId ?? null,
    };
  });
}

/** 自评 of a unit. */
export const ownLines = (manager: EntityManager, planId: number, unitId: number): Promise<OwnLine[]> =>
  manager.query(
    'SELECT line, points, words FROM assessment_own_figure WHERE plan_id = ? AND unit_id = ? ORDER BY line',
    [planId, unitId],
  );
