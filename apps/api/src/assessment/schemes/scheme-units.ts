import { memberProblems } from '@yaodian/assessment';
import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { UnitSelection } from '../../organisation/selection/selection.dto.js';
import { expandSelection } from '../../organisation/selection/selection.js';
import { ownUnits } from '../../plans/issuing/issue.queries.js';
import type { SchemeBody } from './scheme-body.dto.js';
import type { SchemeProblem, SchemeUnit } from './scheme.dto.js';

/** The units that a draft would score, as the register is on a day. */
export async function selectedUnits(
  manager: EntityManager,
  { groups }: SchemeBody,
  selection: UnitSelection,
  day: CivilDate,
): Promise<SchemeUnit[]> {
  const own = await ownUnits(manager);
  const units = await expandSelection(manager, selection, day);
  return units.map(({ unitId, name, groups: indices }) => ({
    unitId,
    name,
    groups: indices.map((index) => groups[index]!.key),
    ranked: selection.rankOwnUnit || !own.has(unitId),
  }));
}

/** Each unit is in exactly one comparison group (对比组), and there are units. */
export const unitProblems = (body: SchemeBody, units: readonly SchemeUnit[]): SchemeProblem[] =>
  units.length > 0
    ? memberProblems(body, units).map(({ parameters, ...problem }) => ({ ...problem, parameters: { ...parameters } }))
    : [{ code: 'no-units', path: 'selection', line: null, parameters: {} }];
