import type { Facts } from '@yaodian/assessment';
import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { json, marks } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import { gatherFacts } from '../facts/gather.js';
import { assessedPeriod } from '../facts/period.js';
import type { RehearsedFacts, RehearsedYear } from './rehearsal.dto.js';
import type { Side } from './side.js';

/** Units whose frozen facts are read at once. */
const atOnce = 50;

/** Where the facts of a rehearsal come from. */
export interface YearFacts {
  told: RehearsedFacts;
  /** The facts of units, in batches; a unit of which nothing was frozen has none. */
  of: (unitIds: readonly number[]) => AsyncGenerator<Facts[], void>;
}

interface Plan {
  id: number;
  title: string;
  year: number;
}

/**
 * The facts of a plan as they are now; of the year before as they were frozen last, where its result was announced.
 * Throws DomainError rehearsal-no-last-year.
 */
export async function yearFacts(
  manager: EntityManager,
  { planId, year }: Side,
  which: RehearsedYear,
  today: CivilDate,
): Promise<YearFacts> {
  const plan = which === 'this-year' ? await planOf(manager, planId) : await lastYear(manager, year);
  const [frozen] = await manager.query<{ id: number; number: number; until: CivilDate }[]>(
    `SELECT id, number, last_day AS until FROM assessment_snapshot WHERE plan_id = ? ORDER BY number DESC LIMIT 1`,
    [plan.id],
  );
  const told = { planId: plan.id, planTitle: plan.title, year: plan.year };
  if (frozen && which === 'last-year') {
    const { id, number, until } = frozen;
    return { told: { ...told, until, snapshot: number }, of: (unitIds) => frozenFacts(manager, id, unitIds) };
  }
  const period = await assessedPeriod(manager, { planId: plan.id, year: plan.year }, today);
  const of = (unitIds: readonly number[]) =>
    gatherFacts(manager, {
      ...{ planId: plan.id, period },
      units: unitIds.map((unitId) => ({ unitId, group: '', belongsTo: [] })),
    });
  return { told: { ...told, until: period.last, snapshot: null }, of };
}

async function planOf(manager: EntityManager, id: number): Promise<Plan> {
  const [plan] = await manager.query<Plan[]>('SELECT id, title, year FROM plan WHERE id = ?', [id]);
  return plan!;
}

/** The plan of the year before that was issued; of several the one with a result, then the newest. */
async function lastYear(manager: EntityManager, year: number): Promise<Plan> {
  const [plan] = await manager.query<Plan[]>(
    `SELECT plan.id, plan.title, plan.year FROM plan
       LEFT JOIN assessment_result result ON result.plan_id = plan.id
     WHERE plan.year = ? AND plan.state <> 'draft'
     ORDER BY CASE WHEN result.id IS NULL THEN 1 ELSE 0 END, plan.id DESC LIMIT 1`,
    [year - 1],
  );
  if (!plan) throw new DomainError('rehearsal-no-last-year', { year: String(year - 1) });
  return plan;
}

async function* frozenFacts(
  manager: EntityManager,
  snapshotId: number,
  unitIds: readonly number[],
): AsyncGenerator<Facts[], void> {
  for (let from = 0; from < unitIds.length; from += atOnce) {
    const some = unitIds.slice(from, from + atOnce);
    const rows = await manager.query<{ facts: string }[]>(
      `SELECT facts FROM assessment_snapshot_unit WHERE snapshot_id = ? AND unit_id IN (${marks(some)}) ORDER BY unit_id`,
      [snapshotId, ...some],
    );
    yield rows.map(({ facts }) => json<Facts>(facts));
  }
}
