import { createCalendar, holidayYears } from '@yaodian/calendar';
import type { Decision, Leaving, RoundFacts } from './facts.js';
import { type Standing, standingOf } from './round-report.js';

const calendar = createCalendar(holidayYears);
const march = {
  period: { first: '2026-03-01', last: '2026-03-31' },
  countedUntil: '2026-03-31',
  leastOpenDays: 10,
  due: '2026-04-08',
  closes: '2026-04-22',
};

/** "04-07 back 04-14": left at 12:00 of the former day, returned until the latter; "04-07 accepted"; "04-08@23:59". */
function leaving(text: string): Leaving {
  const [when = '', decided, backBy] = text.split(' ');
  const [day, time = '12:00'] = when.split('@');
  let decision: Decision | null = null;
  if (decided === 'accepted') decision = { outcome: 'accepted' };
  if (decided === 'back') decision = { outcome: 'returned', backBy: `2026-${backBy}` };
  return { leftAt: new Date(`2026-${day}T${time}:00+08:00`), percent: 50, decision };
}

const standing = (leavings: string[], today: string, dates: RoundFacts['dates'] = march, owes = true) =>
  standingOf({ dates, leavings: leavings.map(leaving) }, owes, `2026-${today}`, calendar);

test.each<[leavings: string[], today: string, standing: Standing, daysLate: number]>([
  [[], '04-08', 'awaited', 0],
  [[], '04-09', 'missing-in-grace', 1],
  // the weekend adds nothing
  [[], '04-10', 'missing-in-grace', 2],
  [[], '04-12', 'missing-in-grace', 2],
  [[], '04-13', 'missing-in-grace', 3],
  [[], '04-14', 'missing', 4],
  [[], '04-23', 'missing', 11],
  [['04-03'], '04-20', 'in-time', 0],
  [['04-08@23:59'], '04-20', 'in-time', 0],
  [['04-09@00:00'], '04-20', 'late', 1],
  [['04-22@23:59'], '04-30', 'late', 10],
  [['04-23@00:00'], '04-30', 'made-good', 11],
  // returned, and its date
  [['04-07 back 04-14'], '04-14', 'returned', 0],
  [['04-07 back 04-14'], '04-15', 'missing-in-grace', 1],
  [['04-07 back 04-14'], '04-17', 'missing-in-grace', 3],
  [['04-07 back 04-14'], '04-20', 'missing', 4],
  [['04-07 back 04-14', '04-14@23:59'], '04-20', 'in-time', 0],
  [['04-07 back 04-14', '04-16'], '04-20', 'late', 2],
  // the larger of the first leaving's days and those past the return's date
  [['04-13 back 04-20', '04-20'], '05-20', 'late', 3],
  [['04-13 back 04-20', '04-21'], '05-20', 'late', 3],
  [['04-13 back 04-20', '04-27'], '05-20', 'late', 5],
  [['04-13 back 04-20'], '04-20', 'returned', 3],
  [['04-13 back 04-20'], '04-21', 'missing-in-grace', 3],
  // of two returns the worse one
  [['04-07 back 04-14', '04-17 back 04-24', '04-27'], '05-20', 'late', 3],
  [['04-07 back 04-14', '04-15 back 04-24'], '04-29', 'missing-in-grace', 3],
  // back after the close, which is no 补报
  [['04-08 back 04-24', '04-24'], '05-20', 'in-time', 0],
  [['04-23 back 04-30'], '04-30', 'returned', 11],
])('%s on %s: %s, late by %d', (leavings, today, expected, daysLate) => {
  expect(standing(leavings, today)).toMatchObject({ standing: expected, daysLate });
});

test.each<[leavings: string[], today: string, outstanding: string | null, outstandingDays: number]>([
  [[], '04-08', '2026-04-08', 0],
  [[], '04-13', '2026-04-08', 3],
  [['04-13'], '04-14', null, 0],
  [['04-13 back 04-20'], '04-21', '2026-04-20', 1],
  [['04-13 back 04-20', '04-24'], '04-28', null, 0],
])('%s on %s: a version is awaited by %s, since %d days', (leavings, today, outstanding, outstandingDays) => {
  expect(standing(leavings, today)).toMatchObject({ outstanding, outstandingDays });
});

test.each<[leavings: string[], today: string, countsAsMissing: boolean]>([
  [[], '04-08', false],
  [[], '04-09', true],
  [['04-22'], '05-20', false],
  [['04-23'], '05-20', true],
  [['04-23 accepted'], '05-20', true],
  [['04-23 back 04-30', '04-28 accepted'], '05-20', true],
  [['04-08 back 04-14'], '04-15', true],
  [['04-08 back 04-14', '04-28 accepted'], '05-20', false],
])('%s on %s counts as missing: %s', (leavings, today, countsAsMissing) => {
  expect(standing(leavings, today).countsAsMissing).toBe(countsAsMissing);
});

test.each<[leavings: string[], accepted: boolean]>([
  [[], false],
  [['04-07'], false],
  [['04-07 accepted'], true],
  [['04-07 back 04-14'], false],
  [['04-07 back 04-14', '04-10 accepted'], true],
])('%s is accepted: %s', (leavings, accepted) => expect(standing(leavings, '05-20').accepted).toBe(accepted));

it('is neither late nor missing where none is owed', () => {
  const nothing = { standing: 'not-owed', outstanding: null, daysLate: 0, countsAsMissing: false };
  expect(standing([], '05-20', march, false)).toMatchObject(nothing);
  expect(standing(['05-07 accepted'], '05-20', march, false)).toMatchObject({ ...nothing, accepted: true });
});

test.each([
  ['05-08', 'awaited', 0],
  ['05-09', 'missing-in-grace', 1],
  ['05-10', 'missing-in-grace', 1],
  ['05-12', 'missing-in-grace', 3],
  ['05-13', 'missing', 4],
])('a make-up Saturday counts: on %s %s, late by %d', (today, expected, daysLate) => {
  const april = { ...march, due: '2026-05-08', closes: '2026-05-21' };
  expect(standing([], today, april)).toMatchObject({ standing: expected, daysLate });
});

it("goes by the office's own figure", () => {
  const report = { dates: march, leavings: [] };
  expect(standingOf(report, true, '2026-04-09', calendar, { graceDays: 0 }).standing).toBe('missing');
  expect(standingOf(report, true, '2026-04-15', calendar, { graceDays: 5 }).standing).toBe('missing-in-grace');
});
