import type { BoardUnit, LightCounts, SupervisionBoard } from '@yaodian/api-client';
import { isUrgent } from './board';

/** Cells of the board that have a red or a yellow light, as `keyOf` names them. */
export type Selection = ReadonlySet<string>;

/** What is selected, and how it is changed. */
export interface Selecting {
  selection: Selection;
  onSelect: (keys: readonly string[], isWanted: boolean) => void;
}

export const keyOf = (unitId: number, section: string): string => `${unitId} ${section}`;

/** What can be selected of a unit: where it has a red or a yellow light. */
export const urgentOf = (cells: SupervisionBoard['cells'], { id }: Pick<BoardUnit, 'id'>): string[] =>
  cells.filter((cell) => cell.unitId === id && isUrgent(cell)).map(({ section }) => keyOf(id, section));

/** The same without or with these, as `isWanted` says. */
export function changed(selection: Selection, keys: readonly string[], isWanted: boolean): Selection {
  const next = new Set(selection);
  for (const key of keys) {
    if (isWanted) next.add(key);
    else next.delete(key);
  }
  return next;
}

/** The cells that are selected and still red or yellow. */
export const selectedCells = (cells: SupervisionBoard['cells'], selection: Selection): SupervisionBoard['cells'] =>
  cells.filter((cell) => isUrgent(cell) && selection.has(keyOf(cell.unitId, cell.section)));

export const urgentCount = (cells: readonly { lights: LightCounts }[]): number =>
  cells.reduce((sum, { lights }) => sum + lights.red + lights.yellow, 0);
