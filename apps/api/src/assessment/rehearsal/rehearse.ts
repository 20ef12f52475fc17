import { setImmediate as othersTurn } from 'node:timers/promises';
import {
  byScored,
  type Facts,
  type LeafLine,
  type Ledger,
  type RankedUnit,
  scorerOf,
  whatIf,
} from '@yaodian/assessment';
import type {
  LoneLine,
  LoneUnit,
  RehearsalMove,
  RehearsalProgress,
  RehearsalSide,
  UnscoredLine,
} from './rehearsal.dto.js';
import type { Side } from './side.js';
import type { YearFacts } from './year-facts.js';

/** Both schemes on the same facts. */
export interface Both {
  before: Side;
  after: Side;
  facts: YearFacts;
}

type Scored = RankedUnit & { ledger: Ledger };
export type BothScored = Record<RehearsalSide, Scored[]>;

interface Watch {
  signal: AbortSignal;
  report?: (progress: RehearsalProgress) => void;
}

/** The ledgers of the units that both schemes score, computed some units at a time. */
export async function scoreBoth(
  { before, after, facts }: Both,
  unitIds: readonly number[],
  watch: Watch,
): Promise<BothScored> {
  const scorers = { before: scorerOf(before.scheme), after: scorerOf(after.scheme) };
  const units = { before: unitsOf(before), after: unitsOf(after) };
  const found: BothScored = { before: [], after: [] };
  let done = 0;
  watch.report?.({ done, total: unitIds.length });
  for await (const batch of facts.of(unitIds)) {
    for (const one of batch) {
      watch.signal.throwIfAborted();
      for (const side of ['before', 'after'] as const) {
        const unit = units[side].get(one.unitId)!;
        const ledger = scorers[side](asIn(one, unit));
        found[side].push({ ledger, order: unit.position, isRanked: unit.ranked });
      }
      done += 1;
      await othersTurn();
    }
    watch.report?.({ done, total: unitIds.length });
  }
  return found;
}

const unitsOf = ({ units }: Side) => new Map(units.map((unit) => [unit.unitId, unit]));

/** The same facts with the unit's place in a scheme. */
const asIn = (facts: Facts, { group, belongsTo }: Pick<Facts, 'group' | 'belongsTo'>): Facts => ({
  ...facts,
  ...{ group, belongsTo },
});

export const inBoth = ({ before, after }: Both): number[] => {
  const others = unitsOf(before);
  return after.units.flatMap(({ unitId }) => (others.has(unitId) ? [unitId] : []));
};

export interface Moves {
  isPartial: boolean;
  moves: RehearsalMove[];
  unscored: UnscoredLine[];
  loneLines: LoneLine[];
}

/** Who moves how far. Where anything is not scored, both sides are taken out of what is scored. */
export function movesOf(both: Both, scored: BothScored): Moves {
  const unscored = [...unscoredOf('before', scored.before), ...unscoredOf('after', scored.after)];
  const isPartial = unscored.length > 0;
  const fair = (side: RehearsalSide) =>
    isPartial
      ? scored[side].map((unit) => ({ ...unit, ledger: byScored(unit.ledger, both[side].scheme) }))
      : scored[side];
  const ledgers = { before: ledgersOf(scored.before), after: ledgersOf(scored.after) };
  const names = new Map(both.after.units.map(({ unitId, name }) => [unitId, name]));
  const groupName = (side: RehearsalSide, key: string) =>
    both[side].scheme.groups.find((group) => group.key === key)?.name ?? key;
  const moves = whatIf(fair('before'), fair('after')).map(({ unitId, group, rank, up, total, grade, contribution }) => {
    const [was, is] = [ledgers.before.get(unitId)!, ledgers.after.get(unitId)!];
    return {
      ...{ unitId, unitName: names.get(unitId)!, rank, up, total, grade, contribution },
      group: { before: groupName('before', group.before), after: groupName('after', group.after) },
      scoredPoints: { before: was.scoredPoints, after: is.scoredPoints },
      vetoed: { before: was.isVetoed, after: is.isVetoed },
    };
  });
  return { isPartial, moves, unscored, loneLines: loneLines(both) };
}

const ledgersOf = (units: readonly Scored[]) => new Map(units.map(({ ledger }) => [ledger.unitId, ledger]));

/** Leaves without a score, each with how many units it is without one for. */
function unscoredOf(side: RehearsalSide, units: readonly Scored[]): UnscoredLine[] {
  const found = new Map<string, UnscoredLine>();
  for (const { ledger } of units)
    for (const { key, number, name, whyUnscored: why } of ledger.lines.filter(isLeafLine)) {
      if (why === null) continue;
      const line = found.get(`${key} ${why}`) ?? { side, number, name, why, units: 0 };
      line.units += 1;
      found.set(`${key} ${why}`, line);
    }
  return [...found.values()];
}
const isLeafLine = (line: Ledger['lines'][number]): line is LeafLine => line.kind === 'leaf';

interface Keyed {
  key: string;
  number: string;
  name: string;
}

/** Lines that only one of the schemes has, by their keys. */
function loneLines({ before, after }: Both): LoneLine[] {
  const [old, now] = [keyed(before), keyed(after)];
  const without = (lines: readonly Keyed[], others: readonly Keyed[], side: RehearsalSide): LoneLine[] => {
    const keys = new Set(others.map(({ key }) => key));
    return lines.flatMap(({ key, number, name }) => (keys.has(key) ? [] : [{ side, number, name }]));
  };
  return [...without(old, now, 'before'), ...without(now, old, 'after')];
}

type Nodes = Side['scheme']['trees'][number]['indicators'];

const keyed = ({ scheme }: Side): Keyed[] => {
  const below = (nodes: Nodes, above: string): Keyed[] =>
    nodes.flatMap((node, index) => {
      const number = `${above}${index + 1}`;
      return [
        { key: node.key, number, name: node.name },
        ...('children' in node ? below(node.children, `${number}.`) : []),
      ];
    });
  const items = (list: readonly { key: string; name: string }[], mark: string): Keyed[] =>
    list.map(({ key, name }, index) => ({ key, name, number: `${mark}${index + 1}` }));
  return [
    ...scheme.trees.flatMap(({ indicators }) => below(indicators, '')),
    ...items(scheme.bonuses, '加'),
    ...items(scheme.deductions, '扣'),
  ];
};

/** Units that only one of the schemes scores. */
export function loneUnits({ before, after }: Both): LoneUnit[] {
  const [old, now] = [unitsOf(before), unitsOf(after)];
  return [
    ...before.units.flatMap(({ unitId, name }) => (now.has(unitId) ? [] : [{ side: 'before' as const, name }])),
    ...after.units.flatMap(({ unitId, name }) => (old.has(unitId) ? [] : [{ side: 'after' as const, name }])),
  ];
}
