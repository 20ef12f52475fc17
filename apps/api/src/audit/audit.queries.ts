import type { EntityManager } from 'typeorm';
import { instant } from '../database/columns.js';
import type { ChangedField, SealedEntry } from './chain.js';

/** A row of `audit_entry` as the drivers give it. */
export interface EntryValues extends Omit<SealedEntry, 'at' | 'fields'> {
  at: Date | string;
  fields: string;
}

export const entryColumns = `entry.id, entry.at, entry.person_id AS personId, entry.account, entry.address,
  entry.request_id AS requestId, entry.action, entry.object_kind AS objectKind, entry.object_id AS objectId, entry.fields`;

export const toEntry = <T extends EntryValues>({ at, fields, ...row }: T) => ({
  ...row,
  at: instant(at),
  fields: fieldsOf(fields),
});

/** What somebody has put there past the system stands as the name of a field: it is seen, and fits no digest. */
function fieldsOf(text: string): ChangedField[] {
  const fields = parsed(text);
  const are = Array.isArray(fields) && fields.every((field) => typeof field === 'object' && field !== null);
  return are ? (fields as ChangedField[]) : [{ field: text, before: null, after: null }];
}

/** What is kept as JSON; undefined for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Entries that no batch holds yet, in the order of their identifiers. */
export async function unsealedEntries(manager: EntityManager, limit: number): Promise<SealedEntry[]> {
  const rows = await manager.query<EntryValues[]>(
    `SELECT ${entryColumns} FROM audit_entry entry LEFT JOIN audit_seal seal ON seal.entry_id = entry.id
     WHERE seal.entry_id IS NULL ORDER BY entry.id LIMIT ?`,
    [limit],
  );
  return rows.map(toEntry);
}

/** The entries of a batch with their digests as sealed, in the order of their identifiers. */
export async function sealedEntries(
  manager: EntityManager,
  batch: number,
): Promise<(SealedEntry & { digest: string })[]> {
  const rows = await manager.query<(EntryValues & { digest: string })[]>(
    `SELECT ${entryColumns}, seal.digest FROM audit_seal seal JOIN audit_entry entry ON entry.id = seal.entry_id
     WHERE seal.batch = ? ORDER BY entry.id`,
    [batch],
  );
  return rows.map(toEntry);
}

/** The number of the first batch from `least` on in which entries are sealed; null where none are. */
export async function firstSealed(manager: EntityManager, least: number): Promise<number | null> {
  const sql = 'SELECT MIN(batch) AS batch FROM audit_seal WHERE batch >= ?';
  const [row] = await manager.query<{ batch: number | null }[]>(sql, [least]);
  return row?.batch ?? null;
}

/** Whether a batch has the hash. */
export async function hasBatch(manager: EntityManager, hash: string): Promise<boolean> {
  const sql = 'SELECT batch_number FROM audit_batch WHERE hash = ?';
  return (await manager.query<unknown[]>(sql, [hash])).length > 0;
}

export interface KeptValue {
  field: string;
  side: 'before' | 'after';
  salt: string;
  value: string;
}

/** The values that are kept for the entries of a batch. */
export async function valuesOf(manager: EntityManager, batch: number): Promise<Map<number, KeptValue[]>> {
  const rows = await manager.query<(KeptValue & { entryId: number })[]>(
    `SELECT kept.entry_id AS entryId, kept.field, kept.side, kept.salt, kept.value
     FROM audit_seal seal JOIN audit_value kept ON kept.entry_id = seal.entry_id WHERE seal.batch = ?`,
    [batch],
  );
  const values = new Map<number, KeptValue[]>();
  for (const { entryId, ...value } of rows) {
    const own = values.get(entryId) ?? [];
    own.push(value);
    values.set(entryId, own);
  }
  return values;
}
