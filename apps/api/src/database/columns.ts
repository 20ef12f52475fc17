import type { DataSource } from 'typeorm';

/**
 * The column type for text of any length. `text` of MariaDB and MySQL ends at 65,535 bytes, which 22,000 Chinese
 * characters fill; `mediumtext` ends at 16 MiB. SQLite knows only `text`, which has no bound.
 */
export const longText = (dataSource: DataSource): 'text' | 'mediumtext' =>
  dataSource.options.type === 'better-sqlite3' ? 'text' : 'mediumtext';

/** Entities say `text`, as one class serves both engines; this gives the columns the engine's own type for long text. */
export function widenTextColumns(dataSource: DataSource): void {
  for (const { columns } of dataSource.entityMetadatas) {
    for (const column of columns) if (column.type === 'text') column.type = longText(dataSource);
  }
}

/** An instant as either engine's driver gives it in a raw row, as ISO 8601 in UTC with milliseconds. */
export function instant(value: Date | string): string {
  return value instanceof Date ? value.toISOString() : `${value.replace(' ', 'T')}Z`;
}

/** An instant as both engines keep it, for statements of one's own. */
export const storedInstant = (instant: Date): string => instant.toISOString().replace('T', ' ').replace('Z', '');

/** A value kept as JSON text. */
export const json = <T>(value: string): T => JSON.parse(value) as T;

/** The question marks of a list of values in a statement of one's own. `IN (NULL)` holds for nothing; `IN ()` is refused by MariaDB. */
export const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ') || 'NULL';
