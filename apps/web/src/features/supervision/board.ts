import type { BoardFigures, BoardUnit, LightColour, LightCounts, SupervisionBoard } from '@yaodian/api-client';
import { colours } from '../lights/colours';

export const views = ['matrix', 'units', 'sections'] as const;
export type View = (typeof views)[number];

export const orders = ['organs', 'worst'] as const;
export type Order = (typeof orders)[number];

/** What the address holds of the board. */
export interface BoardAddress {
  planId: number | undefined;
  view: View;
  order: Order;
  /** Only units with a red or a yellow light. */
  onlyUrgent: boolean;
}

/** Only what there is, whatever somebody has typed into the address. */
export function addressOf(params: URLSearchParams): BoardAddress {
  const one = <T extends string>(all: readonly T[], name: string) => all.find((each) => each === params.get(name));
  const plan = params.get('plan') ?? '';
  return {
    planId: /^[1-9]\d{0,8}$/.test(plan) ? Number(plan) : undefined,
    view: one(views, 'view') ?? 'matrix',
    order: one(orders, 'order') ?? 'organs',
    onlyUrgent: params.get('only') === 'urgent',
  };
}

/** The worst light that there is. */
export const worstOf = (counts: LightCounts): LightColour | undefined => colours.find((colour) => counts[colour] > 0);

export const isUrgent = ({ lights }: Pick<BoardFigures, 'lights'>): boolean => lights.red > 0 || lights.yellow > 0;

/** The units that are shown, in their order; those with most red lights first where the worst are wanted first. */
export function unitsShown(
  units: readonly BoardUnit[],
  { order, onlyUrgent }: Pick<BoardAddress, 'order' | 'onlyUrgent'>,
): BoardUnit[] {
  const shown = onlyUrgent ? units.filter(isUrgent) : [...units];
  return order === 'organs'
    ? shown
    : shown.sort((one, other) => other.lights.red - one.lights.red || other.lights.yellow - one.lights.yellow);
}

/** The counts of each unit under each section, in the order of both; nothing where it has none. */
export function cellsOf(
  { cells, sections }: Pick<SupervisionBoard, 'cells' | 'sections'>,
  units: readonly BoardUnit[],
): (LightCounts | undefined)[][] {
  const counts = new Map(cells.map((cell) => [`${cell.unitId} ${cell.section}`, cell.lights]));
  return units.map(({ id }) => sections.map(({ section }) => counts.get(`${id} ${section}`)));
}
