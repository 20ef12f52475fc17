import { createCalendar, holidayYears } from '@yaodian/calendar';
import type { DeadlineFacts, Stay } from './facts.js';
import type { AssignmentState } from './life-cycle.js';
import { defaultReminderRules, type ReminderRules } from './reminder-rules.js';
import { type AwaitedReport, byHandAgainFrom, type ReminderFacts, remindersDue } from './reminders.js';

const calendar = createCalendar(holidayYears);
const noon = (date: string) => new Date(`${date}T12:00:00+08:00`);

/** "2026-03-12 awaiting-receipt, 2026-03-16 in-progress". */
function life(text: string): Stay[] {
  const turns = text.split(', ').map((turn) => {
    const [date = '', state] = turn.split(' ');
    return { state: state as AssignmentState, from: noon(date) };
  });
  return turns.map((turn, index) => ({ ...turn, until: turns[index + 1]?.from ?? null }));
}

const by = (date: string, more: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  first: { date, setOn: '2026-03-12' },
  extensions: [],
  stops: [],
  ...more,
});

/** In progress since 12 March 2026, due on Wednesday, 24 June. The 19th is a day off, the 22nd to 24th are working days. */
const assignment: ReminderFacts = {
  stays: life('2026-03-12 in-progress'),
  deadline: by('2026-06-24'),
  closingWaitsForHead: false,
  reports: [],
  sent: new Set(),
};
/** Of May: opened on Monday, 1 June, due on the 8th, taken until the 23rd. */
const ofMay: AwaitedReport = {
  roundId: 5,
  openedOn: '2026-06-01',
  by: '2026-06-08',
  isAgain: false,
  takenUntil: '2026-06-23',
  waitsForHead: false,
};

const due = (facts: Partial<ReminderFacts>, today: string, rules: Partial<ReminderRules> = {}) =>
  remindersDue({ ...assignment, ...facts }, today, calendar, { ...defaultReminderRules, ...rules });
/** As `cause rung (workingDays)`. */
const said = (...args: Parameters<typeof due>) =>
  due(...args).map(({ cause, rung, workingDays }) => `${cause} ${rung} (${workingDays})`);

describe('of a deadline', () => {
  // sent where it was not before: only the day itself is shown
  test.each([
    ['11 working days before', '2026-06-08', null],
    ['10 before', '2026-06-09', 'deadline-ahead:2026-06-24 clerk (10)'],
    ['4 before', '2026-06-17', 'deadline-ahead:2026-06-24 clerk (4)'],
    ['3 before, over the Dragon Boat Festival', '2026-06-18', 'deadline-near:2026-06-24 clerk (3)'],
    ['a day off between', '2026-06-20', null],
    ['2 before', '2026-06-22', 'deadline-near:2026-06-24 clerk (2)'],
    ['on it', '2026-06-24', 'deadline-day:2026-06-24 approver (0)'],
    ['1 after', '2026-06-25', 'deadline-day:2026-06-24 approver (-1)'],
    ['4 after', '2026-06-30', 'deadline-day:2026-06-24 approver (-4)'],
    ['5 after', '2026-07-01', 'deadline-passed:2026-06-24:5 approver (-5)'],
    ['9 after', '2026-07-07', 'deadline-passed:2026-06-24:5 approver (-9)'],
    ['10 after', '2026-07-08', 'deadline-passed:2026-06-24:10 leader (-10)'],
    ['15 after', '2026-07-15', 'deadline-passed:2026-06-24:15 notice (-15)'],
    ['20 after', '2026-07-22', 'deadline-passed:2026-06-24:20 notice (-20)'],
  ])('%s (%s): %s', (_what, today, expected) => {
    expect(said({}, today)).toEqual(expected === null ? [] : [expected]);
  });

  it('goes out on the last working day before where the day is off', () => {
    const deadline = by('2026-06-21');
    expect(said({ deadline }, '2026-06-18')).toEqual(['deadline-day:2026-06-21 approver (0)']);
    expect(said({ deadline }, '2026-06-16')).toEqual(['deadline-near:2026-06-21 clerk (2)']);
    expect(said({ deadline }, '2026-06-15')).toEqual(['deadline-near:2026-06-21 clerk (3)']);
  });

  it('names the working day for which it was, when it is made up', () => {
    expect(due({}, '2026-06-22')).toEqual([
      {
        ...{ rule: 'deadline-near', cause: 'deadline-near:2026-06-24', roundId: null },
        ...{ dueOn: '2026-06-18', date: '2026-06-24', workingDays: 2, rung: 'clerk' },
      },
    ]);
  });

  it.each([
    ['2026-06-09', 'deadline-ahead:2026-06-24'],
    ['2026-06-24', 'deadline-day:2026-06-24'],
    ['2026-07-08', 'deadline-passed:2026-06-24:10'],
  ])('is sent once, and nothing older is made up behind it (%s)', (today, cause) => {
    expect(said({ sent: new Set([cause]) }, today)).toEqual([]);
  });

  it.each([
    ['closed', '2026-03-12 in-progress, 2026-06-01 closed'],
    ['cancelled', '2026-03-12 in-progress, 2026-06-01 cancelled'],
    ['asked to be closed', '2026-03-12 in-progress, 2026-06-01 closing'],
    ['refused and undecided', '2026-03-12 awaiting-receipt, 2026-06-01 refused'],
    ['given to the unit later than that', '2026-06-10 awaiting-receipt'],
    ['opened again later than that', '2026-03-12 in-progress, 2026-06-01 closed, 2026-06-10 in-progress'],
  ])('is none for what is %s', (_what, stays) => {
    expect(said({ stays: life(stays) }, '2026-06-10')).toEqual([]);
  });

  it('is one again, for the next day of it, when closing was refused', () => {
    const stays = life('2026-03-12 in-progress, 2026-06-23 closing, 2026-07-02 in-progress');
    expect(said({ stays }, '2026-07-07')).toEqual([]);
    expect(said({ stays }, '2026-07-08')).toEqual(['deadline-passed:2026-06-24:10 leader (-10)']);
  });

  it('is on the day itself where it was given or set on that day, and not for the days before', () => {
    const given = (day: string) => said({ stays: life(`${day} awaiting-receipt`), deadline: by('2026-06-24') }, day);
    expect(given('2026-06-09')).toEqual(['deadline-ahead:2026-06-24 clerk (10)']);
    expect(given('2026-06-10')).toEqual([]);
    const set = (setOn: string) =>
      said({ deadline: { ...by('2026-06-24'), first: { date: '2026-06-24', setOn } } }, '2026-06-10');
    expect([set('2026-06-09'), set('2026-06-10')]).toEqual([['deadline-ahead:2026-06-24 clerk (9)'], []]);
  });

  it('follows an extension, and never goes back to the deadline before', () => {
    const deadline = by('2026-06-24', { extensions: [{ date: '2026-07-31', grantedOn: '2026-06-23' }] });
    expect(said({ deadline }, '2026-06-24')).toEqual([]);
    expect(said({ deadline }, '2026-07-16')).toEqual([]);
    expect(said({ deadline }, '2026-07-17')).toEqual(['deadline-ahead:2026-07-31 clerk (10)']);
  });

  it('follows a clock stop that has ended, and rests while one without an end moves it', () => {
    const ended = by('2026-06-24', { stops: [{ first: '2026-06-01', last: '2026-06-02' }] });
    expect(said({ deadline: ended }, '2026-06-10')).toEqual([]);
    expect(said({ deadline: ended }, '2026-06-11')).toEqual(['deadline-ahead:2026-06-26 clerk (10)']);
    const open = by('2026-06-24', { stops: [{ first: '2026-06-01', last: null }] });
    expect(said({ deadline: open }, '2026-06-11')).toEqual([]);
    // one from before the deadline was set moves nothing
    const before = by('2026-06-24', { stops: [{ first: '2026-03-02', last: null }] });
    expect(said({ deadline: before }, '2026-06-09')).toEqual(['deadline-ahead:2026-06-24 clerk (10)']);
  });

  it('is none for a task without a deadline', () => {
    expect(said({ deadline: null }, '2026-06-24')).toEqual([]);
  });

  it("tells the unit's head, too, where a request to close waits for them", () => {
    expect(said({ closingWaitsForHead: true }, '2026-06-09')).toEqual(['deadline-ahead:2026-06-24 approver (10)']);
  });

  it('comes by the rules that the office has set', () => {
    const off = { days: 10, rung: null, climbs: false };
    expect(said({}, '2026-06-09', { 'deadline-ahead': off })).toEqual([]);
    expect(said({}, '2026-06-11', { 'deadline-ahead': { days: 8, rung: 'leader', climbs: false } })).toEqual([
      'deadline-ahead:2026-06-24 leader (8)',
    ]);
    const steady = { days: 7, rung: 'clerk' as const, climbs: false };
    expect(said({}, '2026-07-13', { 'deadline-passed': steady })).toEqual(['deadline-passed:2026-06-24:7 clerk (-13)']);
    expect(said({}, '2026-07-14', { 'deadline-passed': steady })).toEqual([
      'deadline-passed:2026-06-24:14 clerk (-14)',
    ]);
  });
});

describe('of a round', () => {
  const round = (report: Partial<AwaitedReport>, today: string, more: Partial<ReminderFacts> = {}) =>
    said({ deadline: null, reports: [{ ...ofMay, ...report }], ...more }, today);

  test.each([
    ['before it opens', '2026-05-29', null],
    ['opens', '2026-06-01', 'round-opened:5 clerk (5)'],
    ['4 before it is due', '2026-06-02', 'round-opened:5 clerk (4)'],
    ['3 before', '2026-06-03', 'round-ahead:5:2026-06-08 clerk (3)'],
    ['1 before', '2026-06-05', 'round-ahead:5:2026-06-08 clerk (1)'],
    ['is due', '2026-06-08', 'round-day:5:2026-06-08 clerk (0)'],
    ['after it', '2026-06-09', 'round-passed:5:2026-06-08 approver (-1)'],
    ['up to its close', '2026-06-23', 'round-passed:5:2026-06-08 approver (-10)'],
    ['closed', '2026-06-24', null],
  ])('%s (%s): %s', (_what, today, expected) => {
    expect(round({}, today)).toEqual(expected === null ? [] : [expected]);
  });

  it('is none before the round has really opened', () => {
    expect(round({ openedOn: null }, '2026-06-01')).toEqual([]);
    expect(round({ openedOn: '2026-06-02' }, '2026-06-01')).toEqual([]);
  });

  it('says on the next working day that one has been opened on a day off', () => {
    expect(round({ openedOn: '2026-05-30' }, '2026-05-30')).toEqual([]);
    expect(round({ openedOn: '2026-05-30' }, '2026-06-01')).toEqual(['round-opened:5 clerk (5)']);
  });

  it('does not say again that it has opened, where its due date has moved', () => {
    expect(round({ by: '2026-06-10' }, '2026-06-02', { sent: new Set(['round-opened:5']) })).toEqual([]);
  });

  it('asks what was given after it had opened from the next of its days on', () => {
    const stays = life('2026-06-02 awaiting-receipt');
    expect(round({}, '2026-06-02', { stays })).toEqual([]);
    expect(round({}, '2026-06-03', { stays })).toEqual(['round-ahead:5:2026-06-08 clerk (3)']);
  });

  it('is about the day by which a returned one is to be back, and that it has passed', () => {
    const back: Partial<AwaitedReport> = { isAgain: true, by: '2026-06-25', takenUntil: null };
    expect(round(back, '2026-06-24')).toEqual([]);
    expect(round(back, '2026-06-25')).toEqual(['round-day:5:2026-06-25 clerk (0)']);
    expect(round(back, '2026-06-26')).toEqual(['round-passed:5:2026-06-25 approver (-1)']);
  });

  it("tells the unit's head, too, where the report waits for them", () => {
    expect(round({ waitsForHead: true }, '2026-06-08')).toEqual(['round-day:5:2026-06-08 approver (0)']);
  });

  it.each(['closing', 'closed', 'cancelled', 'refused'])('is none for an assignment that is %s', (state) => {
    expect(round({}, '2026-06-08', { stays: life(`2026-03-12 in-progress, 2026-06-01 ${state}`) })).toEqual([]);
  });

  it('comes beside one of the deadline, each for its own cause', () => {
    const reports = [ofMay, { ...ofMay, roundId: 6, by: '2026-06-12' }];
    expect(said({ reports }, '2026-06-09')).toEqual([
      'deadline-ahead:2026-06-24 clerk (10)',
      'round-passed:5:2026-06-08 approver (-1)',
      'round-ahead:6:2026-06-12 clerk (3)',
    ]);
  });
});

it('throws for facts without a stay', () => {
  expect(() => due({ stays: [] }, '2026-06-09')).toThrow(RangeError);
});

test.each([
  [null, '2026-06-18', null],
  ['2026-06-18', '2026-06-18', '2026-06-24'],
  ['2026-06-18', '2026-06-23', '2026-06-24'],
  ['2026-06-18', '2026-06-24', null],
  ['2026-06-18', '2026-07-24', null],
])('by hand after %s, on %s: again from %s', (last, today, from) => {
  expect(byHandAgainFrom(last, today, { calendar, days: 3 })).toBe(from);
});
