import type { RoundRules } from '@yaodian/calendar';
import type { SupervisionSettings } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, marks, storedInstant } from '../../database/columns.js';
import {
  defaultFigures,
  type FigureName,
  figureNames,
  figures,
  type Figures,
  roundRulesFrom,
  supervisionFrom,
} from './figures.js';
import type { FigureChange, PlanSettings } from './setting.dto.js';

/** The figures in force of each of some plans, now or as they were before an instant: its own, else the defaults. */
export async function figuresOf(
  manager: EntityManager,
  planIds: readonly number[],
  before?: Date,
): Promise<Map<number, Figures>> {
  const found = new Map(planIds.map((id) => [id, { ...defaultFigures }]));
  if (planIds.length === 0) return found;
  const rows = await manager.query<{ planId: number; name: FigureName; value: number | null }[]>(
    `SELECT plan_id AS planId, name, value FROM plan_setting
     WHERE plan_id IN (${marks(planIds)})${before ? ' AND changed_at < ?' : ''} ORDER BY plan_id, version`,
    [...planIds, ...(before ? [storedInstant(before)] : [])],
  );
  for (const { planId, name, value } of rows) found.get(planId)![name] = value ?? defaultFigures[name];
  return found;
}

const figuresOfOne = async (manager: EntityManager, planId: number, before?: Date): Promise<Figures> =>
  (await figuresOf(manager, [planId], before)).get(planId)!;

/** By which lights and standings of each plan's assignments are found. */
export async function supervisionSettingsOf(
  manager: EntityManager,
  planIds: readonly number[],
): Promise<Map<number, SupervisionSettings>> {
  const found = await figuresOf(manager, planIds);
  return new Map([...found].map(([id, set]) => [id, supervisionFrom(set)]));
}

/** By which a plan's rounds are dated, now or as they were before an instant. */
export const roundRulesOf = async (manager: EntityManager, planId: number, before?: Date): Promise<RoundRules> =>
  roundRulesFrom(await figuresOfOne(manager, planId, before));

/** Working days within which a returned report of the plan is to come back. */
export const returnDaysOf = async (manager: EntityManager, planId: number): Promise<number> =>
  (await figuresOfOne(manager, planId)).returnDays;

/** Of a plan that is there. */
export async function findSettings(manager: EntityManager, planId: number): Promise<PlanSettings> {
  const changes = await listChanges(manager, planId);
  const set = await figuresOfOne(manager, planId);
  return {
    planId,
    version: changes[0]?.version ?? 0,
    figures: figureNames.map((name) => {
      const last = changes.find((change) => change.name === name);
      return { name, ...figures[name], value: set[name], changedBy: last?.by ?? null, changedAt: last?.at ?? null };
    }),
  };
}

interface ChangeValues {
  version: number;
  name: FigureName;
  value: number | null;
  changedBy: string | null;
  at: Date | string;
}

/** All changes of a plan's figures, the last one first; what was changed at once is in the order of the figures. */
export async function listChanges(manager: EntityManager, planId: number): Promise<FigureChange[]> {
  const rows = await manager.query<ChangeValues[]>(
    `SELECT plan_setting.version, plan_setting.name, value, person.name AS changedBy, changed_at AS at
     FROM plan_setting LEFT JOIN person ON person.id = changed_by
     WHERE plan_id = ? ORDER BY plan_setting.version`,
    [planId],
  );
  const now = { ...defaultFigures };
  const changes = rows.map(({ version, name, value, changedBy: by, at }): FigureChange => {
    const before = now[name];
    now[name] = value ?? defaultFigures[name];
    return { version, name, before, after: now[name], isReset: value === null, by, at: instant(at) };
  });
  const place = ({ name }: FigureChange) => figureNames.indexOf(name);
  return changes.sort((one, other) => other.version - one.version || place(one) - place(other));
}
