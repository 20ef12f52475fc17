import { addWorkingDays, createCalendar, holidayYears } from '@yaodian/calendar';
import { effectOf } from './effect.js';

const calendar = createCalendar(holidayYears);
const deadlines = (first: string, effective = first) => ({ first, effective: addWorkingDays(calendar, effective, 0) });
const asked = { date: '2026-07-31', reason: 'own' as const, ownBefore: 0, stops: [], today: '2026-06-15' };
const effect = (more: Partial<typeof asked> | object = {}, effective?: string) =>
  effectOf(deadlines('2026-06-30', effective), { ...asked, ...more }, calendar);

describe('the effect of an extension', () => {
  it('sets a closing on the new date with it beside one without it, by both deadlines', () => {
    expect(effect()).toEqual({
      first: { deadline: '2026-06-30', daysLate: 23 },
      creditByFirst: '0.6',
      granted: { effective: { deadline: '2026-07-31', daysLate: 0 }, credit: '0.95' },
      without: { effective: { deadline: '2026-06-30', daysLate: 23 }, credit: '0.6' },
      workingDaysMore: 23,
      ownBefore: 0,
      cost: '0.05',
      endsStop: false,
    });
  });

  it.each([
    ['superior', '1', '0'],
    ['force-majeure', '1', '0'],
    ['office-change', '1', '0'],
    ['own', '0.95', '0.05'],
  ] as const)('for the reason %s: %s', (reason, credit, cost) => {
    expect(effect({ reason })).toMatchObject({ granted: { credit }, cost });
  });

  it('counts those before, on both sides', () => {
    const { granted, without } = effect({ ownBefore: 2 }, '2026-07-24');
    expect([granted.credit, without.credit, without.effective.daysLate]).toEqual(['0.85', '0.8', 5]);
  });

  it('says that two days late cost less than to ask', () => {
    const { granted, without } = effect({ date: '2026-07-02' });
    expect([granted.credit, without.credit]).toEqual(['0.95', '0.96']);
  });

  it.each([
    [{ first: '2026-06-10', last: null }, true],
    [{ first: '2026-06-10', last: '2026-06-30' }, true],
    [{ first: '2026-06-10', last: '2026-06-12' }, false],
    [{ first: '2026-06-20', last: null }, false],
  ])('tells whether a stop is running: %j', (stop, endsStop) => {
    expect(effect({ stops: [stop] })).toMatchObject({ endsStop });
  });
});
