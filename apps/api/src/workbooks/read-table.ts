import { letters } from '../documents/readers/excel/grid.js';
import { DomainError } from '../platform/domain-error.js';
import type { FileRow, Words } from './compare-rows.js';
import type { CellFault, Sheet, SheetRow } from './sheets.js';

/** Rows of one table; more were made by a machine, or by filling a column to its end. */
export const mostRows = 5000;

/** The sheet, hidden from whoever edits the file, that holds the table as it was downloaded. */
export const downloadedSheet = '下载时的内容';

/** What a table's columns are called, the identifier's among them. */
export type Heads<F extends string> = Record<F | 'id', string>;

export interface ReadTable<F extends string> {
  rows: FileRow<F>[];
  /** The rows as they were downloaded, by identifier. */
  then: Map<string, Words<F>>;
  faults: { cell: string; code: CellFault }[];
  /** Columns that somebody has added, with their heads: P 备注. Nothing in them is looked at. */
  ignored: string[];
  /** The address of a field in a row: D7. */
  cellOf: (row: number, field: F | 'id') => string;
}

/**
 * The rows of the workbook's first sheet by its heads, which stand first or below a title, in whatever order the columns stand, each cell in its `plain`
 * form. Throws DomainError table-heads, table-empty or table-too-long.
 */
export function readTable<F extends string>(
  sheets: Sheet[],
  heads: Heads<F>,
  plain: (field: F, text: string) => string,
): ReadTable<F> {
  const visible = sheets.find(({ hidden, rowCount }) => !hidden && rowCount > 0);
  if (!visible) throw new DomainError('table-empty');
  if (visible.rowCount > mostRows + 1) {
    const facts = { rows: String(visible.rowCount - 1), most: String(mostRows) };
    throw new DomainError('table-too-long', facts);
  }
  const [head, ...body] = visible.rows.slice(headAt(visible, heads));
  const { columns, ignored } = columnsOf(head!, heads);
  const columnOf = new Map([...columns].map(([column, field]) => [field, column]));
  const cellOf = (row: number, field: F | 'id') => `${letters(columnOf.get(field)!)}${row}`;
  const rows = body.map((row) => fileRow(row, columns, heads, plain));
  const faults = body.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, fault }) =>
      fault && columns.has(column) ? [{ cell: `${letters(column)}${row}`, code: fault }] : [],
    ),
  );
  if (rows.length === 0) throw new DomainError('table-empty');
  return { rows, then: downloaded(sheets, heads, plain), faults, ignored, cellOf };
}

/** Where the heads stand: a form has its title above them. */
function headAt<F extends string>({ rows }: Sheet, heads: Heads<F>): number {
  const at = rows.slice(0, 10).findIndex(({ cells }) => cells.some(({ text }) => text === heads.id));
  return Math.max(0, at);
}

function downloaded<F extends string>(
  sheets: Sheet[],
  heads: Heads<F>,
  plain: (field: F, text: string) => string,
): Map<string, Words<F>> {
  const [head, ...body] = sheets.find(({ name }) => name === downloadedSheet)?.rows ?? [];
  if (!head) return new Map();
  const { columns } = columnsOf(head, heads);
  return new Map(
    body.map((row) => {
      const { id, words } = fileRow(row, columns, heads, plain);
      return [id, words];
    }),
  );
}

/** Which column holds which field; a column of one's own is left aside, a second one of a known head is not. */
function columnsOf<F extends string>({ cells }: SheetRow, heads: Heads<F>) {
  const fieldOf = new Map((Object.entries(heads) as [F | 'id', string][]).map(([field, head]) => [head, field]));
  const columns = new Map<number, F | 'id'>();
  const [ignored, doubled]: [string[], string[]] = [[], []];
  for (const { column, text } of cells) {
    const field = fieldOf.get(text);
    const words = `${letters(column)} ${text.slice(0, 20)}`;
    if (field === undefined) ignored.push(words);
    else if ([...columns.values()].includes(field)) doubled.push(words);
    else columns.set(column, field);
  }
  const there = new Set(columns.values());
  const missing = [...fieldOf].filter(([, field]) => !there.has(field)).map(([head]) => head);
  if (missing.length > 0 || doubled.length > 0) {
    throw new DomainError('table-heads', {
      kind: missing.length > 0 ? 'missing' : 'unknown',
      missing: missing.join('、'),
      unknown: [...doubled, ...ignored].slice(0, 10).join('、'),
    });
  }
  return { columns, ignored };
}

function fileRow<F extends string>(
  { row, cells }: SheetRow,
  columns: Map<number, F | 'id'>,
  heads: Heads<F>,
  plain: (field: F, text: string) => string,
): FileRow<F> {
  const words = Object.fromEntries(Object.keys(heads).map((field) => [field, ''])) as Heads<F>;
  for (const { column, text } of cells) {
    const field = columns.get(column);
    if (field !== undefined) words[field] = (field === 'id' ? text : plain(field, text)) as Heads<F>[F | 'id'];
  }
  const { id, ...rest } = words;
  return { row, id, words: rest as unknown as Words<F> };
}
