import type { Role } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { instant } from '../database/columns.js';
import { DomainError } from '../platform/domain-error.js';
import { accountKey } from './account.js';
import type { Person } from './person.dto.js';
import type { DemonstrationAccount, OwnMembership } from './session.dto.js';

interface PersonValues extends Pick<Person, 'id' | 'account' | 'name' | 'telephone' | 'subject' | 'version'> {
  disabled: boolean | number;
  hasPassword: boolean | number;
  createdAt: Date | string;
  updatedAt: Date | string;
}

const columns = `id, account, name, telephone, disabled, password_hash IS NOT NULL AS hasPassword, version,
  (SELECT subject FROM provider_identity WHERE provider_identity.person_id = person.id) AS subject,
  created_at AS createdAt, updated_at AS updatedAt`;

/** People by account; only those that come after `after`, and that `search` finds. */
export async function listPeople(
  manager: EntityManager,
  limit: number,
  { search = '', after }: { search?: string; after?: string } = {},
): Promise<Person[]> {
  const found = peopleFound(search);
  const sql = `SELECT ${columns} FROM person WHERE (${found.sql}) AND account_key > ? ORDER BY account_key LIMIT ?`;
  return withMemberships(manager, await manager.query<PersonValues[]>(sql, [...found.values, after ?? '', limit]));
}

/** All people by account. */
export const everybody = async (manager: EntityManager): Promise<Person[]> =>
  withMemberships(manager, await manager.query<PersonValues[]>(`SELECT ${columns} FROM person ORDER BY account_key`));

/** The condition on rows of `person` under which a search for a part of the account or name finds them. */
export function peopleFound(search: string): { sql: string; values: string[] } {
  const like = `%${accountKey(search).replace(/[!%_]/g, '!$&')}%`;
  return { sql: "account_key LIKE ? ESCAPE '!' OR LOWER(name) LIKE ? ESCAPE '!'", values: [like, like] };
}

/** Throws DomainError not-found. */
export async function findPerson(manager: EntityManager, id: number): Promise<Person> {
  const rows = await manager.query<PersonValues[]>(`SELECT ${columns} FROM person WHERE id = ?`, [id]);
  const [person] = await withMemberships(manager, rows);
  if (!person) throw new DomainError('not-found', { person: String(id) });
  return person;
}

async function withMemberships(manager: EntityManager, rows: PersonValues[]): Promise<Person[]> {
  const memberships = await membershipsOf(
    manager,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    disabled: Boolean(row.disabled),
    hasPassword: Boolean(row.hasPassword),
    memberships: memberships.get(row.id) ?? [],
    createdAt: instant(row.createdAt),
    updatedAt: instant(row.updatedAt),
  }));
}

/** The roles of people with the names of their units, in the order in which they were given. */
export async function membershipsOf(manager: EntityManager, ids: number[]): Promise<Map<number, OwnMembership[]>> {
  const all = new Map<number, OwnMembership[]>();
  if (ids.length === 0) return all;
  const rows = await manager.query<(OwnMembership & { personId: number })[]>(
    `SELECT membership.person_id AS personId, membership.unit_id AS unitId, unit_name.name AS unitName, membership.role
     FROM membership LEFT JOIN unit_name ON unit_name.unit_id = membership.unit_id AND unit_name.kind = 'name'
     WHERE membership.person_id IN (${ids.map(() => '?').join(', ')}) ORDER BY membership.id`,
    ids,
  );
  for (const { personId, ...membership } of rows) {
    const own = all.get(personId) ?? [];
    own.push(membership);
    all.set(personId, own);
  }
  return all;
}

/** How many people who may sign in have a role. */
export async function countWithRole(manager: EntityManager, role: Role): Promise<number> {
  const [row] = await manager.query<{ count: number | string }[]>(
    `SELECT COUNT(DISTINCT person.id) AS count FROM person JOIN membership ON membership.person_id = person.id
     WHERE membership.role = ? AND person.disabled = ?`,
    [role, 0],
  );
  return Number(row?.count);
}

/** The people of the demonstration, each with the first role. */
export async function listDemonstrationAccounts(manager: EntityManager): Promise<DemonstrationAccount[]> {
  const people = await listPeople(manager, 100);
  return people
    .filter(({ disabled, hasPassword }) => hasPassword && !disabled)
    .sort((one, other) => one.id - other.id)
    .flatMap(({ account, name, memberships: [first] }) =>
      first ? [{ account, name, role: first.role, unitName: first.unitName }] : [],
    );
}
