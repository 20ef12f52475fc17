import { type EntityManager, LessThan } from 'typeorm';
import { FailedSignInRow, SessionRow } from './session.entity.js';
import { forgetAttempts } from './sign-in-attempts.js';
import { hashOf, newToken } from './token.js';

const minute = 60_000;
/** After so long without a request a session is over; and after so long in any case. */
export const idleLimit = 30 * minute;
export const longestSession = 12 * 60 * minute;

/** Whether a session has ended by itself. */
export function isOver({ createdAt, usedAt }: { createdAt: string; usedAt: string }, now: Date): boolean {
  const since = (instant: string) => now.getTime() - Date.parse(instant);
  return since(usedAt) > idleLimit || since(createdAt) > longestSession;
}

/** Where a request comes from. */
export interface Origin {
  address: string;
  agent: string;
}

/** Begins a session of a person who has shown who they are; gives its token, which is told once. */
export async function beginSession(
  tx: EntityManager,
  { id: personId, accountKey }: { id: number; accountKey: string },
  { address, agent }: Origin,
  now: Date,
): Promise<{ id: number; token: string }> {
  const token = newToken();
  await forgetAttempts(tx, accountKey, address);
  await tx.delete(SessionRow, { usedAt: LessThan(new Date(now.getTime() - longestSession)) });
  await tx.delete(FailedSignInRow, { lastAt: LessThan(new Date(now.getTime() - longestSession)) });
  const { identifiers } = await tx.insert(SessionRow, {
    tokenHash: hashOf(token),
    personId,
    address,
    agent: agent.slice(0, 300),
    createdAt: now,
    usedAt: now,
  });
  return { id: (identifiers[0] as { id: number }).id, token };
}
