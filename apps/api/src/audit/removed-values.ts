import type { EntityManager } from 'typeorm';
import { entryColumns, type EntryValues, parsed, toEntry } from './audit.queries.js';
import { hashOfValue } from './chain.js';

interface RemovalValues extends EntryValues {
  salt: string;
  value: string;
}

/**
 * The values that removals (清除) have taken out of the log, each as its entry, field and side with blanks between. A list
 * counts only where it is the one whose hash its own entry has.
 */
export async function removedValues(manager: EntityManager): Promise<Set<string>> {
  const rows = await manager.query<RemovalValues[]>(
    `SELECT ${entryColumns}, kept.salt, kept.value FROM audit_entry entry
     JOIN audit_value kept ON kept.entry_id = entry.id AND kept.field = 'removedValues' AND kept.side = 'after'
     WHERE entry.action = 'removal.approve'`,
  );
  const lists = rows.map(toEntry).map(({ fields, salt, value }) => {
    const hash = fields.find(({ field }) => field === 'removedValues')?.after;
    const list = hash === hashOfValue(salt, value) ? parsed(value) : [];
    return Array.isArray(list) ? (list as [entry: number, field: string, side: string][]) : [];
  });
  return new Set(lists.flat().map((value) => value.join(' ')));
}
