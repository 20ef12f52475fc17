import type { Role } from '@yaodian/access';
import type { CivilDate } from '@yaodian/calendar';
import { type EntityManager, MoreThan } from 'typeorm';
import { instant, marks } from '../database/columns.js';
import { rolesAsDeputy } from './deputies/deputy.queries.js';
import type { Principal } from './principal.js';
import { SessionRow } from './session.entity.js';

interface SessionValues {
  sessionId: number;
  personId: number;
  account: string;
  name: string;
  unitId: number | null;
  role: Role | null;
  createdAt: Date | string;
  usedAt: Date | string;
}

interface FoundSession {
  principal: Principal;
  createdAt: string;
  usedAt: string;
}

/** Sessions with their persons and the roles of today, unless these accounts are disabled. */
export async function findSessions(
  manager: EntityManager,
  wanted: { tokenHash: string } | { ids: readonly number[] },
  today: CivilDate,
): Promise<FoundSession[]> {
  const values = 'ids' in wanted ? wanted.ids : [wanted.tokenHash];
  if (values.length === 0) return [];
  const rows = await manager.query<SessionValues[]>(
    `SELECT session.id AS sessionId, person.id AS personId, person.account, person.name,
       membership.unit_id AS unitId, membership.role, session.created_at AS createdAt, session.used_at AS usedAt
     FROM session JOIN person ON person.id = session.person_id LEFT JOIN membership ON membership.person_id = person.id
     WHERE session.${'ids' in wanted ? 'id' : 'token_hash'} IN (${marks(values)}) AND person.disabled = ?
     ORDER BY session.id, membership.id`,
    [...values, 0],
  );
  const asDeputy = await rolesAsDeputy(manager, [...new Set(rows.map(({ personId }) => personId))], today);
  const found = new Map<number, FoundSession>();
  for (const { sessionId, personId, account, name, unitId, role, createdAt, usedAt } of rows) {
    const session = found.get(sessionId) ?? {
      principal: { sessionId, personId, account, name, memberships: [] },
      createdAt: instant(createdAt),
      usedAt: instant(usedAt),
    };
    found.set(sessionId, session);
    if (role !== null) session.principal.memberships.push({ unitId, role });
  }
  for (const { principal } of found.values()) principal.memberships.push(...(asDeputy.get(principal.personId) ?? []));
  return [...found.values()];
}

export async function listSessions(manager: EntityManager, personId: number, usedSince: Date) {
  const rows = await manager.find(SessionRow, {
    where: { personId, usedAt: MoreThan(usedSince) },
    order: { usedAt: 'DESC', id: 'DESC' },
    take: 100,
  });
  return rows.map(({ id, address, agent, createdAt, usedAt }) => ({
    id,
    address,
    agent,
    createdAt: createdAt.toISOString(),
    usedAt: usedAt.toISOString(),
  }));
}
