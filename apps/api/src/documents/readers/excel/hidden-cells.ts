import type { WorkBook, WorkSheet } from '@e965/xlsx';
import type { OfficePackage } from '../office-package.js';
import { child, childrenOf, elements, parseXml } from '../xml.js';

/** Which rows and columns of a sheet are hidden, counted from 0. */
export interface HiddenCells {
  row: (row: number) => boolean;
  column: (column: number) => boolean;
}

const isOn = (value: string | undefined): boolean => /^(?:1|true|on)$/.test(value ?? '');

/**
 * What each sheet of an .xlsx hides, by the sheet's name; `parts` holds the unpacked parts by their names. Throws ReadError
 * damaged for a sheet that is cut off.
 */
export function hiddenInXlsx(office: OfficePackage, parts: Map<string, Uint8Array>): Map<string, HiddenCells> {
  const targets = new Map(office.relationships(office.mainPart).map(({ id, target }) => [id, target]));
  const hidden = new Map<string, HiddenCells>();
  for (const { attributes } of childrenOf(child(office.xml(office.mainPart), 's:sheets'), 's:sheet')) {
    const xml = parts.get(targets.get(attributes['r:id'] ?? '') ?? '');
    if (xml) hidden.set(attributes['name'] ?? '', hiddenInSheet(xml));
  }
  return hidden;
}

function hiddenInSheet(xml: Uint8Array): HiddenCells {
  const rows = new Set<number>();
  let next = 0;
  const root = parseXml(xml, {
    of: 's:sheetData',
    each: ({ attributes }) => {
      const row = Number(attributes['r'] ?? next + 1) - 1;
      next = row + 1;
      if (isOn(attributes['hidden'])) rows.add(row);
    },
  });
  const columns = childrenOf(root, 's:cols')
    .flatMap(elements)
    .filter(({ attributes }) => isOn(attributes['hidden']))
    .map(({ attributes }) => ({ from: Number(attributes['min']) - 1, to: Number(attributes['max']) - 1 }));
  return {
    row: (row) => rows.has(row),
    column: (column) => columns.some(({ from, to }) => from <= column && column <= to),
  };
}

/** What each sheet of an .xls hides, by the sheet's name. */
export function hiddenInXls({ Sheets }: WorkBook): Map<string, HiddenCells> {
  const hiddenIn = (sheet: WorkSheet): HiddenCells => ({
    row: (row) => sheet['!rows']?.[row]?.hidden === true,
    column: (column) => sheet['!cols']?.[column]?.hidden === true,
  });
  return new Map(Object.entries(Sheets).map(([name, sheet]) => [name, hiddenIn(sheet)]));
}
