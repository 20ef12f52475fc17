import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What is drawn (双随机): units, inspectors for a unit, a unit's evidence, or the assignments of a unit that has none. */
export type DrawKind = 'unit' | 'inspector' | 'evidence' | 'assignment';
export const drawKinds: readonly DrawKind[] = ['unit', 'inspector', 'evidence', 'assignment'];

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The identifiers ascending by number, one a line: what is frozen before the seed is drawn. Each stands there once. */
export const populationText = (ids: readonly number[]): string =>
  [...new Set(ids)].sort((one, other) => one - other).join('\n');

/** SHA-256 of the population's text, in lower-case hex digits. */
export const populationHash = (ids: readonly number[]): string => hash(populationText(ids));

/**
 * The identifiers in the order in which they are drawn: ascending by SHA-256(seed:kind:identifier), all UTF-8, the
 * identifier a decimal number. The seed is 64 lower-case hex digits. Whoever wants n takes the first n.
 */
export function drawOrder(seed: string, kind: DrawKind, ids: readonly number[]): number[] {
  if (!isSeed(seed)) throw new RangeError('A seed is 64 lower-case hex digits.');
  const placed = [...new Set(ids)].map((id) => ({ id, place: hash(`${seed}:${kind}:${id}`) }));
  return placed.sort((one, other) => (one.place < other.place ? -1 : 1)).map(({ id }) => id);
}

export const isSeed = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** A draw as it was kept. */
export interface DrawRecord {
  kind: DrawKind;
  /** The population's text. */
  population: string;
  populationHash: string;
  seed: string;
  wanted: number;
  /** In the order in which they were drawn. */
  drawn: readonly number[];
  /** The moments at which the population was frozen and the seed drawn, as ISO 8601 in UTC. */
  frozenAt: string;
  seededAt: string;
}

/**
 * What is wrong with a draw:
 * - `population`: its text is not the identifiers ascending by number, each once;
 * - `hash`: the population's hash is another one;
 * - `seed`: it does not have the form of a seed;
 * - `order`: the seed is older than the population;
 * - `drawn`: another result than the seed gives.
 */
export type DrawFault = 'population' | 'hash' | 'seed' | 'order' | 'drawn';

export interface DrawCheck {
  faults: DrawFault[];
  /** What the seed gives; null where that cannot be said. */
  expected: number[] | null;
}

/** Draws again from what was kept. Without a fault anyone gets the same. */
export function checkDraw(record: DrawRecord): DrawCheck {
  const { population, kind, seed, wanted, drawn } = record;
  const ids = population === '' ? [] : population.split('\n').map(Number);
  const faults: DrawFault[] = [];
  if (ids.some((id) => !Number.isSafeInteger(id) || id < 1) || populationText(ids) !== population)
    faults.push('population');
  if (hash(population) !== record.populationHash) faults.push('hash');
  if (!isSeed(seed)) faults.push('seed');
  if (record.seededAt < record.frozenAt) faults.push('order');
  if (faults.includes('population') || faults.includes('seed')) return { faults, expected: null };
  const expected = drawOrder(seed, kind, ids).slice(0, wanted);
  if (expected.join() !== drawn.join()) faults.push('drawn');
  return { faults, expected };
}
