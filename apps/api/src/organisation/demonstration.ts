import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { demonstrationKeys, once } from '../database/idempotency.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { PlanService } from '../plans/plan.service.js';
import { insertGroup } from './groups/group.changes.js';
import type { NewGroup } from './groups/group.dto.js';
import { insertUnit } from './unit.changes.js';
import type { NewUnit } from './unit.dto.js';
import { countUnits } from './unit.queries.js';

/** A group of the demonstration, its units by their full names. */
type DemonstrationGroup = Omit<NewGroup, 'takenIn' | 'leftOut'> & { takenIn?: string[]; leftOut?: string[] };

/** Fills the register of an empty database with the units and groups of the demonstration's county; once, whoever starts at the same time. */
export async function loadDemonstrationUnits(
  unitOfWork: UnitOfWork,
  plans: PlanService,
  programRoot: string,
): Promise<void> {
  const { items } = await plans.list({ limit: 1 });
  if (items.length > 0 || (await countUnits(unitOfWork.reader, {})) > 0) return;
  const read = async <T>(name: string): Promise<T> =>
    JSON.parse(await readFile(path.join(programRoot, '../src/organisation/demo', name), 'utf8')) as T;
  const units = await read<NewUnit[]>('云岭县单位.json');
  const groups = await read<DemonstrationGroup[]>('云岭县单位组.json');
  await unitOfWork.run((tx) =>
    once(tx, demonstrationKeys.units, { load: 'units' }, async () => {
      const ids = new Map<string, number>();
      for (const unit of units) ids.set(unit.name, (await insertUnit(tx, unit)).id);
      const idsOf = (names: string[] = []) => names.map((name) => ids.get(name) as number);
      for (const { takenIn, leftOut, ...group } of groups)
        await insertGroup(tx, { ...group, takenIn: idsOf(takenIn), leftOut: idsOf(leftOut) });
      return units.length;
    }),
  );
}
