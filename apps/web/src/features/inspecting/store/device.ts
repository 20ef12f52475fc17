import type { UnitCheck, UnitToInspect } from '@yaodian/api-client';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry, Picture } from './entries';

interface Schema extends DBSchema {
  /** What the server said last, to be read where there is no network. */
  checks: { key: number; value: UnitCheck };
  lists: { key: 'units'; value: UnitToInspect[] };
  entries: { key: string; value: Entry; indexes: { check: number } };
  pictures: { key: string; value: Picture; indexes: { check: number } };
}

export type Device = IDBPDatabase<Schema>;

/** Each person has a store of their own on a device: nobody else sees or sends what is in it. */
export const openDevice = (personId: number): Promise<Device> =>
  openDB<Schema>(`yaodian.inspecting.${personId}`, 1, {
    upgrade(database) {
      database.createObjectStore('checks', { keyPath: 'id' });
      database.createObjectStore('lists');
      database.createObjectStore('entries', { keyPath: 'id' }).createIndex('check', 'check');
      database.createObjectStore('pictures', { keyPath: 'id' }).createIndex('check', 'check');
    },
  });
