import type { EntityManager } from 'typeorm';

/** Behind a SELECT: keeps others from changing these rows before the transaction ends. SQLite lets one write at a time anyway. */
export const forUpdate = (tx: EntityManager): string =>
  tx.connection.options.type === 'better-sqlite3' ? '' : ' FOR UPDATE';
