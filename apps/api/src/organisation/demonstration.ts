import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { demonstrationKeys } from '../database/idempotency.js';
import type { PlanService } from '../plans/plan.service.js';
import type { NewUnit } from './unit.dto.js';
import type { UnitService } from './unit.service.js';

/** Fills the register of an empty database with the units of the demonstration's county; once, whoever starts at the same time. */
export async function loadDemonstrationUnits(
  units: UnitService,
  plans: PlanService,
  programRoot: string,
): Promise<void> {
  const { total } = await units.list({ limit: 1 });
  const { items } = await plans.list({ limit: 1 });
  if (total > 0 || items.length > 0) return;
  const file = path.join(programRoot, '../src/organisation/demo/云岭县单位.json');
  await units.load(JSON.parse(await readFile(file, 'utf8')) as NewUnit[], demonstrationKeys.units);
}
