import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';
import { isDuplicate } from './failures.js';
import { IdempotentRequestRow } from './idempotency.entity.js';

/**
 * Does `work` once for each key, in the transaction of `tx`, and answers every repetition with the first answer.
 * `asked` is what the request asks for; throws DomainError idempotency-mismatch where the key belongs to another one.
 * Without a key the work is simply done.
 */
export async function once<T>(
  tx: EntityManager,
  key: string | undefined,
  asked: object,
  work: () => Promise<T>,
): Promise<T> {
  if (key === undefined) return work();
  const digest = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
  if (!(await claim(tx, key, digest))) return earlierAnswer<T>(tx, key, digest);
  const answer = await work();
  await tx.update(IdempotentRequestRow, { key }, { answer: JSON.stringify(answer) });
  return answer;
}

/** Whether the key is new. A second request with it waits here until the first one's transaction has ended. */
async function claim(tx: EntityManager, key: string, digest: string): Promise<boolean> {
  try {
    await tx.insert(IdempotentRequestRow, { key, digest, answer: '', createdAt: new Date() });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

async function earlierAnswer<T>(tx: EntityManager, key: string, digest: string): Promise<T> {
  const earlier = await tx.findOneByOrFail(IdempotentRequestRow, { key });
  if (earlier.digest !== digest) throw new DomainError('idempotency-mismatch');
  return JSON.parse(earlier.answer) as T;
}

/** The key of the demonstration set. No client can send it, as it holds a blank, and it is never forgotten. */
export const demonstrationKey = 'demonstration set';

/** Forgets answers that nobody repeats any more. */
export async function forgetBefore(tx: EntityManager, instant: Date): Promise<void> {
  await tx
    .createQueryBuilder()
    .delete()
    .from(IdempotentRequestRow)
    .where('created_at < :instant AND request_key <> :kept', { instant, kept: demonstrationKey })
    .execute();
}
