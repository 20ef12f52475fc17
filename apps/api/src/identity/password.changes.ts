import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import { DomainError } from '../platform/domain-error.js';
import { hashPassword, isPassword, rememberedPasswords, requireStrong } from './password.js';
import type { NewPerson } from './person.dto.js';
import { FormerPasswordRow, PersonRow } from './person.entity.js';

type Owner = Pick<PersonRow, 'id' | 'account' | 'name' | 'telephone'>;

/**
 * The hash of a password that somebody may take. Throws DomainError password-weak or password-reused. It takes long,
 * so it is done before a unit of work begins.
 */
export async function acceptPassword(reader: EntityManager, owner: Owner, password: string): Promise<string> {
  requireStrong(password, wordsOf(owner));
  const former = await reader.find(FormerPasswordRow, {
    where: { personId: owner.id },
    order: { id: 'DESC' },
    take: rememberedPasswords,
  });
  for (const { passwordHash } of former) {
    if (await isPassword(passwordHash, password)) {
      throw new DomainError('password-reused', { count: String(rememberedPasswords) });
    }
  }
  return hashPassword(password);
}

/** What must not make up a password: the person's own words. */
export const wordsOf = ({ account, name, telephone }: NewPerson): string[] =>
  [account, name, telephone ?? ''].filter((word) => word !== '');

/** Gives a person a password, and remembers it. */
export async function keepPassword(tx: EntityManager, personId: number, passwordHash: string, now: Date) {
  await tx
    .createQueryBuilder()
    .update(PersonRow)
    .set({ passwordHash, version: () => 'version + 1', updatedAt: now })
    .where({ id: personId })
    .execute();
  await tx.insert(FormerPasswordRow, { personId, passwordHash });
  await record(tx, { action: 'person.set-password', objectId: personId });
}
