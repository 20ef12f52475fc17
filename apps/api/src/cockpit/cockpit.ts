import type { BoardUnit } from '../supervision/board/board.dto.js';
import type { CockpitProgress, CockpitQuarter, CockpitUnit } from './cockpit.dto.js';
import type { ProgressPart } from './cockpit.queries.js';
import { quartersUpTo } from './quarters.js';

/** Means with one decimal. */
export function progressOf(parts: readonly ProgressPart[]): CockpitProgress {
  const sum = (name: 'assignments' | 'closed' | 'known' | 'percents' | 'elapsed') =>
    parts.reduce((total, part) => total + part[name], 0);
  const known = sum('known');
  const mean = (total: number) => (known === 0 ? null : Math.round((10 * total) / known) / 10);
  return {
    ...{ assignments: sum('assignments'), closed: sum('closed'), known },
    ...{ percent: mean(sum('percents')), elapsed: mean(sum('elapsed')) },
  };
}

/** Most red lights first, of equal ones most yellow ones; then in the office's order of organs. */
export const worstFirst = (units: readonly BoardUnit[]): CockpitUnit[] =>
  units
    .filter(({ assignments }) => assignments > 0)
    .map(({ id, name, shortName, assignments, lights }) => ({ id, name, shortName, assignments, lights }))
    .sort((one, other) => other.lights.red - one.lights.red || other.lights.yellow - one.lights.yellow);

const shown = 5;

/** The last five quarters up to one; nothing was closed in those that are not found. */
export const trendOf = (found: readonly CockpitQuarter[], year: number, quarter: number): CockpitQuarter[] =>
  quartersUpTo(year, quarter, shown).map(
    (one) =>
      found.find((other) => other.year === one.year && other.quarter === one.quarter) ?? {
        ...one,
        ...{ closed: 0, onTimeByFirst: 0, onTimeByEffective: 0 },
      },
  );
