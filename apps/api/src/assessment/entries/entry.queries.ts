import { type LeafLine, type Ledger, layoutOf, leafPlaces } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { filesOf } from '../../attached-files/attached-file.queries.js';
import { instant, json, marks } from '../../database/columns.js';
import type { AssessedUnit } from '../facts/adopted.js';
import type { AssessedPlan } from './assessed-plan.js';
import { type Scored, scores } from './entries.access.js';
import type { Entry, EntryItem, EntryKind, OwnFigureBeside } from './entry.dto.js';
import { scoreFiles } from './score-files.js';

/** Whose a figure is. */
interface Where {
  unitId: number;
  line: string;
}

const at = ({ unitId, line }: Where): string => `${unitId} ${line}`;

type EntryValues = Where & Omit<Entry, 'files' | 'enteredAt'> & { kind: EntryKind; enteredAt: Date | string };

/** The office's figures of units, by unit and line; of all lines, or of one. */
export async function entriesOf(
  manager: EntityManager,
  planId: number,
  units: readonly number[],
  line?: string,
): Promise<Map<string, Entry & Where>> {
  const rows = await manager.query<EntryValues[]>(
    `SELECT entry.id, entry.unit_id AS unitId, entry.line, entry.kind, entry.points, entry.range_to AS rangeTo,
       entry.reason, enterer.name AS enteredBy, entry.entered_at AS enteredAt, entry.version
     FROM assessment_entry entry JOIN person enterer ON enterer.id = entry.entered_by
     WHERE entry.plan_id = ? AND entry.unit_id IN (${marks(units)})${line === undefined ? '' : ' AND entry.line = ?'}`,
    [planId, ...units, ...(line === undefined ? [] : [line])],
  );
  const files = await filesOf(
    manager,
    scoreFiles.entry,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map(({ enteredAt, ...row }) => [
      at(row),
      { ...row, enteredAt: instant(enteredAt), files: files.get(row.id) ?? [] },
    ]),
  );
}

export const entryAt = (entries: ReadonlyMap<string, Entry & Where>, where: Where): Entry | null => {
  const found = entries.get(at(where));
  if (!found) return null;
  const { unitId: _unit, line: _line, ...entry } = found;
  return entry;
};

async function ownFiguresOf(
  manager: EntityManager,
  planId: number,
  units: readonly number[],
): Promise<Map<string, OwnFigureBeside>> {
  const rows = await manager.query<(Where & OwnFigureBeside)[]>(
    `SELECT unit_id AS unitId, line, points, words, on_behalf AS onBehalf FROM assessment_own_figure
     WHERE plan_id = ? AND unit_id IN (${marks(units)})`,
    [planId, ...units],
  );
  return new Map(
    rows.map(({ points, words, onBehalf, ...where }) => [at(where), { points, words, onBehalf: Boolean(onBehalf) }]),
  );
}

/** The leaves of units by their running scores, and since when these are. */
export async function runningLeaves(manager: EntityManager, plan: AssessedPlan, units: readonly number[]) {
  // from announcing on the result has the figures
  if (plan.state !== 'running') return { asOf: null, leaves: new Map<string, LeafLine>() };
  const rows = await manager.query<{ unitId: number; ledger: string; computedAt: Date | string }[]>(
    `SELECT unit_id AS unitId, ledger, computed_at AS computedAt FROM assessment_running
     WHERE scheme_id = ? AND unit_id IN (${marks(units)})`,
    [plan.schemeId, ...units],
  );
  const leaves = new Map<string, LeafLine>();
  for (const { unitId, ledger } of rows)
    for (const line of json<Ledger>(ledger).lines)
      if (line.kind === 'leaf') leaves.set(at({ unitId, line: line.key }), line);
  const times = rows.map(({ computedAt }) => instant(computedAt)).sort();
  return { asOf: times[0] ?? null, leaves };
}

/** The leaves of these units, a unit before the next one; of all leaves, or of one. */
export async function entryItems(
  manager: EntityManager,
  scored: Scored,
  units: readonly AssessedUnit[],
  line?: string,
): Promise<{ items: EntryItem[]; asOf: string | null }> {
  const { planId, scheme, state } = scored.plan;
  const ids = units.map(({ unitId }) => unitId);
  const entries = await entriesOf(manager, planId, ids, line);
  const own = await ownFiguresOf(manager, planId, ids);
  const { asOf, leaves } = await runningLeaves(manager, scored.plan, ids);
  const layouts = new Map(scheme.groups.map(({ key }) => [key, layoutOf(scheme, key)]));
  const items = units.flatMap((unit) => {
    const layout = layouts.get(unit.group)!;
    return leafPlaces(layout)
      .filter(({ node }) => line === undefined || node.key === line)
      .map(({ node, number }): EntryItem => {
        const where = { unitId: unit.unitId, line: node.key };
        const leaf = leaves.get(at(where));
        return {
          ...{ unitId: unit.unitId, unitName: unit.name, group: unit.group },
          ...{ line: node.key, number, name: node.name, rule: node.rule.kind },
          ...{ points: layout.schemePoints.get(node.key)!, own: own.get(at(where)) ?? null },
          ...{ entry: entryAt(entries, where), final: leaf?.score ?? null, finalOf: leaf?.points ?? null },
          ...{ whyNot: leaf?.whyNot ?? null, whyUnscored: leaf?.whyUnscored ?? null },
          mayEnter: state === 'running' && scores(scored, unit.unitId),
        };
      });
  });
  return { items, asOf };
}
