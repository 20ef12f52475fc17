import type { DomainError } from '../platform/domain-error.js';
import { requireDates } from './evidence.dates.js';

const today = '2026-03-31';

describe('the dates of evidence', () => {
  it.each([
    ['none', 'a file without a day', null, null, null],
    ['none', 'a file formed today', today, null, null],
    ['none', 'formed and published today', today, 'website', today],
    ['none', 'published later than formed', '2026-03-01', 'wechat', '2026-03-30'],
    ['validation', 'public, and nobody knows since when', '2026-03-01', 'website', null],
    ['validation', 'public, and nobody knows when it was formed', null, 'website', '2026-03-01'],
    ['evidence-ahead', 'formed tomorrow', '2026-04-01', null, null],
    ['evidence-ahead', 'published tomorrow', '2026-03-01', 'website', '2026-04-01'],
    ['evidence-dates', 'published before it was formed', '2026-03-02', 'website', '2026-03-01'],
  ] as const)('%s: %s', (code, _, formedOn, channel, publishedOn) => {
    const check = () => requireDates({ formedOn, places: [{ channel, publishedOn }] }, today);
    const codeOf = () => {
      try {
        check();
        return 'none';
      } catch (error) {
        return (error as DomainError).code;
      }
    };
    expect(codeOf()).toBe(code);
  });
});
