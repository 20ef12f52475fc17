import { assignmentScope, servedUnits } from '@yaodian/access';
import type { Colour } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { ofUnits, type Sql } from '../assignments/assignment.sql.js';
import { colours } from '../assignments/lights/light.dto.js';
import type { Principal } from '../identity/principal.js';
import { sumOfLights } from '../ledger/ledger.queries.js';
import { servedWith } from '../organisation/sub-units.js';
import type { PlanLights } from './workbench.dto.js';

type Values = Omit<PlanLights, 'lights' | 'assignments'> & Record<Colour | 'assignments', number | string>;

/** The lights of issued plans: the person's own, or for the office and leaders everybody's. */
export async function planLights(
  manager: EntityManager,
  { memberships }: Pick<Principal, 'memberships'>,
): Promise<PlanLights[]> {
  const all: Sql = ['1 = 1', []];
  const [own, values] =
    assignmentScope(memberships) === 'all' ? all : ofUnits(await servedWith(manager, servedUnits(memberships)));
  const count = (colour: Colour) => `SUM(CASE WHEN assignment.light = '${colour}' THEN 1 ELSE 0 END) AS "${colour}"`;
  const rows = await manager.query<Values[]>(
    `SELECT plan.id AS planId, plan.title AS planTitle, COUNT(*) AS assignments, ${colours.map(count).join(', ')}
     FROM assignment JOIN plan ON plan.id = assignment.plan_id
     WHERE plan.state = 'issued' AND assignment.state <> 'cancelled' AND ${own}
     GROUP BY plan.id, plan.title, plan.year ORDER BY plan.year DESC, plan.id DESC`,
    values,
  );
  return rows.map(({ planId, planTitle, assignments, ...lights }) => ({
    planId,
    planTitle,
    assignments: Number(assignments),
    lights: sumOfLights([lights]),
  }));
}
