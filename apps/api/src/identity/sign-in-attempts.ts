import { type EntityManager, MoreThanOrEqual } from 'typeorm';
import { isDuplicate } from '../database/failures.js';
import { settingsOf } from '../installation/settings.js';
import { FailedSignInRow } from './session.entity.js';

/** So many failures of one account from one address lock that pair; locks of before `since` are over. */
async function lockRule(manager: EntityManager, now: Date): Promise<{ failures: number; since: Date }> {
  const { failures, lockMinutes } = await settingsOf(manager, 'passwords');
  return { failures, since: new Date(now.getTime() - lockMinutes * 60_000) };
}

/** For how long a lock holds, as the facts of the refusal. */
export const lockedFor = async (manager: EntityManager): Promise<{ minutes: string }> => ({
  minutes: String((await settingsOf(manager, 'passwords')).lockMinutes),
});

/**
 * Counts an attempt as a failure until it has succeeded; gives false, and counts nothing, where the account is locked
 * for the address. Locking the account alone would let anybody shut out a clerk in the last hour.
 */
export async function claimAttempt(tx: EntityManager, accountKey: string, address: string, now: Date) {
  if (await countAttempt(tx, accountKey, address, now)) return true;
  try {
    await tx.insert(FailedSignInRow, { accountKey, address, failures: 1, lastAt: now });
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return countAttempt(tx, accountKey, address, now);
  }
}

async function countAttempt(tx: EntityManager, accountKey: string, address: string, now: Date): Promise<boolean> {
  const { failures: mostFailures, since } = await lockRule(tx, now);
  const { affected } = await tx
    .createQueryBuilder()
    .update(FailedSignInRow)
    .set({ failures: () => 'CASE WHEN last_at < :since THEN 1 ELSE failures + 1 END', lastAt: now })
    .where('account_key = :accountKey AND address = :address AND (failures < :mostFailures OR last_at < :since)')
    .setParameters({ accountKey, address, mostFailures, since })
    .execute();
  return affected !== 0;
}

/** Whether an account is locked for an address. */
export async function isLocked(
  manager: EntityManager,
  accountKey: string,
  address: string,
  now: Date,
): Promise<boolean> {
  const { failures, since } = await lockRule(manager, now);
  return manager.existsBy(FailedSignInRow, {
    accountKey,
    address,
    failures: MoreThanOrEqual(failures),
    lastAt: MoreThanOrEqual(since),
  });
}

export const forgetAttempts = (tx: EntityManager, accountKey: string, address: string) =>
  tx.delete(FailedSignInRow, { accountKey, address });

/** Attempts for an account from all addresses within the time of a lock, the present one among them. */
export async function attemptsLately(manager: EntityManager, accountKey: string, now: Date): Promise<number> {
  const { since } = await lockRule(manager, now);
  const failures = await manager
    .createQueryBuilder(FailedSignInRow, 'failed')
    .where('failed.accountKey = :accountKey AND failed.lastAt >= :since', { accountKey, since })
    .getMany();
  return failures.reduce((sum, failed) => sum + failed.failures, 0);
}
