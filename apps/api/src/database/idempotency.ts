import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';
import { isDuplicate } from './failures.js';
import { IdempotentRequestRow } from './idempotency.entity.js';
import { currentContext } from '../platform/work-context.js';

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
  if (!(await claim(tx, key, digestOf(asked)))) return (await earlierAnswer<T>(tx, key, asked)) as T;
  const answer = await work();
  await tx.update(IdempotentRequestRow, { key }, { answer: JSON.stringify(answer) });
  return answer;
}

/** The answer that a request got under its key before, if it did. Throws DomainError idempotency-mismatch. */
export async function earlierAnswer<T>(
  manager: EntityManager,
  key: string | undefined,
  asked: object,
): Promise<T | undefined> {
  const earlier = key === undefined ? null : await manager.findOneBy(IdempotentRequestRow, { key });
  if (!earlier) return undefined;
  if (earlier.digest !== digestOf(asked)) throw new DomainError('idempotency-mismatch');
  return JSON.parse(earlier.answer) as T;
}

/** Whether the key is new. A second request with it waits here until the first one's transaction has ended. */
async function claim(tx: EntityManager, key: string, digest: string): Promise<boolean> {
  try {
    await tx.insert(IdempotentRequestRow, { key, digest, answer: '', createdAt: currentContext().startedAt });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

const digestOf = (asked: object): string => createHash('sha256').update(JSON.stringify(asked)).digest('hex');

/** The keys of the demonstration's parts. No client can send them, as they hold a blank, and they are never forgotten. */
export const demonstrationKeys = {
  units: 'demonstration units',
  people: 'demonstration people',
  plan: 'demonstration set',
};

/** Forgets answers that nobody repeats any more. */
export async function forgetBefore(tx: EntityManager, instant: Date): Promise<void> {
  await tx
    .createQueryBuilder()
    .delete()
    .from(IdempotentRequestRow)
    .where('created_at < :instant AND request_key NOT IN (:...kept)', {
      instant,
      kept: Object.values(demonstrationKeys),
    })
    .execute();
}
