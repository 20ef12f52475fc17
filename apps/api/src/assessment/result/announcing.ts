import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { changedSince, changedUntil, publishWaiting } from '../running/looking.js';
import { gather, type Gathering } from './gathering.js';
import { type Changed, Preparation, type Prepared, type Source } from './preparation.js';

/** All units scored by the facts of now, before the transaction that announces them. */
export interface Announcing {
  gathering: Gathering;
  /** In the transaction. */
  settled(tx: EntityManager): Promise<Prepared[]>;
}

/** Throws DomainError not-found and scheme-missing. */
export async function prepareAnnouncing(unitOfWork: UnitOfWork, planId: number, at: Date): Promise<Announcing> {
  const { reader } = unitOfWork;
  let seen = await publishWaiting(unitOfWork, at);
  const gathering = await gather(reader, planId, at);
  const preparation = new Preparation({
    ...ofNow(gathering),
    async changed() {
      const [after, until] = [seen, await publishWaiting(unitOfWork, at)];
      seen = until;
      return changedSince(reader, after, until);
    },
    changedUntil: (tx) => changedUntil(tx, seen),
  });
  await preparation.prepare(reader);
  return { gathering, settled: (tx) => preparation.settled(tx) };
}

/** What is prepared, where it is by the same scheme, day and calendar still; else all of it in the transaction. */
export async function announcedIn(
  tx: EntityManager,
  { planId, at, prepared }: { planId: number; at: Date; prepared: Announcing | null },
): Promise<Gathering & { settled: Prepared[] }> {
  const now = await gather(tx, planId, at);
  const fits = prepared !== null && basisOf(prepared.gathering) === basisOf(now);
  const anew: Source = { ...ofNow(now), changed: everything, changedUntil: everything };
  const settled = await (fits ? prepared : new Preparation(anew)).settled(tx);
  return { ...now, settled };
}

const everything = (): Promise<Changed> => Promise.resolve('all');

const ofNow = ({ scheme, facts }: Gathering): Pick<Source, 'scheme' | 'units'> => ({ scheme, units: facts });

const basisOf = ({ schemeId, period, calendarVersion }: Gathering): string =>
  JSON.stringify([schemeId, period, calendarVersion]);
