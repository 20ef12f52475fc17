import { joinLines } from '@yaodian/decomposition';
import type { Line } from './page.js';
import type { Table, TableCell } from './table.js';

/** Room that borders keep from a cell's text, both sides together, at most; in points. */
const MOST_PADDING = 16;

/** Texts of a table's cells: lines that the cell's width broke are joined, other breaks kept. */
export function cellTexts({ rows }: Table): (cell: TableCell) => string {
  const insets = rows.flatMap(({ cells }) => cells.flatMap(({ x0, lines }) => lines.map((line) => line.x0 - x0)));
  const padding = Math.max(0, Math.min(MOST_PADDING, 2 * Math.min(...insets)));
  return ({ lines, x0, x1 }) => paragraphsOf(lines, x1 - x0 - padding).join('\n');
}

function paragraphsOf(lines: Line[], width: number): string[] {
  const leading = Math.min(...lines.slice(1).map((line, index) => distance(lines[index]!, line)));
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    const broken =
      last &&
      width - (last.x1 - last.x0) < line.head + 0.5 * line.size &&
      !(distance(last, line) > leading * 1.3 && distance(last, line) < Infinity) &&
      !isIndented(lines, last, line);
    if (broken) groups.at(-1)!.push(line);
    else groups.push([line]);
  });
  return groups.map((group) => joinLines(group.map(({ text }) => text).join('\n')));
}

const distance = (last: Line, line: Line): number =>
  last.page === line.page && line.y > last.y ? line.y - last.y : Infinity;

/** A first line that stands in by about two characters, in a cell whose other lines begin at its edge. */
function isIndented(lines: Line[], last: Line, line: Line): boolean {
  const left = Math.min(...lines.map(({ x0 }) => x0));
  const flush = lines.filter(({ x0 }) => x0 - left < 1).length;
  const indent = line.x0 - left;
  const centred = Math.abs(line.x0 + line.x1 - last.x0 - last.x1) < line.size;
  return !centred && flush > 1 && indent > 1.5 * line.size && indent < 3 * line.size && last.x0 - left < indent + 1;
}
