import writeExcel, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { dateWords } from '../date-words.js';
import { fonts } from '../fonts.js';
import { printSetup } from './print-setup.js';
import { escaped } from './sheet-text.js';

/** How many have which light. */
export type CountedLights = Record<'red' | 'yellow' | 'green' | 'done-late' | 'done', number>;

interface BoardRow {
  unit: string;
  /** Under each section; null where the unit has nothing there. */
  cells: (CountedLights | null)[];
  assignments: number;
  lights: CountedLights;
  extensionsAsked: number;
  punctuality: { closed: number; onTimeByFirst: number; onTimeByEffective: number };
}

/** 红黄绿灯情况表: units by sections, with the sums of both. */
export interface LightBoard {
  title: string;
  /** YYYY-MM-DD */
  asOf: string;
  sections: string[];
  rows: BoardRow[];
  total: BoardRow;
}

const sheetName = '红黄绿灯';
const headRow = 3;
/** Widths in digits of the sheet's font. */
const widths = { unit: 24, section: 14, figure: 8, share: 11 };

/** A shape and a word beside the colour: paper may have none. The worst first. */
const lights: { light: keyof CountedLights; mark: string; head: string; fill?: string; colour?: string }[] = [
  { light: 'red', mark: '■红', head: '■红灯', fill: '#FCE9E8', colour: '#C4161C' },
  { light: 'yellow', mark: '▲黄', head: '▲黄灯', fill: '#FFF4D6', colour: '#7D5200' },
  { light: 'green', mark: '●绿', head: '●绿灯' },
  { light: 'done-late', mark: '□超期办结', head: '□超期办结' },
  { light: 'done', mark: '○办结', head: '○已办结' },
];

const bordered: Partial<CellObject> = { borderStyle: 'thin', borderColor: '#8794A9', alignVertical: 'center' };
const words = (text: string): CellObject => ({ value: escaped(text), type: String, format: '@', wrap: true });
const figure = (value: number): CellObject => ({ value, type: Number, format: '0', ...bordered, align: 'center' });

/** As a workbook of one sheet: a row for each unit, the sums of the sections in the last one; figures are numbers and sort. */
export async function lightBoardExcel({ title, asOf, sections, rows, total }: LightBoard): Promise<Uint8Array> {
  const heads = [
    '单位',
    ...sections,
    '分工数',
    ...lights.map(({ head }) => head),
    '延期待批',
    '有时限已办结',
    '按首次时限按时',
    '按有效时限按时',
  ];
  const across = (cell: CellObject) => [{ ...cell, columnSpan: heads.length }, ...heads.slice(1).map(() => null)];
  const data: SheetData = [
    across({
      ...words(title),
      align: 'center',
      alignVertical: 'center',
      fontFamily: fonts.title.name,
      fontSize: 22,
      height: 48,
    }),
    across({ ...words(`截至${dateWords(asOf)}`), align: 'right', height: 20 }),
    heads.map((head): CellObject => ({
      ...words(head),
      ...bordered,
      align: 'center',
      fontFamily: fonts.heading.name,
      height: 48,
    })),
    ...[...rows, total].map(rowOf),
  ];
  const blob = await writeExcel(
    data,
    {
      sheet: sheetName,
      columns: [
        { width: widths.unit },
        ...sections.map(() => ({ width: widths.section })),
        ...Array.from({ length: lights.length + 2 }, () => ({ width: widths.figure })),
        ...Array.from({ length: 3 }, () => ({ width: widths.share })),
      ],
      stickyRowsCount: headRow,
      stickyColumnsCount: 1,
      orientation: 'landscape',
    },
    {
      fontFamily: fonts.text.name,
      fontSize: 11,
      // the sums stay last, however the units are sorted
      features: [printSetup({ sheet: sheetName, headRow, rows: rows.length + 1, columns: heads.length })],
    },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function rowOf({ unit, cells, assignments, lights: all, extensionsAsked, punctuality }: BoardRow): CellObject[] {
  const { closed, onTimeByFirst, onTimeByEffective } = punctuality;
  return [
    { ...words(unit), ...bordered },
    ...cells.map(cellOf),
    figure(assignments),
    ...lights.map(({ light }) => figure(all[light])),
    ...[extensionsAsked, closed, onTimeByFirst, onTimeByEffective].map(figure),
  ];
}

/** ■红 1 ▲黄 2 ●绿 8 */
function cellOf(counts: CountedLights | null): CellObject {
  if (!counts) return { ...words('—'), ...bordered, align: 'center' };
  const present = lights.filter(({ light }) => counts[light] > 0);
  const [worst] = present;
  return {
    ...words(present.map(({ light, mark }) => `${mark} ${counts[light]}`).join(' ')),
    ...bordered,
    align: 'center',
    ...(worst?.fill && { backgroundColor: worst.fill, textColor: worst.colour }),
  };
}
