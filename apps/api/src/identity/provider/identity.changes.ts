import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { isDuplicate } from '../../database/failures.js';
import { DomainError } from '../../platform/domain-error.js';
import { PersonRow } from '../person.entity.js';
import { ProviderIdentityRow } from './provider.entity.js';

/** A provider's identity in the form in which it is compared. */
const identityHash = (issuer: URL, subject: string): string =>
  createHash('sha256')
    .update(JSON.stringify([issuer.href, subject]))
    .digest('hex');

/** Says who a person is at the provider; null for nobody. Throws DomainError identity-taken. */
export async function keepIdentity(tx: EntityManager, personId: number, issuer: URL, subject: string | null) {
  await tx.delete(ProviderIdentityRow, { personId });
  if (subject === null) return;
  try {
    await tx.insert(ProviderIdentityRow, {
      personId,
      issuer: issuer.href,
      subject,
      identityHash: identityHash(issuer, subject),
    });
  } catch (error) {
    if (isDuplicate(error)) throw new DomainError('identity-taken');
    throw error;
  }
}

export async function personOfIdentity(manager: EntityManager, issuer: URL, subject: string) {
  const identity = await manager.findOneBy(ProviderIdentityRow, { identityHash: identityHash(issuer, subject) });
  return identity && manager.findOneBy(PersonRow, { id: identity.personId });
}
