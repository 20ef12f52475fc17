import type { EntityManager } from 'typeorm';
import { instant } from '../database/columns.js';
import { earliest, type Waiting, waiting } from './waiting.js';
import type { ToDoKind } from './workbench.dto.js';

async function since(manager: EntityManager, kind: ToDoKind, sql: string, values: unknown[] = []): Promise<Waiting> {
  const rows = await manager.query<{ at: Date | string }[]>(`${sql} ORDER BY at`, values);
  return earliest(
    kind,
    rows.map(({ at }) => instant(at)),
  );
}

/** Plans that are not issued yet. */
export async function draftsToFinish(manager: EntityManager): Promise<Waiting> {
  const rows = await manager.query<{ id: number; at: Date | string }[]>(
    "SELECT id, created_at AS at FROM plan WHERE state = 'draft' ORDER BY created_at",
  );
  const [first] = rows;
  if (!first) return waiting('finish-draft', {});
  const planId = rows.length === 1 ? first.id : null;
  return waiting('finish-draft', { count: rows.length, since: instant(first.at), planId });
}

/** Accounts whose person cannot sign in yet: neither a password nor an account at the provider. */
export const accountsToSetUp = (manager: EntityManager): Promise<Waiting> =>
  since(
    manager,
    'set-up-account',
    `SELECT created_at AS at FROM person WHERE disabled = ? AND password_hash IS NULL
       AND NOT EXISTS (SELECT 1 FROM provider_identity WHERE provider_identity.person_id = person.id)`,
    [0],
  );

/** People who can sign in and may do nothing. */
export const peopleWithoutRole = (manager: EntityManager): Promise<Waiting> =>
  since(
    manager,
    'give-role',
    `SELECT created_at AS at FROM person WHERE disabled = ?
       AND NOT EXISTS (SELECT 1 FROM membership WHERE membership.person_id = person.id)`,
    [0],
  );

/** 清除 that the office has asked for. */
export const removalsToDecide = (manager: EntityManager): Promise<Waiting> =>
  since(manager, 'decide-removal', "SELECT asked_at AS at FROM removal WHERE state = 'asked'");
