export type CsvValue = string | number | null;

/** A row of CSV (RFC 4180). */
export const csvRow = (cells: readonly CsvValue[]): string => `${cells.map(cellOf).join(',')}\r\n`;

/** By which spreadsheet programs know UTF-8. */
export const byteOrderMark = '\ufeff';

/** What begins like a formula gets an apostrophe, so that no spreadsheet program calculates it. */
function cellOf(value: CsvValue): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
