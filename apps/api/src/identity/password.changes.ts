import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { settingsOf } from '../installation/settings.js';
import { DomainError } from '../platform/domain-error.js';
import { hashPassword, isPassword, requireStrong } from './password.js';
import type { NewPerson } from './person.dto.js';
import { FormerPasswordRow, PersonRow } from './person.entity.js';
import { claimAttempt, forgetAttempts, lockedFor } from './sign-in-attempts.js';

/** A password that a signed-in person types to show who they are, and from where. */
export interface TypedPassword {
  present: string;
  address: string;
}

/**
 * The person, who has typed the present password: guesses count as when signing in, so that an unwatched session does not
 * tell it. Throws DomainError password-wrong or password-locked.
 */
export async function requirePresent(
  unitOfWork: UnitOfWork,
  personId: number,
  { present, address }: TypedPassword,
  now: Date,
): Promise<PersonRow> {
  const person = await unitOfWork.reader.findOneByOrFail(PersonRow, { id: personId });
  const free = await unitOfWork.run((tx) => claimAttempt(tx, person.accountKey, address, now));
  if (!free) throw new DomainError('password-locked', await lockedFor(unitOfWork.reader));
  if (person.passwordHash === null || !(await isPassword(person.passwordHash, present)))
    throw new DomainError('password-wrong');
  await unitOfWork.run((tx) => forgetAttempts(tx, person.accountKey, address));
  return person;
}

type Owner = Pick<PersonRow, 'id' | 'account' | 'name' | 'telephone'>;

/**
 * The hash of a password that somebody may take. Throws DomainError password-weak or password-reused. It takes long,
 * so it is done before a unit of work begins.
 */
export async function acceptPassword(reader: EntityManager, owner: Owner, password: string): Promise<string> {
  const rules = await settingsOf(reader, 'passwords');
  requireStrong(password, wordsOf(owner), rules);
  const former = await reader.find(FormerPasswordRow, {
    where: { personId: owner.id },
    order: { id: 'DESC' },
    take: rules.remembered,
  });
  for (const { passwordHash } of former) {
    if (await isPassword(passwordHash, password)) {
      throw new DomainError('password-reused', { count: String(rules.remembered) });
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
