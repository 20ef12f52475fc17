import type { DecomposeOptions } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { listGroups } from '../organisation/groups/group.queries.js';
import { currentUnits } from '../organisation/unit.queries.js';

/** What documents of a plan are read with. */
export const readingOptions = async (manager: EntityManager, year: number | undefined): Promise<DecomposeOptions> => ({
  year,
  units: await currentUnits(manager),
  groups: (await listGroups(manager)).map(({ name, aliases }) => ({ name, aliases })),
});
