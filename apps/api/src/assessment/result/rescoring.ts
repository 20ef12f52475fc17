import { canonical, compareLedgers, hashOf, type Ledger, type LedgerDifference, scorerOf } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { json } from '../../database/columns.js';
import { isRemoved } from '../../removals/erasing/words.js';
import { hashOfSnapshot, ranksOf } from './freezing.js';
import { gather } from './gathering.js';
import { type FrozenUnit, frozenUnits, snapshotHeads, type SnapshotHead } from './snapshot.queries.js';

/** Why a frozen unit is not as it was frozen. */
type Fault = 'facts' | 'ledger' | 'ledger-hash' | 'figures' | 'rank';

export interface VerifiedUnit {
  unitId: number;
  unitName: string;
  ledgerHash: string;
  /** `removed`: words were removed (清除) by two people; all figures are as they were frozen. */
  outcome: 'same' | 'removed' | 'different';
  faults: Fault[];
}

export interface VerifiedSnapshot {
  number: number;
  kind: SnapshotHead['kind'];
  hash: string;
  /** The hash follows from those of its ledgers, and is the one that the audit log has of the act. */
  isHashOfLedgers: boolean;
  isHashInLog: boolean;
  units: VerifiedUnit[];
}

/** Recomputes all snapshots of a plan from their frozen facts and schemes, the first one first. */
export async function verifySnapshots(manager: EntityManager, planId: number): Promise<VerifiedSnapshot[]> {
  const heads = (await snapshotHeads(manager, planId)).reverse();
  const logged = await hashesInLog(manager, planId);
  const mayBeRemoved = await hasRemovals(manager);
  const verified: VerifiedSnapshot[] = [];
  for (const head of heads) verified.push(await verifySnapshot(manager, head, { logged, mayBeRemoved }));
  return verified;
}

async function verifySnapshot(
  manager: EntityManager,
  { id, number, kind, hash, scheme }: SnapshotHead,
  { logged, mayBeRemoved }: { logged: ReadonlySet<string>; mayBeRemoved: boolean },
): Promise<VerifiedSnapshot> {
  const score = scorerOf(scheme);
  const units: VerifiedUnit[] = [];
  const found: { rank: number | null }[] = [];
  const ledgers: Pick<Ledger, 'unitId' | 'group' | 'total' | 'isVetoed'>[] = [];
  const order: Pick<FrozenUnit, 'position' | 'ranked'>[] = [];
  for await (const batch of frozenUnits(manager, id))
    for (const unit of batch) {
      const again = score(unit.facts);
      units.push(verifyUnit(unit, again, { kind, mayBeRemoved }));
      // not the unit itself, which holds its facts
      const { rank, position, ranked } = unit;
      found.push({ rank });
      order.push({ position, ranked });
      const { unitId, group, total, isVetoed } = again;
      ledgers.push({ unitId, group, total, isVetoed });
    }
  const ranks = kind === 'announced' ? new Map<number, number | null>() : ranksOf(ledgers, order);
  units.forEach((unit, at) => {
    if ((ranks.get(unit.unitId) ?? null) === found[at]!.rank) return;
    unit.faults.push('rank');
    unit.outcome = 'different';
  });
  return {
    ...{ number, kind, hash, units },
    isHashOfLedgers: hashOfSnapshot(units.map(({ ledgerHash }) => ledgerHash)) === hash,
    isHashInLog: logged.has(hash),
  };
}

function verifyUnit(
  unit: FrozenUnit,
  again: Ledger,
  { kind, mayBeRemoved }: { kind: SnapshotHead['kind']; mayBeRemoved: boolean },
): VerifiedUnit {
  const { unitId, unitName, ledgerHash, texts } = unit;
  const faults: Fault[] = [];
  if (canonical(unit.facts) !== texts.facts) faults.push('facts');
  if (canonical(again) !== texts.ledger) faults.push('ledger');
  const isHashed = hashOf(unit.ledger) === ledgerHash;
  // a removal takes the same words out of facts and ledger, so that one still follows from the other
  const isBlotted = mayBeRemoved && (isRemoved(texts.facts) || isRemoved(texts.ledger));
  if (!isHashed && !isBlotted) faults.push('ledger-hash');
  const { total, isVetoed, grade, contributionOf } = again;
  const contribution = kind === 'announced' ? null : again.contribution;
  const shown = { total, isVetoed, grade, contribution, contributionOf };
  const stored = {
    ...{ total: unit.total, isVetoed: unit.isVetoed, grade: unit.grade },
    ...{ contribution: unit.contribution, contributionOf: unit.contributionOf },
  };
  if (canonical(shown) !== canonical(stored)) faults.push('figures');
  const outcome = faults.length > 0 ? 'different' : isHashed && !isBlotted ? 'same' : 'removed';
  return { unitId, unitName, ledgerHash, outcome, faults };
}

/** The hashes of snapshots that the audit log has, which `audit:verify` proves. */
async function hashesInLog(manager: EntityManager, planId: number): Promise<Set<string>> {
  const rows = await manager.query<{ value: string }[]>(
    `SELECT kept.value FROM audit_entry entry JOIN audit_value kept ON kept.entry_id = entry.id
     WHERE entry.object_kind = 'result' AND entry.object_id = ? AND kept.field = 'hash' AND kept.side = 'after'`,
    [planId],
  );
  return new Set(rows.map(({ value }) => json<string>(value)));
}

/** Whether a removal (清除) that was decided on by a second person has reached frozen facts or ledgers. */
async function hasRemovals(manager: EntityManager): Promise<boolean> {
  const rows = await manager.query<{ found: string }[]>("SELECT found FROM removal WHERE state = 'removed'");
  return rows.some(({ found }) => /assessment_snapshot/.test(found));
}

/** The last snapshot against the facts of now, for the same period. */
export interface LiveDifference {
  number: number;
  units: { unitId: number; unitName: string; difference: LedgerDifference }[];
}

/** Null where nothing is announced. Throws DomainError scheme-missing. */
export async function compareLive(manager: EntityManager, planId: number, now: Date): Promise<LiveDifference | null> {
  const [last] = await snapshotHeads(manager, planId);
  if (!last) return null;
  const score = scorerOf(last.scheme);
  const gathering = await gather(manager, planId, now);
  const units: LiveDifference['units'] = [];
  for await (const batch of frozenUnits(manager, last.id)) {
    const today = new Map<number, Ledger>();
    for await (const some of gathering.facts(manager, new Set(batch.map(({ unitId }) => unitId))))
      for (const { unitId, facts } of some) today.set(unitId, score(facts));
    for (const { unitId, unitName, ledger } of batch) {
      const now = today.get(unitId);
      if (now) units.push({ unitId, unitName, difference: compareLedgers(ledger, now) });
    }
  }
  return { number: last.number, units };
}
