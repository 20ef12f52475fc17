import type { AssessedPeriod } from '@yaodian/assessment';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { instant } from '../../database/columns.js';

/** 考核期 of a plan: from the year's first day to today, or, once its result is announced, to the day of announcing. */
export async function assessedPeriod(
  manager: EntityManager,
  { planId, year }: { planId: number; year: number },
  today: CivilDate,
): Promise<AssessedPeriod> {
  const [announced] = await manager.query<{ at: Date | string }[]>(
    'SELECT announced_at AS at FROM assessment_result WHERE plan_id = ?',
    [planId],
  );
  const first = `${year}-01-01`;
  return announced
    ? { first, last: civilDateOf(new Date(instant(announced.at))), isResult: true }
    : { first, last: today, isResult: false };
}
