import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { writingDataSource } from '../../database/data-sources.js';
import { places, withoutContent } from './places.js';

describe('the places that keep content', () => {
  let dataDir: string;
  let source: DataSource;
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'yaodian-places-'));
    source = await writingDataSource({ dataDir, databaseUrl: null }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await rm(dataDir, { recursive: true });
  });

  const tables = () =>
    source.entityMetadatas.map(({ tableName, columns, primaryColumns }) => ({
      table: tableName,
      texts: columns.filter(({ type }) => type === 'text' || type === 'varchar').map((column) => column.databaseName),
      names: columns.map((column) => column.databaseName),
      keys: primaryColumns.map((column) => column.databaseName),
    }));
  const registered = (table: string) =>
    places.filter((place) => place.table === table).flatMap(({ columns }) => Object.keys(columns));

  it('are all known: each column of text is either registered, or said to hold no content', () => {
    const unknown = tables().flatMap(({ table, texts }) => {
      const without = withoutContent[table]?.columns ?? [];
      const known = new Set([...registered(table), ...without]);
      // the stored text of documents has its own way
      if (table === 'source_part' || without.includes('*')) return [];
      return texts.filter((column) => !known.has(column)).map((column) => `${table}.${column}`);
    });
    expect(unknown).toEqual([]);
  });

  it('are there, under their keys, and none is said to hold content and not to', () => {
    const known = new Map(tables().map((one) => [one.table, one]));
    for (const { table, keys, columns, raises } of places) {
      expect([table, known.get(table)?.keys]).toEqual([table, keys]);
      if (raises) {
        expect(known.get(table)!.names).toContain(raises.by);
        expect(known.get(raises.table)!.names).toContain('version');
      }
      expect(known.get(table)!.names).toEqual(expect.arrayContaining(Object.keys(columns)));
    }
    for (const [table, { columns }] of Object.entries(withoutContent)) {
      expect([table, known.has(table)]).toEqual([table, true]);
      expect(registered(table).filter((column) => columns.includes(column))).toEqual([]);
      const named = columns.filter((column) => column !== '*');
      expect(known.get(table)!.names).toEqual(expect.arrayContaining(named));
    }
  });
});
