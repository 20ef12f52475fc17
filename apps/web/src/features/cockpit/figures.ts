import type { LightColour, LightCounts, WallCockpit } from '@yaodian/api-client';

/** 85.3 */
export const oneDecimal = (value: number): string => value.toFixed(1);

/** 85.3%; a dash for nothing of nothing. */
export const shareOf = (part: number, all: number): string => (all === 0 ? '—' : `${oneDecimal((100 * part) / all)}%`);

/** 一、 or （一） before a heading says nothing where there is little room. */
export const briefSection = (section: string): string =>
  section.replace(/^(第?[一二三四五六七八九十]+[、章部分]+|[（(][一二三四五六七八九十]+[）)])\s*/, '') || section;

interface Named {
  name: string;
  shortName: string | null;
}

/** 云岭县, where most of the names begin with it: it tells nobody apart. */
export function placeOf(units: readonly Named[]): string {
  const counts = new Map<string, number>();
  for (const { name } of units) {
    const [, place] = /^(.{2,7}?[省市县区旗])(?=.{2})/.exec(name) ?? [];
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count > units.length / 2)?.[0] ?? '';
}

/** At most three characters of a unit's name, one below the other: 县财政局 is 财政 there, and stands in full in hint and table. */
export function uprightName({ name, shortName }: Named, place = ''): string[] {
  const short = (shortName ?? (name.startsWith(place) ? name.slice(place.length) : name)).replace(/\s+/g, '');
  const characters = Array.from(
    short.replace(/^[省市县区旗](?=.{2})/, '').replace(/(?<=.{2})(街道|[局委办乡镇])$/, ''),
  );
  return characters.length > 3 ? [...characters.slice(0, 2), '…'] : characters;
}

/** What a cell of the map shows. */
export interface MapCell {
  column: number;
  row: number;
  worst: LightColour;
  count: number;
  counts: LightCounts;
}

const order: LightColour[] = ['red', 'yellow', 'green', 'done-late', 'done'];

/** The cells of the units and sections that are shown, by their places. */
export function mapCells({ units, sections, cells }: Pick<WallCockpit, 'units' | 'sections' | 'cells'>): MapCell[] {
  const columns = new Map(units.map(({ id }, at) => [id, at]));
  const rows = new Map(sections.map(({ section }, at) => [section, at]));
  return cells.flatMap(({ unitId, section, lights }) => {
    const column = columns.get(unitId);
    const row = rows.get(section);
    const worst = order.find((colour) => lights[colour] > 0);
    if (column === undefined || row === undefined || worst === undefined) return [];
    return [{ column, row, worst, count: lights[worst], counts: lights }];
  });
}

/** Units that the map has room for; the worst of them. */
export const mostUnits = 40;
