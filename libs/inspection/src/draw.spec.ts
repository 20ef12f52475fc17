import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { checkDraw, type DrawRecord, drawOrder, populationHash, populationText } from './draw.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const seed = 'a1'.repeat(32);

const units = [2, 7, 10, 31, 44, 45, 101, 102, 999, 1000];

const record = (changes: Partial<DrawRecord> = {}): DrawRecord => ({
  kind: 'unit',
  population: units.join('\n'),
  populationHash: sha256(units.join('\n')),
  seed,
  wanted: 5,
  drawn: drawOrder(seed, 'unit', units).slice(0, 5),
  frozenAt: '2026-07-01T01:00:00.000Z',
  seededAt: '2026-07-01T01:00:01.000Z',
  ...changes,
});

describe('the draw', () => {
  it('goes by SHA-256 of seed, kind and identifier, as anybody can compute it', () => {
    const byHand = [2, 7, 10, 31]
      .map((id) => ({ id, place: sha256(`${seed}:unit:${id}`) }))
      .sort((one, other) => (one.place < other.place ? -1 : 1))
      .map(({ id }) => id);
    expect(drawOrder(seed, 'unit', [31, 10, 7, 2])).toEqual(byHand);
  });

  it('is one that was computed once, and stays it', () => {
    expect(drawOrder('0'.repeat(64), 'unit', [1, 2, 3, 4, 5])).toEqual([4, 1, 3, 5, 2]);
  });

  it('differs by kind and by seed', () => {
    const ids = Array.from({ length: 50 }, (_, index) => index + 1);
    expect(drawOrder(seed, 'inspector', ids)).not.toEqual(drawOrder(seed, 'unit', ids));
    expect(drawOrder('b2'.repeat(32), 'unit', ids)).not.toEqual(drawOrder(seed, 'unit', ids));
  });

  it('freezes the population ascending by number, each identifier once', () => {
    expect(populationText([10, 2, 31, 7, 2])).toBe('2\n7\n10\n31');
    expect(populationHash([10, 2, 31, 7])).toBe(sha256('2\n7\n10\n31'));
    expect(populationHash([])).toBe(sha256(''));
  });

  it.each(['', seed.toUpperCase(), 'a1'.repeat(31), `${seed}0`])('takes no other form of a seed: %j', (wrong) => {
    expect(() => drawOrder(wrong, 'unit', [1])).toThrow(RangeError);
  });

  it('is the same whatever the order in which the identifiers come, and holds each once', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 })), fc.gen(), (ids, gen) => {
        const shuffled = gen(fc.shuffledSubarray, ids, { minLength: ids.length });
        const drawn = drawOrder(seed, 'unit', ids);
        expect(drawOrder(seed, 'unit', shuffled)).toEqual(drawn);
        expect([...drawn].sort()).toEqual([...ids].sort());
      }),
    ));
});

describe('a kept draw, drawn again', () => {
  it('is the same', () => {
    expect(checkDraw(record())).toEqual({ faults: [], expected: record().drawn });
    expect(checkDraw(record({ population: '', populationHash: sha256(''), drawn: [] }))).toMatchObject({ faults: [] });
  });

  it.each<[string, Partial<DrawRecord>, string[]]>([
    ['another unit', { drawn: [...record().drawn.slice(1), 1] }, ['drawn']],
    ['another order', { drawn: [...record().drawn].reverse() }, ['drawn']],
    ['one more', { wanted: 6 }, ['drawn']],
    ['another kind', { kind: 'evidence' }, ['drawn']],
    ['the first one was taken out of the population', { population: units.slice(1).join('\n') }, ['hash', 'drawn']],
    ['another hash', { populationHash: sha256('') }, ['hash']],
    ['the population is not in order', { population: '7\n2', populationHash: sha256('7\n2') }, ['population']],
    ['the population holds no numbers', { population: '2\nx', populationHash: sha256('2\nx') }, ['population']],
    ['the seed came first', { seededAt: '2026-07-01T00:59:59.999Z' }, ['order']],
    ['the seed is none', { seed: 'seed' }, ['seed']],
  ])('%s', (_, changes, faults) => expect(checkDraw(record(changes)).faults).toEqual(faults));
});
