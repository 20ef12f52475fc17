import type { Scheme } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { json, marks } from '../../database/columns.js';
import { schemeOf } from '../schemes/scheme.queries.js';

/** The scheme (考核方案) that a plan's year is scored by. */
export interface AdoptedScheme {
  id: number;
  planId: number;
  planTitle: string;
  year: number;
  title: string;
  /** Of adoption, from 1 within the plan. */
  number: number;
  /** In basis points. */
  weight: number;
  /** As the library reads it. */
  scheme: Scheme;
}

/** A unit that a scheme scores, as fixed at adoption. */
export interface AssessedUnit {
  unitId: number;
  /** As the register has it today; announcing freezes it with the rest. */
  name: string;
  /** The office's order of organs (机构排序), from 1. */
  position: number;
  /** Key of its comparison group. */
  group: string;
  /** Whether it takes part in the ranking. */
  ranked: boolean;
  /** `unit:ID` and `group:ID`, which lines of the scheme can name in `appliesTo`. */
  belongsTo: readonly string[];
}

/** The one that the result was announced by; before that the one that is adopted; null where there is none. */
export async function adoptedScheme(manager: EntityManager, planId: number): Promise<AdoptedScheme | null> {
  const [row] = await manager.query<(Omit<AdoptedScheme, 'scheme'> & { body: string })[]>(
    `SELECT scheme.id, plan.id AS planId, plan.title AS planTitle, plan.year, scheme.title, scheme.number, scheme.weight,
       scheme.body
     FROM assessment_scheme scheme JOIN plan ON plan.id = scheme.plan_id
       LEFT JOIN assessment_result result ON result.plan_id = plan.id
     WHERE plan.id = ? AND scheme.number IS NOT NULL
       AND (result.scheme_id = scheme.id OR (result.id IS NULL AND scheme.state = 'adopted'))
     ORDER BY scheme.number DESC`,
    [planId],
  );
  if (!row) return null;
  const { body, ...found } = row;
  return { ...found, scheme: schemeOf({ title: row.title, weight: row.weight, body }, row.year) };
}

/** Those of a scheme in the order of organs; some of them, or all. */
export async function assessedUnits(
  manager: EntityManager,
  schemeId: number,
  only?: readonly number[],
): Promise<AssessedUnit[]> {
  const rows = await manager.query<
    {
      unitId: number;
      name: string;
      position: number;
      group: string;
      ranked: number | string | boolean;
      belongsTo: string | null;
    }[]
  >(
    `SELECT assessed.unit_id AS unitId, named.name, assessed.position, assessed.group_key AS "group", assessed.ranked,
       assessed.belongs_to AS belongsTo
     FROM assessment_unit assessed JOIN unit_name named ON named.unit_id = assessed.unit_id AND named.kind = 'name'
     WHERE assessed.scheme_id = ?${only ? ` AND assessed.unit_id IN (${marks(only)})` : ''}
     ORDER BY assessed.position, assessed.unit_id`,
    [schemeId, ...(only ?? [])],
  );
  return rows.map(({ ranked, belongsTo, ...unit }) => ({
    ...unit,
    ranked: Boolean(Number(ranked)),
    belongsTo: belongsTo === null ? [`unit:${unit.unitId}`] : json<string[]>(belongsTo),
  }));
}
