import type { DecomposeOptions } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { currentUnits } from '../organisation/unit.queries.js';

/** What documents of a plan are read with. */
export const readingOptions = async (manager: EntityManager, year: number | undefined): Promise<DecomposeOptions> => ({
  year,
  units: await currentUnits(manager),
});
