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

const lengthOf = (row: object): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
