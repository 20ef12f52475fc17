import type { AssessedPeriod, CountedPart, Ledger } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { findCounted } from '../../inspections/figures/unit.facts.js';
import { enteredRows, type FactsOf } from './entered-rows.js';
import type { FactRow } from './fact.dto.js';
import { systemRows } from './system-rows.js';
import { workRows } from './work-rows.js';

/** Whose facts are looked up, and in which period they count. */
export interface Looked {
  planId: number;
  unitId: number;
  period: AssessedPeriod;
}

/** The rows of some facts in their order: a few statements for each kind of them. A fact that is there no more is left out. */
export async function rowsOf(manager: EntityManager, looked: Looked, ids: readonly string[]): Promise<FactRow[]> {
  const idsOf = (kind: string) =>
    ids.flatMap((id) => (id.startsWith(`${kind}:`) ? [Number(id.slice(kind.length + 1))] : []));
  const counted = await findCounted(manager, looked, looked.period.last);
  const facts: FactsOf = { manager, looked, counted, idsOf };
  const rows = [...(await workRows(facts)), ...(await systemRows(facts)), ...(await enteredRows(facts))];
  const found = new Map(rows.map((row) => [row.factId, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The rows of the facts that a ledger counts as events, and of those that veto. */
export function countedRows(manager: EntityManager, planId: number, ledger: Ledger): Promise<FactRow[]> {
  const { unitId, period, lines, bonuses, deductions, vetoes } = ledger;
  const parts = [
    ...lines.flatMap((line): CountedPart[] =>
      line.kind === 'leaf' && line.working?.kind === 'deduct' ? line.working.parts : [],
    ),
    ...[...bonuses, ...deductions].flatMap((item) => item.parts),
  ];
  const ids = [
    ...parts.flatMap(({ events }) => events.map(({ factId }) => factId)),
    ...vetoes.flatMap(({ factIds }) => factIds),
  ];
  return rowsOf(manager, { planId, unitId, period }, [...new Set(ids)]);
}
