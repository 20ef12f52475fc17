import { randomBytes } from 'node:crypto';
import { type DrawKind, drawOrder, populationHash, populationText } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { insertPlain } from '../../database/bulk.js';
import { storedInstant } from '../../database/columns.js';

/** What is drawn from. */
export interface Lot {
  kind: DrawKind;
  /** `inspection_unit.id`; null for the draw of units. */
  inspectionUnitId: number | null;
  /** Identifiers. */
  population: readonly number[];
  wanted: number;
  /** From 1, of its kind and unit. */
  number: number;
  reason: string | null;
}

export interface Drawn extends Lot {
  /** In the order in which they were drawn. */
  drawn: number[];
}

interface Drawer {
  inspectionId: number;
  personId: number;
  now: () => Date;
}

/** Draws from lots: all populations are frozen first, then each lot gets a seed of its own; everything is kept. */
export async function draw(
  tx: EntityManager,
  { inspectionId, personId, now }: Drawer,
  lots: readonly Lot[],
): Promise<Drawn[]> {
  const frozen = lots.map((lot) => ({
    lot,
    text: populationText(lot.population),
    hash: populationHash(lot.population),
    frozenAt: storedInstant(now()),
  }));
  const results = frozen.map((one) => {
    const seed = randomBytes(32).toString('hex');
    const { kind, population, wanted } = one.lot;
    return { ...one, seed, seededAt: storedInstant(now()), drawn: drawOrder(seed, kind, population).slice(0, wanted) };
  });
  await insertPlain(
    tx,
    'inspection_draw',
    [
      ...['inspection_id', 'kind', 'inspection_unit_id', 'number', 'population', 'population_hash', 'frozen_at'],
      ...['seed', 'seeded_at', 'wanted', 'drawn', 'reason', 'person_id'],
    ],
    results.map(({ lot, text, hash, frozenAt, seed, seededAt, drawn }) => [
      ...[inspectionId, lot.kind, lot.inspectionUnitId, lot.number, text, hash, frozenAt],
      ...[seed, seededAt, lot.wanted, drawn.join('\n'), lot.reason, personId],
    ]),
  );
  return results.map(({ lot, drawn }) => ({ ...lot, drawn }));
}
