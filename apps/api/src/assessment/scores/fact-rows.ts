import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { findCounted } from '../../inspections/figures/unit.facts.js';
import { enteredRows, type FactsOf } from './entered-rows.js';
import type { FactRow } from './score.dto.js';
import { systemRows } from './system-rows.js';
import { workRows } from './work-rows.js';

/** Whose facts are looked up, and up to which day they count. */
export interface Looked {
  planId: number;
  unitId: number;
  last: CivilDate;
  quarters: readonly number[];
}

/** The rows of some facts in their order: a few statements for each kind of them. A fact that is there no more is left out. */
export async function rowsOf(manager: EntityManager, looked: Looked, ids: readonly string[]): Promise<FactRow[]> {
  const idsOf = (kind: string) =>
    ids.flatMap((id) => (id.startsWith(`${kind}:`) ? [Number(id.slice(kind.length + 1))] : []));
  const counted = await findCounted(manager, looked, looked.last);
  const facts: FactsOf = { manager, looked, counted, idsOf };
  const rows = [...(await workRows(facts)), ...(await systemRows(facts)), ...(await enteredRows(facts))];
  const found = new Map(rows.map((row) => [row.factId, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
