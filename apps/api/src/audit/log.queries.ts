import type { EntityManager } from 'typeorm';
import { storedInstant } from '../database/columns.js';
import { peopleFound } from '../identity/person.queries.js';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import type { AuditEntry, AuditFilter } from './audit.dto.js';
import { entryColumns, type EntryValues, type KeptValue, parsed, toEntry } from './audit.queries.js';

/** An entry with the person's present name, its batch, and the reason where it is a request for values. */
const select = `SELECT ${entryColumns}, person.name, seal.batch, stated.value AS reason
  FROM audit_entry entry LEFT JOIN person ON person.id = entry.person_id
  LEFT JOIN audit_seal seal ON seal.entry_id = entry.id
  LEFT JOIN audit_value stated ON entry.action = 'audit.read-values' AND stated.entry_id = entry.id
    AND stated.field = 'reason' AND stated.side = 'after'`;

type Row = EntryValues & Pick<AuditEntry, 'action' | 'objectKind' | 'name' | 'batch' | 'reason'>;

const withReason = ({ reason, ...row }: Row): AuditEntry => ({
  ...toEntry(row),
  reason: reason === null ? null : String(parsed(reason) ?? reason),
});

/** The newest first; only those before `before`. Throws DomainError validation for a filter that fits nothing. */
export async function listEntries(
  manager: EntityManager,
  { person, action, objectId, from, to, unsealed, before, limit }: AuditFilter & { before?: number; limit: number },
): Promise<AuditEntry[]> {
  if (objectId !== undefined && action === undefined) throw invalid('objectId', 'needs a kind of object in action');
  if (from !== undefined && to !== undefined && from > to) throw invalid('to', 'must not be before from');
  const found = peopleFound(person ?? '');
  const wanted: [sql: string, ...values: (string | number | undefined)[]][] = [
    ['entry.id < ?', before],
    [
      `entry.person_id IN (SELECT id FROM person WHERE ${found.sql})`,
      ...(person === undefined ? [person] : found.values),
    ],
    [action?.includes('.') ? 'entry.action = ?' : 'entry.object_kind = ?', action],
    ['entry.object_id = ?', objectId],
    ['entry.at >= ?', from && startOfDay(from)],
    ['entry.at < ?', to && startOfDay(to, 1)],
  ];
  const given = wanted.filter(([, value]) => value !== undefined);
  const where = ['1 = 1', ...(unsealed ? ['seal.entry_id IS NULL'] : []), ...given.map(([sql]) => sql)].join(' AND ');
  const rows = await manager.query<Row[]>(`${select} WHERE ${where} ORDER BY entry.id DESC LIMIT ?`, [
    ...given.flatMap(([, ...values]) => values),
    limit,
  ]);
  return rows.map(withReason);
}

/** Throws DomainError not-found. */
export async function findEntry(manager: EntityManager, id: number): Promise<AuditEntry> {
  const [row] = await manager.query<Row[]>(`${select} WHERE entry.id = ?`, [id]);
  if (!row) throw new DomainError('not-found', { entry: String(id) });
  return withReason(row);
}

/** The last entry of an action; null where there is none. */
export async function lastEntry(manager: EntityManager, action: AuditEntry['action']): Promise<AuditEntry | null> {
  const [entry] = await listEntries(manager, { action, limit: 1 });
  return entry ?? null;
}

/** The values that are kept for one entry. */
export const keptValues = (manager: EntityManager, entryId: number): Promise<KeptValue[]> =>
  manager.query('SELECT field, side, salt, value FROM audit_value WHERE entry_id = ?', [entryId]);

/** The instant at which a civil day of Asia/Shanghai, or the one `later` days after it, begins, as both databases keep it. */
function startOfDay(date: string, later = 0): string {
  return storedInstant(new Date(Date.parse(`${date}T00:00:00+08:00`) + later * 86_400_000));
}
