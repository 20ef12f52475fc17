import fc from 'fast-check';
import { type CompletionFact, creditOf, defaultCreditSettings, extensionReasons, isOwnReason } from './credit.js';

describe('the credit of an assignment', () => {
  test.each<[fact: CompletionFact, ownExtensions: number, base: string, credit: string]>([
    [{ kind: 'closed', daysLate: 0 }, 0, '1', '1'],
    [{ kind: 'closed', daysLate: 0 }, 1, '1', '0.95'],
    [{ kind: 'closed', daysLate: 0 }, 3, '1', '0.85'],
    [{ kind: 'closed', daysLate: 1 }, 0, '0.98', '0.98'],
    [{ kind: 'closed', daysLate: 2 }, 1, '0.96', '0.91'],
    [{ kind: 'closed', daysLate: 7 }, 0, '0.86', '0.86'],
    [{ kind: 'closed', daysLate: 20 }, 0, '0.6', '0.6'],
    [{ kind: 'closed', daysLate: 21 }, 0, '0.6', '0.6'],
    [{ kind: 'closed', daysLate: 200 }, 2, '0.6', '0.5'],
    [{ kind: 'closing', daysLate: 3 }, 0, '0.94', '0.94'],
    [{ kind: 'open', acceptedPercent: 0 }, 0, '0', '0'],
    [{ kind: 'open', acceptedPercent: 70 }, 0, '0.35', '0.35'],
    [{ kind: 'open', acceptedPercent: 5 }, 1, '0.025', '0'],
    [{ kind: 'open', acceptedPercent: 100 }, 1, '0.5', '0.45'],
    [{ kind: 'rounds', accepted: 3, owed: 4 }, 0, '0.75', '0.75'],
    [{ kind: 'rounds', accepted: 0, owed: 4 }, 0, '0', '0'],
  ])('%j with %i extensions of its own: %s, %s', (fact, ownExtensions, base, credit) => {
    expect(creditOf(fact, ownExtensions)).toMatchObject({ base, credit });
  });

  it('is exact where binary fractions are not', () => {
    expect(creditOf({ kind: 'closed', daysLate: 15 }, 2)).toEqual({
      base: '0.7',
      deducted: '0.1',
      credit: '0.6',
      isProvisional: false,
    });
  });

  it('of an undecided closing is that of an accepted one, marked', () => {
    expect(creditOf({ kind: 'closing', daysLate: 4 }, 1)).toEqual({
      ...creditOf({ kind: 'closed', daysLate: 4 }, 1),
      isProvisional: true,
    });
  });

  it('follows the settings', () => {
    const settings = { ...defaultCreditSettings, perOwnExtension: '0.2', perDayLate: '0.1', leastLate: '0.4' };
    expect(creditOf({ kind: 'closed', daysLate: 5 }, 1, settings).credit).toBe('0.3');
    expect(creditOf({ kind: 'closed', daysLate: 9 }, 0, { ...settings, perOwnExtension: '0' }).credit).toBe('0.4');
  });

  it("falls only by extensions for the unit's own reasons", () => {
    expect(extensionReasons.filter(isOwnReason)).toEqual(['own']);
  });
});

const fact: fc.Arbitrary<CompletionFact> = fc.oneof(
  fc.record({ kind: fc.constantFrom('closed' as const, 'closing' as const), daysLate: fc.nat(300) }),
  fc.record({ kind: fc.constant('open' as const), acceptedPercent: fc.integer({ min: 0, max: 100 }) }),
  fc
    .tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }))
    .map(([accepted, owed]) => ({ kind: 'rounds' as const, accepted: Math.min(accepted, owed), owed })),
);
const value = (...args: Parameters<typeof creditOf>) => Number(creditOf(...args).credit);

describe('laws of the credit', () => {
  it('lies between 0 and 1', () =>
    fc.assert(
      fc.property(fact, fc.nat(30), (one, extensions) => value(one, extensions) >= 0 && value(one, extensions) <= 1),
    ));

  it('another extension never raises it', () =>
    fc.assert(
      fc.property(fact, fc.nat(30), (one, extensions) => value(one, extensions + 1) <= value(one, extensions)),
    ));

  it('another day never raises it, and nothing late is worth more than what is on time', () =>
    fc.assert(
      fc.property(fc.nat(300), fc.nat(5), (daysLate, extensions) => {
        const by = (days: number) => value({ kind: 'closed', daysLate: days }, extensions);
        return by(daysLate + 1) <= by(daysLate) && by(daysLate + 1) < by(0);
      }),
    ));

  it('whoever closes is better off than whoever does not', () =>
    fc.assert(
      fc.property(fc.nat(300), fc.nat(100), fc.nat(5), (daysLate, acceptedPercent, extensions) => {
        const closed = value({ kind: 'closed', daysLate }, extensions);
        return closed >= value({ kind: 'open', acceptedPercent }, extensions);
      }),
    ));
});
