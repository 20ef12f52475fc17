import type { EntityManager } from 'typeorm';
import { AuditBatchRow, AuditSealRow } from './audit.entity.js';
import { unsealedEntries } from './audit.queries.js';
import { digestOf, firstPrevious, hashOfBatch } from './chain.js';

/** At most so many entries go into one batch. */
const largestBatch = 1000;

/**
 * Seals the entries that no batch holds yet into the next one; gives how many. They are taken by that state, not by
 * their identifiers, as a later identifier can be committed first. Two servers that do so at once would make the same
 * batch number, and the second one's transaction fails.
 */
export async function sealBatch(tx: EntityManager, now: Date): Promise<number> {
  const entries = await unsealedEntries(tx, largestBatch);
  if (entries.length === 0) return 0;
  const [last] = await tx.find(AuditBatchRow, { order: { number: 'DESC' }, take: 1 });
  const number = (last?.number ?? 0) + 1;
  const previousHash = last?.hash ?? firstPrevious;
  const digests = entries.map(digestOf);
  const hash = hashOfBatch(previousHash, number, digests, now.toISOString());
  await tx.insert(AuditBatchRow, { number, entries: entries.length, previousHash, hash, sealedAt: now });
  await tx.insert(
    AuditSealRow,
    entries.map(({ id }, index) => ({ entryId: id, batch: number, digest: digests[index]! })),
  );
  return entries.length;
}
