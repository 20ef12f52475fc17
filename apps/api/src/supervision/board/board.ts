import type { Colour } from '@yaodian/supervision';
import { sumOfLights } from '../../ledger/ledger.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import type { BoardCell, BoardFigures, BoardPlan, BoardUnit, Punctuality, SupervisionBoard } from './board.dto.js';

/**
 * The plan that is asked for; without one the newest that is under way, else the newest at all; null where there is none.
 * Throws DomainError not-found.
 */
export function planShown(plans: readonly BoardPlan[], planId: number | undefined): BoardPlan | null {
  if (planId === undefined) return plans.find(({ state }) => state === 'issued') ?? plans[0] ?? null;
  const plan = plans.find(({ id }) => id === planId);
  if (!plan) throw new DomainError('not-found', { plan: String(planId) });
  return plan;
}

/** What is counted of one unit under one list of headings. */
export interface Part {
  unitId: number;
  /** The highest of the headings. */
  section: string;
  computing: number;
  extensionsAsked: number;
  lights: Readonly<Record<Colour, number | string>>;
  punctuality: Punctuality;
}

/** The counts by unit, by section and by both, which are the same counts. */
export function boardOf(
  parts: readonly Part[],
  units: readonly Omit<BoardUnit, keyof BoardFigures>[],
): Pick<SupervisionBoard, 'computing' | 'total' | 'sections' | 'units' | 'cells'> {
  const bySection = grouped(parts, ({ section }) => section);
  const byUnit = grouped(parts, ({ unitId }) => unitId);
  return {
    computing: parts.reduce((sum, { computing }) => sum + computing, 0),
    total: figuresOf(parts),
    sections: [...bySection].map(([section, own]) => ({ section, ...figuresOf(own) })),
    units: units.map((unit) => ({ ...unit, ...figuresOf(byUnit.get(unit.id) ?? []) })),
    cells: units.flatMap(({ id: unitId }) =>
      [...grouped(byUnit.get(unitId) ?? [], ({ section }) => section)].map(([section, own]): BoardCell => ({
        unitId,
        section,
        lights: sumOfLights(own.map(({ lights }) => lights)),
      })),
    ),
  };
}

function figuresOf(parts: readonly Part[]): BoardFigures {
  const lights = sumOfLights(parts.map((part) => part.lights));
  const sum = (name: keyof Punctuality) => parts.reduce((total, { punctuality }) => total + punctuality[name], 0);
  return {
    assignments: Object.values(lights).reduce((total, count) => total + count, 0),
    lights,
    extensionsAsked: parts.reduce((all, { extensionsAsked }) => all + extensionsAsked, 0),
    punctuality: {
      closed: sum('closed'),
      onTimeByFirst: sum('onTimeByFirst'),
      onTimeByEffective: sum('onTimeByEffective'),
    },
  };
}

/** By what `keyOf` says, each as it comes first. */
function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const own = groups.get(keyOf(one));
    if (own) own.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
