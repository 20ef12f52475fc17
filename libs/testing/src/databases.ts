import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Connection, createConnection } from 'mysql2/promise';
import { copyTables } from './copy-tables.js';

/** What a server is told about its database. */
export interface DatabaseSettings {
  /** A folder of its own, for the embedded database and for files. */
  dataDir: string;
  /** null means the embedded database in `dataDir`. */
  databaseUrl: string | null;
}

/** A database of one's own: its settings, and how to be rid of it. */
export interface TestDatabase extends DatabaseSettings {
  /** Drops the database and the folder. */
  drop(): Promise<void>;
}

export interface DatabaseEngine {
  name: 'sqlite' | 'mariadb';
  /** An empty database. */
  create(): Promise<TestDatabase>;
  /** The same as another one of this engine, which no server uses. */
  copy(original: DatabaseSettings): Promise<TestDatabase>;
}

/**
 * The engines to test on, for `describe.each(databases())('… on $name', …)`: always SQLite; MariaDB where
 * TEST_MARIADB_URL names a server on which databases may be made, e.g. mysql://root@127.0.0.1:3306.
 */
export function databases(): DatabaseEngine[] {
  const engines: DatabaseEngine[] = [{ name: 'sqlite', create: createEmbedded, copy: copyEmbedded }];
  const url = process.env['TEST_MARIADB_URL'];
  if (url) {
    engines.push({
      name: 'mariadb',
      create: () => createOnServer(url),
      copy: (original) => copyOnServer(url, original),
    });
  }
  return engines;
}

async function createEmbedded(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'yaodian-test-'));
  return { dataDir, databaseUrl: null, drop: () => rm(dataDir, { recursive: true, force: true }) };
}

async function copyEmbedded(original: DatabaseSettings): Promise<TestDatabase> {
  const database = await createEmbedded();
  await cp(original.dataDir, database.dataDir, { recursive: true });
  return database;
}

async function createOnServer(url: string): Promise<TestDatabase> {
  const name = `yaodian_test_${randomBytes(8).toString('hex')}`;
  await administer(url, (connection) => connection.query(`CREATE DATABASE ${name}`));
  const { dataDir, drop } = await createEmbedded();
  const databaseUrl = new URL(url.replace(/^mysql:/, 'mariadb:'));
  databaseUrl.pathname = `/${name}`;
  return {
    dataDir,
    databaseUrl: databaseUrl.href,
    drop: async () => {
      await drop();
      await administer(url, (connection) => connection.query(`DROP DATABASE ${name}`));
    },
  };
}

async function copyOnServer(url: string, original: DatabaseSettings): Promise<TestDatabase> {
  const database = await createOnServer(url);
  const [from, to] = [original, database].map(({ databaseUrl }) => new URL(databaseUrl!).pathname.slice(1));
  await administer(url, (connection) => copyTables(connection, from!, to!));
  await cp(original.dataDir, database.dataDir, { recursive: true });
  return database;
}

async function administer(url: string, work: (connection: Connection) => Promise<unknown>): Promise<void> {
  const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:'), multipleStatements: true });
  try {
    await work(connection);
  } finally {
    await connection.end();
  }
}
