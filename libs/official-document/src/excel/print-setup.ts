import type { Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

const sheetFile = 'xl/worksheets/sheet{id}.xml';
const inch = 25.4;

/** Where a table stands on its sheet: the row of its heads, counted from 1, and its size, heads included. */
export interface TableArea {
  sheet: string;
  headRow: number;
  rows: number;
  columns: number;
  /** A4 if absent. */
  paper?: 'a4' | 'a3';
}

/** As Excel numbers them. */
const papers = { a4: 9, a3: 8 };

/**
 * What makes sheets with one table each, in their order, fit for the desk and for paper: filters in the heads, which stand on
 * every page; lies across, as wide as the page; margins and page numbers (— 1 —, odd right, even left) as in GB/T 9704-2012.
 */
export function printSetup(...areas: TableArea[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', `<definedNames>${areas.map(namesOf).join('')}</definedNames>`),
        },
        [sheetFile]: {
          transform: (xml, _, { sheetIndex }) =>
            [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              `<autoFilter ref="${rangeOf(areas[sheetIndex]!)}"/>`,
              '<printOptions horizontalCentered="1"/>',
              '<headerFooter differentOddEven="1"><oddFooter>&amp;R&amp;14— &amp;P —　</oddFooter><evenFooter>&amp;L&amp;14　— &amp;P —</evenFooter></headerFooter>',
            ].reduce((sheet, element) => insert(sheet, element), xml),
          transformElementAttributes: (tag, attributes, _, __, { sheetIndex }) => {
            if (tag === 'pageMargins')
              return {
                left: 28 / inch,
                right: 26 / inch,
                top: 28 / inch,
                bottom: 26 / inch,
                header: 14 / inch,
                footer: 14 / inch,
              };
            const { paper = 'a4' } = areas[sheetIndex]!;
            if (tag === 'pageSetup') return { ...attributes, paperSize: papers[paper], fitToWidth: 1, fitToHeight: 0 };
            return attributes;
          },
        },
      },
    },
  };
}

const rangeOf = ({ headRow, rows, columns }: TableArea): string =>
  `A${headRow}:${getCellAddress(headRow + rows - 2, columns - 1)}`;

function namesOf(area: TableArea, at: number): string {
  const absolute = rangeOf(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const { sheet, headRow } = area;
  return (
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${sheet}'!${absolute}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${sheet}'!$${headRow}:$${headRow}</definedName>`
  );
}

const insert = (xml: string, element: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, element, getOrderOfSiblings(sheetFile, 'worksheet')!, 'worksheet');
