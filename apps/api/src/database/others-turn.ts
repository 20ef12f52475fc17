import { setImmediate as nextTurn } from 'node:timers/promises';

/** The embedded database answers at once: now and then other requests have their turn. */
export async function othersTurn(done: number): Promise<void> {
  if (done % 20 === 0) await nextTurn();
}
