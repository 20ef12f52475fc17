import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import { isDuplicate } from '../database/failures.js';
import { DomainError } from '../platform/domain-error.js';
import { accountKey } from './account.js';
import type { MembershipChoice, NewPerson } from './person.dto.js';
import { MembershipRow, PersonRow } from './person.entity.js';

/** Adds a person who has neither password nor role; gives the identifier. Throws DomainError account-taken. */
export async function insertPerson(
  tx: EntityManager,
  { account, name, telephone = null }: NewPerson,
  now: Date,
): Promise<number> {
  const { identifiers } = await keepUnique(account, () =>
    tx.insert(PersonRow, {
      account,
      accountKey: accountKey(account),
      name,
      telephone,
      passwordHash: null,
      disabled: false,
      version: 1,
      createdAt: now,
      updatedAt: now,
    }),
  );
  const { id } = identifiers[0] as { id: number };
  await record(tx, { action: 'person.create', objectId: id, after: { account, name, telephone } });
  return id;
}

/** Throws DomainError account-taken where another person has the account. */
export async function keepUnique<T>(account: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isDuplicate(error)) throw new DomainError('account-taken', { account });
    throw error;
  }
}

/** Each role once in each unit. */
export async function insertMemberships(
  tx: EntityManager,
  personId: number,
  memberships: MembershipChoice[],
): Promise<void> {
  const different = new Map(memberships.map((one) => [`${one.unitId} ${one.role}`, one]));
  for (const { unitId, role } of different.values()) await tx.insert(MembershipRow, { personId, unitId, role });
}
