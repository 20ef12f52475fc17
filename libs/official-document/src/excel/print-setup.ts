import type { Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

const sheetFile = 'xl/worksheets/sheet{id}.xml';
const inch = 25.4;

/** Where the table stands on its sheet: the row of its heads, counted from 1, and its size, heads included. */
export interface TableArea {
  headRow: number;
  rows: number;
  columns: number;
  /** A4 if absent. */
  paper?: 'a4' | 'a3';
}

/** As Excel numbers them. */
const papers = { a4: 9, a3: 8 };

/**
 * What makes a sheet with one table fit for the desk and for paper: filters in the heads, which stand on every page; lies
 * across, as wide as the page; margins and page numbers (— 1 —, odd right, even left) as in GB/T 9704-2012.
 */
export function printSetup(sheetName: string, { headRow, rows, columns, paper = 'a4' }: TableArea): Feature<Blob> {
  const lastCell = getCellAddress(headRow + rows - 2, columns - 1);
  const range = `A${headRow}:${lastCell}`;
  const absolute = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const names =
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${sheetName}'!${absolute}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheetName}'!$${headRow}:$${headRow}</definedName>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', `<definedNames>${names}</definedNames>`),
        },
        [sheetFile]: {
          transform: (xml) =>
            [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              `<autoFilter ref="${range}"/>`,
              '<printOptions horizontalCentered="1"/>',
              '<headerFooter differentOddEven="1"><oddFooter>&amp;R&amp;14— &amp;P —　</oddFooter><evenFooter>&amp;L&amp;14　— &amp;P —</evenFooter></headerFooter>',
            ].reduce((sheet, element) => insert(sheet, element), xml),
          transformElementAttributes: (tag, attributes) => {
            if (tag === 'pageMargins')
              return {
                left: 28 / inch,
                right: 26 / inch,
                top: 28 / inch,
                bottom: 26 / inch,
                header: 14 / inch,
                footer: 14 / inch,
              };
            if (tag === 'pageSetup') return { ...attributes, paperSize: papers[paper], fitToWidth: 1, fitToHeight: 0 };
            return attributes;
          },
        },
      },
    },
  };
}

const insert = (xml: string, element: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, element, getOrderOfSiblings(sheetFile, 'worksheet')!, 'worksheet');
