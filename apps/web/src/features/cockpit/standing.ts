import { Exact, printed } from '@yaodian/inspection';
import type { ScoreGroup, ScoreLine } from '@yaodian/api-client';

/** How the units of a comparison group stand in the score. */
export interface GroupStanding {
  key: string;
  name: string;
  units: number;
  /** Of the units that are ranked and have a total; null where there is none. */
  mean: string | null;
  lowest: string | null;
  highest: string | null;
  /** The best first; none of them is among the worst. */
  best: ScoreLine[];
  /** The worst last. */
  worst: ScoreLine[];
  /** Ranked, and without a total. */
  open: number;
  vetoed: number;
}

/** At either end, so many units of each group are named. */
const named = (groups: number): number => (groups === 1 ? 3 : groups === 2 ? 1 : 0);

/** Mean, best and worst of each group; units that are only listed count for nothing, vetoed ones stand for themselves. */
export function standingsOf(groups: readonly ScoreGroup[]): GroupStanding[] {
  return groups.map(({ key, name, units }) => {
    const ranked = units.filter((unit) => unit.ranked && !unit.isVetoed);
    const known = ranked
      .flatMap((unit) => (unit.total === null ? [] : [{ unit, total: new Exact(unit.total) }]))
      .sort((one, other) => other.total.cmp(one.total) || one.unit.position - other.unit.position);
    const sum = known.reduce((all, { total }) => all.plus(total), new Exact(0));
    const ends = named(groups.length);
    const best = known.slice(0, ends);
    const worst = known.slice(Math.max(best.length, known.length - ends));
    return {
      ...{ key, name, units: units.length },
      highest: known[0]?.unit.total ?? null,
      lowest: known[known.length - 1]?.unit.total ?? null,
      mean: known.length === 0 ? null : printed(sum.div(known.length), 2),
      best: best.map(({ unit }) => unit),
      worst: ends === 0 ? [] : worst.map(({ unit }) => unit),
      open: ranked.length - known.length,
      vetoed: units.filter(({ isVetoed }) => isVetoed).length,
    };
  });
}
