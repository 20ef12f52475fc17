import type { Role } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';
import { countWithRole } from './person.queries.js';

/** Without somebody who makes accounts and somebody who gives roles, nobody could mend anything. */
export const neededRoles: Role[] = ['system-admin', 'security-admin'];

/** Throws DomainError last-administrator. */
export async function requireAdministrators(tx: EntityManager): Promise<void> {
  for (const role of neededRoles) {
    if ((await countWithRole(tx, role)) === 0) throw new DomainError('last-administrator', { role });
  }
}
