import type { AssignmentAct } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../database/columns.js';

/** Acts of which nothing else tells: amendments, reorganisations and archiving have their own records. */
export const toldActs = [
  'receive',
  'refuse',
  'insist',
  'reroute',
  'request-closing',
  'withdraw-closing',
  'accept-closing',
  'refuse-closing',
  'reopen',
] as const satisfies AssignmentAct[];
export type ToldAct = (typeof toldActs)[number];

export interface ToldTransition {
  kind: ToldAct;
  at: string;
  by: string | null;
  reason: string | null;
  /** The units that it happened to at once. */
  units: string[];
  onBehalf: boolean;
}

interface Values extends Omit<ToldTransition, 'at' | 'units' | 'onBehalf'> {
  at: Date | string;
  unit: string;
  onBehalf: number | string;
}

/** What has happened to assignments, the newest first; what one person did at one time for several units is told once. */
export async function transitionsOf(manager: EntityManager, ids: readonly number[]): Promise<ToldTransition[]> {
  if (ids.length === 0) return [];
  const rows = await manager.query<Values[]>(
    `SELECT done.act AS kind, done.at, person.name AS "by", done.reason, done.on_behalf AS onBehalf,
       COALESCE(short_name.name, full_name.name) AS unit
     FROM assignment_transition done JOIN unit_name full_name ON full_name.unit_id = done.unit_id AND full_name.kind = 'name'
       LEFT JOIN unit_name short_name ON short_name.unit_id = done.unit_id AND short_name.kind = 'short-name'
       LEFT JOIN person ON person.id = done.person_id
     WHERE done.assignment_id IN (${marks(ids)}) AND done.act IN (${marks(toldActs)})
     ORDER BY done.at DESC, done.id DESC`,
    [...ids, ...toldActs],
  );
  const told = new Map<string, ToldTransition>();
  for (const { at, unit, onBehalf, ...row } of rows) {
    const key = JSON.stringify([row, instant(at), Number(onBehalf)]);
    const known = told.get(key);
    // the newest comes first, and of one act the first assignment
    if (known) known.units.unshift(unit);
    else told.set(key, { ...row, at: instant(at), units: [unit], onBehalf: Boolean(Number(onBehalf)) });
  }
  return [...told.values()];
}
