import type { CorrectionFact } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { publishWaiting, removedSince } from '../running/looking.js';
import { correctionFacts } from './corrections.queries.js';
import { type Changed, Preparation, type Prepared, type Source, type ToFreeze } from './preparation.js';
import { frozenUnits, type SnapshotHead, snapshotHeads } from './snapshot.queries.js';

/** The units of the last snapshot scored once more, with all corrections, before the transaction that freezes them. */
export interface Refreezing {
  snapshotId: number;
  /** In the transaction. */
  settled(tx: EntityManager): Promise<Prepared[]>;
}

type Corrections = ReadonlyMap<number, readonly CorrectionFact[]>;

/** Null where nothing was frozen. */
export async function prepareRefreezing(unitOfWork: UnitOfWork, planId: number, at: Date): Promise<Refreezing | null> {
  const { reader } = unitOfWork;
  // frozen facts change only where words are removed from them
  const seen = await publishWaiting(unitOfWork, at);
  let known = await correctionFacts(reader, planId);
  const [last] = await snapshotHeads(reader, planId);
  if (!last) return null;
  const preparation = new Preparation({
    ...frozen(last),
    async changed() {
      const [before, now] = [known, await correctionFacts(reader, planId)];
      known = now;
      return different(before, now);
    },
    changedUntil: async (tx) =>
      (await removedSince(tx, seen)) ? 'all' : different(known, await correctionFacts(tx, planId)),
  });
  await preparation.prepare(reader);
  return { snapshotId: last.id, settled: (tx) => preparation.settled(tx) };
}

/** What is prepared, where it is of the last snapshot; else all of it in the transaction. */
export function refrozenIn(tx: EntityManager, last: SnapshotHead, prepared: Refreezing | null): Promise<Prepared[]> {
  const anew: Source = { ...frozen(last), changed: everything, changedUntil: everything };
  return (prepared?.snapshotId === last.id ? prepared : new Preparation(anew)).settled(tx);
}

const everything = (): Promise<Changed> => Promise.resolve('all');

const frozen = ({ id, planId, scheme }: SnapshotHead): Pick<Source, 'scheme' | 'units'> => ({
  scheme,
  units: (manager, only) => withCorrections(manager, { id, planId }, only),
});

async function* withCorrections(
  manager: EntityManager,
  { id, planId }: Pick<SnapshotHead, 'id' | 'planId'>,
  only?: ReadonlySet<number>,
): AsyncGenerator<ToFreeze[]> {
  const corrections = await correctionFacts(manager, planId);
  for await (const batch of frozenUnits(manager, id, only))
    yield batch.map(({ unitId, unitName, position, group, ranked, facts }) => ({
      ...{ unitId, unitName, position, group, ranked },
      facts: { ...facts, corrections: corrections.get(unitId) ?? [] },
    }));
}

const different = (before: Corrections, now: Corrections): Set<number> =>
  new Set(
    [...before.keys(), ...now.keys()].filter(
      (unitId) => JSON.stringify(before.get(unitId)) !== JSON.stringify(now.get(unitId)),
    ),
  );
