import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';

/** An empty database of one's own: its settings, and how to be rid of it. */
export interface TestDatabase {
  /** A folder of its own, for the embedded database and for files. */
  dataDir: string;
  /** null means the embedded database in `dataDir`. */
  databaseUrl: string | null;
  /** Drops the database and the folder. */
  drop(): Promise<void>;
}

export interface DatabaseEngine {
  name: 'sqlite' | 'mariadb';
  create(): Promise<TestDatabase>;
}

/**
 * The engines to test on, for `describe.each(databases())('… on $name', …)`: always SQLite; MariaDB where
 * TEST_MARIADB_URL names a server on which databases may be made, e.g. mysql://root@127.0.0.1:3306.
 */
export function databases(): DatabaseEngine[] {
  const engines: DatabaseEngine[] = [{ name: 'sqlite', create: createEmbedded }];
  const url = process.env['TEST_MARIADB_URL'];
  if (url) engines.push({ name: 'mariadb', create: () => createOnServer(url) });
  return engines;
}

async function createEmbedded(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'yaodian-test-'));
  return { dataDir, databaseUrl: null, drop: () => rm(dataDir, { recursive: true, force: true }) };
}

async function createOnServer(url: string): Promise<TestDatabase> {
  const name = `yaodian_test_${randomBytes(8).toString('hex')}`;
  await administer(url, `CREATE DATABASE ${name}`);
  const { dataDir, drop } = await createEmbedded();
  const databaseUrl = new URL(url.replace(/^mysql:/, 'mariadb:'));
  databaseUrl.pathname = `/${name}`;
  return {
    dataDir,
    databaseUrl: databaseUrl.href,
    drop: async () => {
      await drop();
      await administer(url, `DROP DATABASE ${name}`);
    },
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:') });
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
