import { setImmediate as turn } from 'node:timers/promises';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** Below the packet size of MariaDB (16 MiB) with every character escaped, and below SQLite's 32,766 parameters. */
const mostCharacters = 1_000_000;
const mostRows = 100;

/** Inserts rows with few statements, and lets other requests have a turn between two of them. */
export async function insertAll<Row extends ObjectLiteral>(
  tx: EntityManager,
  target: EntityTarget<Row>,
  rows: Iterable<QueryDeepPartialEntity<Row>>,
): Promise<void> {
  let batch: QueryDeepPartialEntity<Row>[] = [];
  let characters = 0;
  const flush = async () => {
    if (batch.length > 0)
      await tx.createQueryBuilder().insert().into(target).values(batch).updateEntity(false).execute();
    batch = [];
    characters = 0;
    await turn();
  };
  for (const row of rows) {
    const length = lengthOf(row);
    if (batch.length === mostRows || characters + length > mostCharacters) await flush();
    batch.push(row);
    characters += length;
  }
  await flush();
}

/** Below SQLite's 32,766 parameters in one statement. */
const mostValues = 14_000;

/**
 * The same for many rows of few short values each, named by the columns of the table: a statement of its own is several
 * times as fast as the mapper. An instant is given as `storedInstant`. With `unless`, a unique key, rows that are there
 * already stay as they are.
 */
export async function insertPlain(
  tx: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  { unless }: { unless?: readonly [string, ...string[]] } = {},
): Promise<void> {
  const otherwise = unless === undefined ? '' : unlessThere(tx, unless);
  const size = Math.floor(mostValues / columns.length);
  const marks = `(${columns.map(() => '?').join(', ')})`;
  for (let at = 0; at < rows.length; at += size) {
    const part = rows.slice(at, at + size);
    const values = part.map(() => marks).join(', ');
    await tx.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values}${otherwise}`, part.flat());
    await turn();
  }
}

/** Not `INSERT IGNORE`, which on MariaDB would let wrong values pass as well. */
const unlessThere = (tx: EntityManager, key: readonly [string, ...string[]]): string =>
  tx.connection.options.type === 'better-sqlite3'
    ? ` ON CONFLICT (${key.join(', ')}) DO NOTHING`
    : ` ON DUPLICATE KEY UPDATE ${key[0]} = ${key[0]}`;

const lengthOf = (row: object): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
