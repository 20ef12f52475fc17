import type { EntityManager } from 'typeorm';
import type { ChangedField } from '../audit/chain.js';
import { instant, json } from '../database/columns.js';
import type { UnitChange, UnitChangedField } from './unit-history.dto.js';

interface EntryValues {
  id: number;
  at: Date | string;
  who: string | null;
  action: string;
  fields: string;
}

interface KeptValue {
  entryId: number;
  field: string;
  side: 'before' | 'after';
  value: string;
}

/** What was changed of a unit, as the audit log has it; the newest first. */
export async function listUnitChanges(manager: EntityManager, unitId: number, limit: number): Promise<UnitChange[]> {
  const entries = await manager.query<EntryValues[]>(
    `SELECT entry.id, entry.at, COALESCE(person.name, entry.account) AS who, entry.action, entry.fields
     FROM audit_entry entry LEFT JOIN person ON person.id = entry.person_id
     WHERE entry.object_kind = 'unit' AND entry.object_id = ? ORDER BY entry.id DESC LIMIT ?`,
    [unitId, limit],
  );
  const kept = await valuesOf(
    manager,
    entries.map(({ id }) => id),
  );
  return entries.map(({ at, fields, ...entry }) => ({
    ...entry,
    at: instant(at),
    fields: json<ChangedField[]>(fields)
      .map((field) =>
        changedField(
          field,
          kept.filter(({ entryId }) => entryId === entry.id),
        ),
      )
      // what was empty and stays so belongs to the record of a new unit, but tells nothing
      .filter(({ before, after, removed }) => removed || before.length > 0 || after.length > 0),
  }));
}

function changedField({ field, ...hashes }: ChangedField, kept: KeptValue[]): UnitChangedField {
  const valueOf = (side: 'before' | 'after') => kept.find((one) => one.field === field && one.side === side)?.value;
  const [before, after] = [valueOf('before'), valueOf('after')];
  const removed = (hashes.before !== null && before === undefined) || (hashes.after !== null && after === undefined);
  return { field, before: words(before), after: words(after), removed };
}

function words(value: string | undefined): string[] {
  const read = value === undefined ? null : json<unknown>(value);
  return read === null ? [] : [read].flat().map(String);
}

function valuesOf(manager: EntityManager, entries: number[]): Promise<KeptValue[]> {
  const sql = `SELECT entry_id AS entryId, field, side, value FROM audit_value
    WHERE entry_id IN (${['NULL', ...entries.map(() => '?')].join(', ')})`;
  return manager.query(sql, entries);
}
