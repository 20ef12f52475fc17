import type { Unit } from '@yaodian/api-client';

export interface UnitTreeRow {
  unit: Unit;
  /** 0 at the top. */
  depth: number;
  hasParts: boolean;
  folded: boolean;
  /** Its neighbours under the same unit, as they are shown. */
  before: Unit | null;
  after: Unit | null;
}

/**
 * The register as rows of a tree, each unit behind the one that it is a part of. Where `found` is given, only those
 * units and what they are parts of, and nothing is folded.
 */
export function treeRows(units: Unit[], folded: ReadonlySet<number>, found: ReadonlySet<number> | null): UnitTreeRow[] {
  const wanted = found && withAbove(units, found);
  const shown = wanted ? units.filter(({ id }) => wanted.has(id)) : units;
  const there = new Set(shown.map(({ id }) => id));
  const parts = new Map<number | null, Unit[]>();
  for (const unit of shown) {
    // what the unit is a part of may itself be left out: closed, or not loaded yet
    const above = unit.parentId !== null && there.has(unit.parentId) ? unit.parentId : null;
    const siblings = parts.get(above);
    if (siblings) siblings.push(unit);
    else parts.set(above, [unit]);
  }
  const rows: UnitTreeRow[] = [];
  const add = (above: number | null, depth: number) => {
    const siblings = parts.get(above) ?? [];
    for (const [index, unit] of siblings.entries()) {
      const hasParts = parts.has(unit.id);
      const isFolded = hasParts && found === null && folded.has(unit.id);
      const neighbours = { before: siblings[index - 1] ?? null, after: siblings[index + 1] ?? null };
      rows.push({ unit, depth, hasParts, folded: isFolded, ...neighbours });
      if (hasParts && !isFolded) add(unit.id, depth + 1);
    }
  };
  add(null, 0);
  return rows;
}

function withAbove(units: Unit[], found: ReadonlySet<number>): Set<number> {
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const all = new Set<number>();
  for (const id of found) {
    for (let at: number | null = id; at !== null && !all.has(at); at = parentOf.get(at) ?? null) all.add(at);
  }
  return all;
}

/** A unit and everything below it: where it cannot be put. */
export function withParts(units: Unit[], id: number): Set<number> {
  const all = new Set([id]);
  let before;
  do {
    before = all.size;
    for (const unit of units) if (unit.parentId !== null && all.has(unit.parentId)) all.add(unit.id);
  } while (all.size > before);
  return all;
}

/** Whether a unit is there on a day, not yet, or no longer. */
export function stateOn(day: string, { validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>) {
  if (validTo !== null && validTo < day) return 'closed';
  return validFrom !== null && validFrom > day ? 'coming' : 'current';
}
