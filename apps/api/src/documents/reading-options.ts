import type { DecomposeOptions } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { allUnits } from '../organisation/unit.queries.js';

/** What documents of a plan are read with. With no unit registered nobody shall be asked about every name. */
export async function readingOptions(manager: EntityManager, year: number | undefined): Promise<DecomposeOptions> {
  const units = await allUnits(manager);
  return { year, ...(units.length > 0 && { units }) };
}
