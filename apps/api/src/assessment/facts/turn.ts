import { setImmediate as othersTurn } from 'node:timers/promises';

/** Waits for an answer and lets others have a turn: the embedded database answers within one, whatever it takes. */
export async function turn<Found>(found: Promise<Found>): Promise<Found> {
  const result = await found;
  await othersTurn();
  return result;
}
