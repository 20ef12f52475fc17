import type { Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** What a cell takes, with the words for whoever enters something else. */
export type CellRule = { message: string } & (
  { kind: 'list'; choices: readonly string[] } | { kind: 'number'; whole: boolean; least: number; most: number }
);

/** The colour by which cells that can be filled in are known. */
export const openColour = '#FFFBE6';

const sheetFile = 'xl/worksheets/sheet{id}.xml';

interface Fillable {
  columns: readonly { hidden?: boolean }[];
  rows: readonly (readonly { rule?: CellRule }[])[];
  /** The row of the heads, counted from 1. */
  headRow: number;
}

/**
 * Makes the first sheet one that is filled in: cells of the colour for it are open and all others locked, hidden columns
 * are hidden, cells take what their rules say, and the sheet is printed as wide as the page.
 */
export function fillable({ columns, rows, headRow }: Fillable): Feature<Blob> {
  const validations = validationsOf(rows, headRow);
  const elements = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>',
    ...(validations === '' ? [] : [validations]),
  ];
  return {
    files: {
      transform: {
        'xl/styles.xml': { transform: withOpenCells },
        [sheetFile]: {
          transform: (xml, _options, { sheetIndex }) => (sheetIndex === 0 ? elements.reduce(insert, xml) : xml),
          transformElementAttributes: (tag, attributes, index, _options, { sheetIndex }) => {
            if (sheetIndex !== 0) return attributes;
            if (tag === 'col' && index !== undefined && columns[index]?.hidden) return { ...attributes, hidden: 1 };
            if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
            return attributes;
          },
        },
      },
    },
  };
}

/** The styles, where those with the colour for it are not locked. */
function withOpenCells(xml: string): string {
  const fills = xml.match(/<fill>.*?<\/fill>/gs) ?? [];
  const open = fills.findIndex((fill) => fill.includes(`rgb="FF${openColour.slice(1)}"`));
  if (open < 0) return xml;
  const unlocked = '<protection locked="0"/>';
  return xml.replace(
    new RegExp(`<xf ([^>]*fillId="${open}"[^>]*?)(?:/>|>(.*?)</xf>)`, 'gs'),
    (_xf, attributes: string, inside: string | undefined) =>
      `<xf ${attributes} applyProtection="1">${inside ?? ''}${unlocked}</xf>`,
  );
}

function validationsOf(rows: Fillable['rows'], headRow: number): string {
  const places = new Map<string, { rule: CellRule; cells: string[] }>();
  rows.forEach((row, down) =>
    row.forEach(({ rule }, across) => {
      if (!rule) return;
      const key = JSON.stringify(rule);
      const place = places.get(key) ?? { rule, cells: [] };
      places.set(key, place);
      place.cells.push(getCellAddress(headRow + down, across));
    }),
  );
  if (places.size === 0) return '';
  const elements = [...places.values()].map(({ rule, cells }) => {
    const common = `allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${sanitizeAttributeValue(rule.message)}" sqref="${cells.join(' ')}"`;
    return rule.kind === 'list'
      ? `<dataValidation type="list" ${common}><formula1>${sanitizeTextContent(`"${rule.choices.join(',')}"`)}</formula1></dataValidation>`
      : `<dataValidation type="${rule.whole ? 'whole' : 'decimal'}" operator="between" ${common}><formula1>${rule.least}</formula1><formula2>${rule.most}</formula2></dataValidation>`;
  });
  return `<dataValidations count="${elements.length}">${elements.join('')}</dataValidations>`;
}

const insert = (xml: string, element: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, element, getOrderOfSiblings(sheetFile, 'worksheet')!, 'worksheet');
