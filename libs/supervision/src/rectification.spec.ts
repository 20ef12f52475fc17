import { addDays, createCalendar, holidayYears } from '@yaodian/calendar';
import fc from 'fast-check';
import {
  owesProof,
  rectificationActs,
  rectificationActsFrom,
  type RectificationFacts,
  rectificationLight,
  type RectificationState,
  rectificationStateAfter,
} from './rectification.js';

const calendar = createCalendar(holidayYears);
const states: RectificationState[] = ['ordered', 'proved', 'returned', 'closed', 'dropped'];

describe("a rectification's life", () => {
  test.each<[RectificationState, string]>([
    ['ordered', 'prove>proved drop>dropped'],
    ['proved', 'pass>closed fail>returned drop>dropped'],
    ['returned', 'prove>proved drop>dropped'],
    ['closed', 'reopen>returned'],
    ['dropped', ''],
  ])('from %s: %s', (state, expected) => {
    const acts = rectificationActsFrom(state).map((act) => `${act}>${rectificationStateAfter(state, act)}`);
    expect(acts.join(' ')).toBe(expected);
  });

  it('wants a reason for all that asks anew or ends it, and a proof where none has come or a poor one', () => {
    const acts = Object.entries(rectificationActs).filter(([, { needsReason }]) => needsReason);
    expect(acts.map(([act]) => act)).toEqual(['fail', 'reopen', 'drop']);
    expect(states.filter((state) => owesProof(state))).toEqual(['ordered', 'returned']);
  });
});

describe("a rectification's light", () => {
  // 2026-07-15 is a Wednesday
  const facts: RectificationFacts = { state: 'ordered', firstDue: '2026-07-15', due: '2026-07-15', leftOn: null };

  test.each<[string, Partial<RectificationFacts>, today: string, light: string | null, rule: string | null]>([
    ['far ahead', {}, '2026-07-09', 'green', 'on-track'],
    ['three working days before', {}, '2026-07-10', 'yellow', 'due-near'],
    ['on its day', {}, '2026-07-15', 'yellow', 'due-near'],
    ['the day after', {}, '2026-07-16', 'red', 'overdue'],
    ['proved in time, long ago', { state: 'proved', leftOn: '2026-07-15' }, '2026-08-20', 'green', 'to-re-check'],
    ['proved late', { state: 'proved', leftOn: '2026-07-16' }, '2026-07-17', 'red', 'proof-late'],
    [
      'returned with a new day',
      { state: 'returned', due: '2026-07-31', leftOn: '2026-07-14' },
      '2026-07-20',
      'green',
      'on-track',
    ],
    [
      'returned, and past the new day',
      { state: 'returned', due: '2026-07-31', leftOn: '2026-07-14' },
      '2026-08-03',
      'red',
      'overdue',
    ],
    ['closed in time', { state: 'closed', leftOn: '2026-07-15' }, '2026-08-20', 'done', 'rectified'],
    ['closed late', { state: 'closed', leftOn: '2026-07-16' }, '2026-08-20', 'done-late', 'rectified-late'],
    ['dropped', { state: 'dropped' }, '2026-08-20', null, null],
  ])('%s', (_what, part, today, light, rule) => {
    const found = rectificationLight({ ...facts, ...part }, today, calendar);
    expect([found.light, found.reason?.rule ?? null]).toEqual([light, rule]);
  });

  it('shows lateness by the first day beside that by the day in force', () => {
    const late = rectificationLight(
      { ...facts, state: 'closed', due: '2026-07-31', leftOn: '2026-07-30' },
      '2026-08-03',
      calendar,
    );
    expect(late).toEqual({
      light: 'done',
      reason: {
        rule: 'rectified',
        left: '2026-07-30',
        first: { deadline: '2026-07-15', daysLate: 11 },
        due: { deadline: '2026-07-31', daysLate: 0 },
      },
    });
  });

  it('never gets better by time passing', () => {
    const order = ['done', 'green', 'yellow', 'done-late', 'red'];
    const day = fc.nat(200).map((days) => addDays('2026-03-01', days));
    fc.assert(
      fc.property(fc.constantFrom(...states), day, day, fc.option(day), day, fc.nat(60), (state, ...rest) => {
        const [firstDue, due, leftOn, today, days] = rest;
        const at = (when: string) => rectificationLight({ state, firstDue, due, leftOn }, when, calendar).light;
        const [now, then] = [at(today), at(addDays(today, days))];
        if (now === null) return then === null;
        return order.indexOf(then!) >= order.indexOf(now);
      }),
    );
  });
});
