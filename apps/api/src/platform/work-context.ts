import { AsyncLocalStorage } from 'node:async_hooks';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';

/** For whom, and since when, the present work is done: a request from its beginning to its end, or the system's own. */
export interface WorkContext {
  startedAt: Date;
  /** null for the system's own work. */
  requestId: string | null;
  address: string | null;
  /** The page that asks, by the number that it has given itself (`X-Page`). */
  page: string | null;
  /** Set when the session is known. */
  person: { id: number; account: string } | null;
}

const contexts = new AsyncLocalStorage<WorkContext>();

export const inContext = <T>(context: WorkContext, work: () => T): T => contexts.run(context, work);

/** What the system does by itself: at its start, or as a job. */
export const asSystem = <T>(startedAt: Date, work: () => T): T =>
  inContext({ startedAt, requestId: null, address: null, page: null, person: null }, work);

export function currentContext(): WorkContext {
  const context = contexts.getStore();
  if (!context) throw new Error('Work that leaves a record is done in a context: inContext or asSystem.');
  return context;
}

/** The day that it was in China when the present work began. */
export const today = (): CivilDate => civilDateOf(currentContext().startedAt);
