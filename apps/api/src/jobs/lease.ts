import type { EntityManager } from 'typeorm';
import { isDuplicate } from '../database/failures.js';
import { JobLeaseRow } from './job-lease.entity.js';

/** How long a server has a job before another one may take it over. */
export const leaseTime = 60_000;

/** Makes the job known, as never done. */
export async function enrol(tx: EntityManager, job: string): Promise<void> {
  if (await tx.existsBy(JobLeaseRow, { job })) return;
  try {
    await tx.insert(JobLeaseRow, { job, doneUntil: new Date(0), owner: null, heldUntil: null });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** Takes the job for a slot, where it is not done and nobody is at it; gives whether it was taken. */
export async function take(tx: EntityManager, job: string, slot: Date, owner: string, now: Date): Promise<boolean> {
  const { affected } = await tx
    .createQueryBuilder()
    .update(JobLeaseRow)
    .set({ owner, heldUntil: new Date(now.getTime() + leaseTime) })
    .where('job = :job AND done_until < :slot AND (owner IS NULL OR held_until < :now)', { job, slot, now })
    .execute();
  return affected === 1;
}

/** Says that the owner is still at it; gives whether it has the job. */
export async function keep(tx: EntityManager, job: string, owner: string, now: Date): Promise<boolean> {
  const { affected } = await tx.update(JobLeaseRow, { job, owner }, { heldUntil: new Date(now.getTime() + leaseTime) });
  return affected === 1;
}

/** Gives the job back, done for its slot or (`null`) not. Nobody but its owner can. */
export async function release(tx: EntityManager, job: string, owner: string, doneUntil: Date | null): Promise<void> {
  await tx.update(
    JobLeaseRow,
    { job, owner },
    { owner: null, heldUntil: null, ...(doneUntil === null ? {} : { doneUntil }) },
  );
}
