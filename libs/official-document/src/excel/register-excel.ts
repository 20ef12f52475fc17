import writeExcel, { type CellObject } from 'write-excel-file/universal';
import { fonts } from '../fonts.js';
import { hidden } from './hidden-sheets.js';
import { escaped } from './sheet-text.js';

/** A register as it goes out, to be read or edited: a head and a width, in digits of the sheet's font, for each column. */
export interface Register {
  sheet: string;
  /** Name of a second sheet with the same rows, which nobody sees: what the edited file is compared with. None: only to be read. */
  downloaded?: string;
  columns: { head: string; width: number }[];
  rows: string[][];
}

const bordered: Partial<CellObject> = { borderStyle: 'thin', borderColor: '#8794A9', alignVertical: 'center' };
const words = (text: string): CellObject => ({ value: escaped(text), type: String, format: '@' });

/** A register as an Excel workbook: one row for each entry, every cell a text. */
export async function registerExcel({ sheet, downloaded, columns, rows }: Register): Promise<Uint8Array> {
  const heads = columns.map(({ head }): CellObject => ({
    ...words(head),
    ...bordered,
    fontWeight: 'bold',
    backgroundColor: '#F2F5F9',
    height: 24,
  }));
  const body = rows.map((row) => row.map((text): CellObject => ({ ...words(text), ...bordered, wrap: true })));
  const copy = rows.map((row) => row.map(words));
  const widths = columns.map(({ width }) => ({ width }));
  const shown = {
    sheet,
    data: [heads, ...body],
    columns: widths,
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
  const font = { fontFamily: fonts.text.name, fontSize: 11 };
  const blob = await (
    downloaded === undefined
      ? writeExcel([shown], font)
      : writeExcel([shown, { sheet: downloaded, data: [columns.map(({ head }) => words(head)), ...copy] }], {
          ...font,
          features: [hidden(downloaded)],
        })
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
