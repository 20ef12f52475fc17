import type { Leaving, RoundFacts } from './facts.js';
import { countedPercent } from './progress.js';

type Said = [day: number, percent: number, outcome?: 'accepted' | 'returned'];

/** The report of a month of 2026: each version left on a day of the next month. */
function report(month: number, ...said: Said[]): RoundFacts {
  const date = (month: number, day: number) => `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const leavings = said.map(([day, percent, outcome]): Leaving => ({
    leftAt: new Date(`${date(month + 1, day)}T12:00:00+08:00`),
    percent,
    decision: outcome === 'returned' ? { outcome, backBy: date(month + 1, 28) } : outcome ? { outcome } : null,
  }));
  const period = { first: date(month, 1), last: date(month, 28) };
  const dates = {
    period,
    countedUntil: period.last,
    leastOpenDays: 10,
    due: date(month + 1, 8),
    closes: date(month + 1, 22),
  };
  return { dates, leavings };
}

describe('the percent that counts', () => {
  const accepted = report(3, [7, 40, 'accepted']);

  test.each<[what: string, rounds: RoundFacts[], expected: number | null]>([
    ['the latest accepted one, though it is lower', [accepted, report(4, [7, 30, 'accepted'])], 30],
    ['whatever the order of rounds', [report(4, [7, 30, 'accepted']), accepted], 30],
    ['not a later one that nobody has reviewed', [accepted, report(4, [7, 90])], 40],
    ['nor a later one that was returned', [accepted, report(4, [7, 90, 'returned'])], 40],
    ['the latest that left while none is accepted', [report(3, [7, 40]), report(4, [7, 50])], 50],
    ['its latest version', [report(3, [7, 40, 'returned'], [10, 45])], 45],
    ['the recorded one while none has left', [report(3)], 5],
  ])('is %s', (_what, rounds, expected) => expect(countedPercent(rounds, 5)).toBe(expected));

  it('is unknown while nobody has said any', () => expect(countedPercent([report(3)], null)).toBeNull());
});
