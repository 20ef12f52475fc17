import type { RoundRules } from '@yaodian/calendar';
import type { SupervisionSettings } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { marks, storedInstant } from '../../database/columns.js';
import { defaultFigures, type FigureName, type Figures, roundRulesFrom, supervisionFrom } from './figures.js';

/** The figures in force of each of some plans, now or as they were at an instant: its own, else the defaults. */
export async function figuresOf(
  manager: EntityManager,
  planIds: readonly number[],
  at?: Date,
): Promise<Map<number, Figures>> {
  const found = new Map(planIds.map((id) => [id, { ...defaultFigures }]));
  if (planIds.length === 0) return found;
  const rows = await manager.query<{ planId: number; name: FigureName; value: number | null }[]>(
    `SELECT plan_id AS planId, name, value FROM plan_setting
     WHERE plan_id IN (${marks(planIds)})${at ? ' AND changed_at <= ?' : ''} ORDER BY plan_id, version`,
    [...planIds, ...(at ? [storedInstant(at)] : [])],
  );
  for (const { planId, name, value } of rows) found.get(planId)![name] = value ?? defaultFigures[name];
  return found;
}

const figuresOfOne = async (manager: EntityManager, planId: number, at?: Date): Promise<Figures> =>
  (await figuresOf(manager, [planId], at)).get(planId)!;

/** By which lights and standings of each plan's assignments are found. */
export async function supervisionSettingsOf(
  manager: EntityManager,
  planIds: readonly number[],
): Promise<Map<number, SupervisionSettings>> {
  const found = await figuresOf(manager, planIds);
  return new Map([...found].map(([id, set]) => [id, supervisionFrom(set)]));
}

/** By which a plan's rounds are dated, now or as it was at an instant. */
export const roundRulesOf = async (manager: EntityManager, planId: number, at?: Date): Promise<RoundRules> =>
  roundRulesFrom(await figuresOfOne(manager, planId, at));

/** Working days within which a returned report of the plan is to come back. */
export const returnDaysOf = async (manager: EntityManager, planId: number): Promise<number> =>
  (await figuresOfOne(manager, planId)).returnDays;
