import { child, elements, type XmlElement } from '../xml.js';
import { onOff, value, whole } from './properties.js';

/** A cell of a Word table, where it is printed. */
export interface TableCell {
  element: XmlElement;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** More columns than Word allows (63) are a mistake or an attack. */
const mostColumns = 64;

/** A table's rows with the cells that are printed; rows deleted in tracked changes and hidden ones are left out. */
export function readTable(table: XmlElement): TableCell[][] {
  const origins = new Map<number, TableCell>();
  return rowsOf(table).map((row) => {
    const properties = child(row, 'w:trPr');
    let column = Math.min(whole(properties, 'w:gridBefore') ?? 0, mostColumns);
    const cells: TableCell[] = [];
    const continued = new Set<number>();
    for (const element of cellsOf(row)) {
      const own = child(element, 'w:tcPr');
      const colSpan = Math.max(1, Math.min(whole(own, 'w:gridSpan') ?? 1, mostColumns));
      const before = cells.at(-1);
      const above = origins.get(column);
      if (before && isContinuation(own, 'w:hMerge')) before.colSpan += colSpan;
      else if (above && isContinuation(own, 'w:vMerge')) {
        above.rowSpan++;
        continued.add(column);
      } else {
        const cell = { element, column, rowSpan: 1, colSpan };
        cells.push(cell);
        if (child(own, 'w:vMerge')) {
          origins.set(column, cell);
          continued.add(column);
        }
      }
      column += colSpan;
    }
    for (const start of origins.keys()) if (!continued.has(start)) origins.delete(start);
    return cells;
  });
}

/** Merged with the cell before or above: the property stands there and does not say restart. */
const isContinuation = (properties: XmlElement | undefined, name: string): boolean =>
  child(properties, name) !== undefined && value(properties, name) !== 'restart';

function rowsOf(table: XmlElement): XmlElement[] {
  return within(table, 'w:tr').filter((row) => {
    const properties = child(row, 'w:trPr');
    return !child(properties, 'w:del') && !onOff(properties, 'w:hidden');
  });
}

const cellsOf = (row: XmlElement): XmlElement[] =>
  within(row, 'w:tc').filter((cell) => !child(child(cell, 'w:tcPr'), 'w:cellDel'));

const AROUND = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** Rows of a table, cells of a row, also where content controls or tracked changes stand around them. */
const within = (element: XmlElement, name: string): XmlElement[] =>
  elements(element).flatMap((each) => (each.name === name ? [each] : AROUND.has(each.name) ? within(each, name) : []));
