import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';
import type { SetUpToken } from './person.dto.js';
import { SetUpLinkRow } from './person.entity.js';
import { hashOf, newToken } from './token.js';

const linkHours = 72;

/** A new link for a person; an earlier one no longer works. */
export async function newPersonLink(tx: EntityManager, personId: number, now: Date): Promise<SetUpToken> {
  await tx.delete(SetUpLinkRow, { personId });
  return newLink(tx, personId, now);
}

/** A new link to set up the installation. Those of servers that start at the same time work, too, until one is used. */
export const newInstallationLink = (tx: EntityManager, now: Date): Promise<SetUpToken> => newLink(tx, null, now);

async function newLink(tx: EntityManager, personId: number | null, now: Date): Promise<SetUpToken> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + linkHours * 3_600_000);
  await tx.insert(SetUpLinkRow, { tokenHash: hashOf(token), personId, expiresAt });
  return { token, expiresAt: expiresAt.toISOString() };
}

/** Throws DomainError link-invalid for a link that is unknown, used or too old. */
export async function findLink(manager: EntityManager, token: string, now: Date): Promise<SetUpLinkRow> {
  const link = await manager.findOneBy(SetUpLinkRow, { tokenHash: hashOf(token), expiresAt: MoreThan(now) });
  if (!link) throw new DomainError('link-invalid');
  return link;
}

/** Takes the link away; of two who use it at the same time one gets DomainError link-invalid. */
export async function useUpLink(tx: EntityManager, { tokenHash, personId }: SetUpLinkRow): Promise<void> {
  const { affected } = await tx.delete(SetUpLinkRow, { tokenHash });
  if (affected === 0) throw new DomainError('link-invalid');
  if (personId === null) await tx.delete(SetUpLinkRow, { personId: IsNull() });
}
