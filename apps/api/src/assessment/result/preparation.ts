import { setImmediate as othersTurn } from 'node:timers/promises';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  canonical,
  type Facts,
  hashOf,
  type Ledger,
  type Scheme,
  scorerOf,
  type Unscored,
  unscored,
} from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import type { SnapshotUnit } from './snapshot.queries.js';

/** A unit that is to be frozen with the facts that it is scored by. */
export type ToFreeze = Pick<SnapshotUnit, 'unitId' | 'unitName' | 'position' | 'group' | 'ranked'> & { facts: Facts };

/** A unit that is scored and can be frozen. */
export type Prepared = Omit<ToFreeze, 'facts'> &
  Pick<Ledger, 'total' | 'isVetoed' | 'grade' | 'contribution' | 'contributionOf' | 'scoredPoints'> & {
    ledgerHash: string;
    unscored: Unscored[];
    /** Canonical facts and ledger: packed, as those of all units are in memory. */
    facts: Packed;
    ledger: Packed;
  };

type Packed = Buffer;
const pack = (value: Facts | Ledger): Packed => deflateRawSync(canonical(value), { level: 1 });
export const unpacked = (text: Packed): string => inflateRawSync(text).toString('utf8');

export type Changed = 'all' | ReadonlySet<number>;

/** What units are scored by, and what of it has changed since. */
export interface Source {
  scheme: Scheme;
  /** In the order of organs, in batches; all of them, or some. */
  units(manager: EntityManager, only?: ReadonlySet<number>): AsyncIterable<ToFreeze[]>;
  /** Whose facts may have changed since this was last asked, or since the beginning; outside of a transaction. */
  changed(): Promise<Changed>;
  /** The same within one, which leaves it at that. */
  changedUntil(tx: EntityManager): Promise<Changed>;
}

/** So many units are scored again while others wait. */
const fewUnits = 10;
const rounds = 3;

/**
 * The units of a snapshot, scored before the transaction that freezes it, as others wait for that on the embedded
 * database. What changes meanwhile is scored again, in the end within the transaction: so a snapshot has what was known
 * when it was frozen.
 */
export class Preparation {
  private readonly units = new Map<number, Prepared>();
  private readonly score: (facts: Facts) => Ledger;

  constructor(private readonly source: Source) {
    this.score = scorerOf(source.scheme);
  }

  /** Outside of a transaction. */
  async prepare(reader: EntityManager): Promise<void> {
    await this.again(reader, 'all');
    for (let round = 0; round < rounds; round += 1) {
      const changed = await this.source.changed();
      if (changed !== 'all' && changed.size <= fewUnits) return;
      await this.again(reader, changed);
    }
  }

  /** In the transaction: all units as they are now, in the order of organs. */
  async settled(tx: EntityManager): Promise<Prepared[]> {
    const changed = this.units.size === 0 ? 'all' : await this.source.changedUntil(tx);
    // a transaction that ran into another one is done once more, and what was rolled back is not to be known
    const units = new Map(this.units);
    await this.scoreInto(units, tx, changed);
    return [...units.values()].sort((one, other) => one.position - other.position || one.unitId - other.unitId);
  }

  private again(manager: EntityManager, changed: Changed): Promise<void> {
    return this.scoreInto(this.units, manager, changed);
  }

  private async scoreInto(units: Map<number, Prepared>, manager: EntityManager, changed: Changed): Promise<void> {
    if (changed === 'all') units.clear();
    else if (changed.size === 0) return;
    for await (const batch of this.source.units(manager, changed === 'all' ? undefined : changed))
      for (const unit of batch) {
        units.set(unit.unitId, this.scored(unit));
        // a unit takes some 20 ms
        await othersTurn();
      }
  }

  private scored({ facts, ...unit }: ToFreeze): Prepared {
    const ledger = this.score(facts);
    const { total, isVetoed, grade, contribution, contributionOf, scoredPoints } = ledger;
    return {
      ...unit,
      ...{ total, isVetoed, grade, contribution, contributionOf, scoredPoints },
      ...{ ledgerHash: hashOf(ledger), unscored: unscored(ledger), facts: pack(facts), ledger: pack(ledger) },
    };
  }
}
