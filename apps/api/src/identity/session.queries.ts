import type { Role } from '@yaodian/access';
import type { CivilDate } from '@yaodian/calendar';
import { type EntityManager, MoreThan } from 'typeorm';
import { instant } from '../database/columns.js';
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

/** The session with this hash and its person with the roles of today, unless that account is disabled. */
export async function findSession(
  manager: EntityManager,
  tokenHash: string,
  today: CivilDate,
): Promise<{ principal: Principal; createdAt: string; usedAt: string } | null> {
  const rows = await manager.query<SessionValues[]>(
    `SELECT session.id AS sessionId, person.id AS personId, person.account, person.name,
       membership.unit_id AS unitId, membership.role, session.created_at AS createdAt, session.used_at AS usedAt
     FROM session JOIN person ON person.id = session.person_id LEFT JOIN membership ON membership.person_id = person.id
     WHERE session.token_hash = ? AND person.disabled = ? ORDER BY membership.id`,
    [tokenHash, 0],
  );
  const [first] = rows;
  if (!first) return null;
  const { sessionId, personId, account, name } = first;
  const own = rows.flatMap(({ unitId, role }) => (role === null ? [] : [{ unitId, role }]));
  const memberships = [...own, ...(await rolesAsDeputy(manager, personId, today))];
  return {
    principal: { sessionId, personId, account, name, memberships },
    createdAt: instant(first.createdAt),
    usedAt: instant(first.usedAt),
  };
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
