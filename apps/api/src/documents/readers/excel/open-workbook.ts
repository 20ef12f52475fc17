import { ReadError } from '@yaodian/decomposition';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { OfficePackage } from '../office-package.js';
import { type HiddenCells, hiddenInXls, hiddenInXlsx } from './hidden-cells.js';

/** Parts of a workbook without words: pictures, drawings, printers, other workbooks … */
const WORDLESS =
  /(?:^|\/)(?:media|drawings|charts|embeddings|printerSettings|externalLinks|pivot\w*|customXml|docProps|comments\d*\.xml)(?:\/|$)/i;
const PART = /\.(?:xml|rels)$/i;

export const shortDate = 'yyyy/m/d';
export const longDate = 'yyyy"年"m"月"d"日"';
const month = 'yyyy"年"m"月"';
const day = 'm"月"d"日"';
/** What the dates that a Chinese Excel has built in print, by the numbers of their formats; the files do not say it. */
const dates: [number: number, format: string][] = [
  ...[27, 36, 50, 52, 57].map((number): [number, string] => [number, month]),
  ...[28, 29, 51, 53, 54, 58].map((number): [number, string] => [number, day]),
  [31, longDate],
];

/** A workbook as the library reads it, and what each of its sheets hides. */
export interface OpenWorkbook {
  workbook: WorkBook;
  hidden: Map<string, HiddenCells>;
}

/** Opens an .xlsx workbook, once every part that is handed on was unpacked within the archive's limits. Throws ReadError. */
export async function openXlsx(office: OfficePackage, more: ParsingOptions = {}): Promise<OpenWorkbook> {
  const { archive } = office;
  const names = archive.names.filter((name) => PART.test(name) && !WORDLESS.test(name));
  const parts = new Map(names.map((name) => [name, archive.read(name)!]));
  const hidden = hiddenInXlsx(office, parts);
  const styles = office.related(office.mainPart, 'styles') ?? '';
  if (parts.has(styles)) parts.set(styles, withDates(parts.get(styles)!));
  // the library sees what was checked and nothing else, and has nothing to unpack
  const checked = zipSync(Object.fromEntries(parts), { level: 0 });
  return { workbook: await open(checked, more), hidden };
}

/** Styles that say what the built-in Chinese dates print; what the file itself says comes later and holds. */
function withDates(styles: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(styles);
  const root = /<(\w+:)?styleSheet\b[^>]*[^/]>/.exec(text);
  if (!root) return styles;
  const prefix = root[1] ?? '';
  const formats = dates.map(
    ([number, format]) => `<${prefix}numFmt numFmtId="${number}" formatCode="${format.replaceAll('"', '&quot;')}"/>`,
  );
  const list = /<(?:\w+:)?numFmts\b[^>]*[^/]>/.exec(text);
  const at = (list ?? root).index + (list ?? root)[0].length;
  const added = list ? formats.join('') : `<${prefix}numFmts>${formats.join('')}</${prefix}numFmts>`;
  return new TextEncoder().encode(text.slice(0, at) + added + text.slice(at));
}

/** Opens an .xls workbook, of Excel or WPS. Throws ReadError encrypted or damaged. */
export async function openXls(bytes: Uint8Array): Promise<OpenWorkbook> {
  // without styles the library does not say what is hidden
  const workbook = await open(bytes, { cellStyles: true });
  return { workbook, hidden: hiddenInXls(workbook) };
}

async function open(bytes: Uint8Array, more: ParsingOptions): Promise<WorkBook> {
  const { read } = await import('@e965/xlsx');
  const options: ParsingOptions = {
    type: 'array',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellNF: true,
    dateNF: shortDate,
    ...more,
  };
  try {
    const workbook = read(bytes, options);
    if (workbook.SheetNames.length === 0) throw new ReadError('damaged');
    return workbook;
  } catch (error) {
    if (error instanceof Error && /password/i.test(error.message)) throw new ReadError('encrypted');
    if (error instanceof RangeError && /memory|length/i.test(error.message)) throw new ReadError('too-large');
    throw new ReadError('damaged');
  }
}
