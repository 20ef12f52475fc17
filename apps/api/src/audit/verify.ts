import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { AuditBatchRow } from './audit.entity.js';
import { firstSealed, type KeptValue, sealedEntries, valuesOf } from './audit.queries.js';
import { digestOf, firstPrevious, hashOfBatch, hashOfValue, type SealedEntry } from './chain.js';
import { removedValues } from './removed-values.js';

/** The outcome of checking the whole chain. */
export interface Verification {
  batches: number;
  entries: number;
  /** Values that are still there; those that were removed leave their hash. */
  values: number;
  /** The hash of the last batch: whoever has written it down elsewhere sees whether the chain was made anew. */
  head: string;
  /** The first batch that is not as it was sealed, and why; null if all are. */
  broken: Broken | null;
}

/**
 * What does not fit: the batch's number, the hash of the batch before, how many entries, one entry, the hash, a value; a value is
 * gone without a removal (清除). Or the batch is gone, and its seals are still there.
 */
export type BrokenReason = 'missing' | 'number' | 'previous' | 'entries' | 'digest' | 'hash' | 'value' | 'gone';

export interface Broken {
  batch: number;
  reason: BrokenReason;
  entry: number | null;
}

/** Recomputes every digest and hash from the entries, batch by batch. */
export async function verifyChain(manager: EntityManager): Promise<Verification> {
  const outcome: Verification = { batches: 0, entries: 0, values: 0, head: firstPrevious, broken: null };
  const removed = await removedValues(manager);
  for (let expected = 1; ; expected++) {
    // before the batch: what is sealed meanwhile has both
    const ahead = await firstSealed(manager, expected);
    const [batch] = await manager
      .createQueryBuilder(AuditBatchRow, 'batch')
      .where('batch.number >= :expected', { expected })
      .orderBy('batch.number')
      .limit(1)
      .getMany();
    const number = batch?.number ?? ahead;
    if (number === null) return outcome;
    const broken = (reason: BrokenReason, entry: number | null = null) => ({
      ...outcome,
      broken: { batch: number, reason, entry },
    });
    if (!batch) return broken('missing');
    if (batch.number !== expected) return broken('number');
    if (batch.previousHash !== outcome.head) return broken('previous');
    const entries = await sealedEntries(manager, batch.number);
    if (entries.length !== batch.entries) return broken('entries');
    const values = await valuesOf(manager, batch.number);
    for (const { digest, ...entry } of entries) {
      if (digestOf(entry) !== digest) return broken('digest', entry.id);
      const kept = values.get(entry.id) ?? [];
      if (kept.some((value) => !isGenuine(entry, value))) return broken('value', entry.id);
      if (hasLost(entry, kept, removed)) return broken('gone', entry.id);
      outcome.values += kept.length;
    }
    const digests = entries.map(({ digest }) => digest);
    const { previousHash, sealedAt, hash } = batch;
    const hashes = [sealedAt.toISOString(), undefined].map((at) => hashOfBatch(previousHash, number, digests, at));
    if (!hashes.includes(hash)) return broken('hash');
    outcome.batches++;
    outcome.entries += entries.length;
    outcome.head = batch.hash;
    // the embedded database answers at once, without a turn for the others
    await nextTurn();
  }
}

/** Whether a kept value is the one whose hash the entry has. */
function isGenuine({ fields }: SealedEntry, { field, side, salt, value }: KeptValue): boolean {
  return fields.find((one) => one.field === field)?.[side] === hashOfValue(salt, value);
}

/** Whether a value is neither there nor removed. */
const hasLost = ({ id, fields }: SealedEntry, kept: KeptValue[], removed: ReadonlySet<string>): boolean =>
  fields.some((hashes) =>
    (['before', 'after'] as const).some(
      (side) =>
        hashes[side] !== null &&
        !kept.some((value) => value.field === hashes.field && value.side === side) &&
        !removed.has(`${id} ${hashes.field} ${side}`),
    ),
  );
