import { createCalendar, holidayYears, roundsOf } from '@yaodian/calendar';
import type { AssignmentFacts, DeadlineFacts, RoundDates, RoundFacts, Stay } from './facts.js';
import type { AssignmentState } from './life-cycle.js';
import { lightOf } from './light.js';
import { defaultSupervisionSettings } from './settings.js';

const calendar = createCalendar(holidayYears);
const rounds = roundsOf(calendar, 2026, 'monthly').map(({ due, closes, ...round }): RoundDates => ({
  ...round,
  due: due.date,
  closes: closes.date,
}));

const noon = (date: string) => new Date(`${date}T12:00:00+08:00`);

/** "2026-03-12 awaiting-receipt, 2026-03-16 in-progress". */
function life(text: string): Stay[] {
  const turns = text.split(', ').map((turn) => {
    const [date = '', state] = turn.split(' ');
    return { state: state as AssignmentState, from: noon(date) };
  });
  return turns.map((turn, index) => ({ ...turn, until: turns[index + 1]?.from ?? null }));
}

/** A deadline as set on the day of issue. */
const by = (date: string, more: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  first: { date, setOn: '2026-03-12' },
  extensions: [],
  stops: [],
  ...more,
});

type Said = [left: string, percent: number | null, decision?: 'accepted' | `back ${string}`];

/** The round whose period ends on a day, with what left the unit for it. */
function report(end: string, ...said: Said[]): RoundFacts {
  const dates = rounds.find(({ period }) => period.last === `2026-${end}`) as RoundDates;
  const leavings = said.map(([left, percent, decision]) => ({
    leftAt: noon(`2026-${left}`),
    percent,
    decision: !decision
      ? null
      : decision === 'accepted'
        ? { outcome: 'accepted' as const }
        : { outcome: 'returned' as const, backBy: `2026-${decision.slice(5)}` },
  }));
  return { dates, leavings };
}

/** In progress since 12 March 2026, due at the year's end, nothing owed. */
const assignment: AssignmentFacts = {
  stays: life('2026-03-12 in-progress'),
  deadline: by('2026-12-31'),
  closing: null,
  recordedPercent: null,
  rounds: [],
  notices: [],
  rectifications: [],
};
const light = (facts: Partial<AssignmentFacts>, today: string, settings = {}) =>
  lightOf({ ...assignment, ...facts }, today, calendar, { ...defaultSupervisionSettings, ...settings });
/** The colour and the rules, as "yellow behind deadline-near". */
function shown(facts: Partial<AssignmentFacts>, today: string, settings = {}): string {
  const { light: colour, reasons } = light(facts, today, settings);
  return [colour, ...reasons.map(({ rule }) => rule)].join(' ');
}

const closing = (left: string) => ({
  stays: life(`2026-03-12 in-progress, ${left} closing`),
  closing: { leftAt: noon(left) },
});
const closed = (left: string, on: string) => ({
  stays: life(`2026-03-12 in-progress, ${left} closing, ${on} closed`),
  closing: { leftAt: noon(left) },
});

it('the deadline is that of the day on which the request left once it is closed, whatever runs on', () => {
  const facts = { deadline: by('2026-06-30', { stops: [{ first: '2026-06-29', last: null }] }) };
  const { reasons } = light({ ...facts, ...closed('2026-07-02', '2026-07-06') }, '2026-08-31');
  expect(reasons).toMatchObject([{ rule: 'closed-on-time', effective: { deadline: '2026-07-06', daysLate: 0 } }]);
  expect(light(facts, '2026-08-31').reasons).toMatchObject([{ rule: 'deadline-near', deadline: '2026-09-02' }]);
});

describe('the deadline', () => {
  const june: Partial<AssignmentFacts> = { deadline: by('2026-06-30') };

  test.each<[what: string, facts: Partial<AssignmentFacts>, today: string, expected: string]>([
    ['eleven working days before, a Friday', june, '2026-06-12', 'green on-track'],
    ['the weekend after it', june, '2026-06-14', 'green on-track'],
    ['ten working days before', june, '2026-06-15', 'yellow deadline-near'],
    ['on its day', june, '2026-06-30', 'yellow deadline-near'],
    ['the day after', june, '2026-07-01', 'red overdue'],
    ['a make-up Saturday among the ten', { deadline: by('2026-05-20') }, '2026-05-07', 'yellow deadline-near'],
    ['a make-up Saturday among the eleven', { deadline: by('2026-05-20') }, '2026-05-06', 'green on-track'],
    ['the day before a holiday', { deadline: by('2026-09-30') }, '2026-10-01', 'red overdue'],
    ["before the year's end", {}, '2026-12-17', 'yellow deadline-near'],
    ["after the year's end", {}, '2027-01-01', 'red overdue'],
    [
      'extended',
      { deadline: by('2026-06-30', { extensions: [{ date: '2026-09-30', grantedOn: '2026-06-20' }] }) },
      '2026-07-01',
      'green on-track',
    ],
    [
      'moved on by a stop',
      { deadline: by('2026-06-30', { stops: [{ first: '2026-06-01', last: '2026-06-12' }] }) },
      '2026-07-14',
      'yellow deadline-near',
    ],
    [
      'past that, too',
      { deadline: by('2026-06-30', { stops: [{ first: '2026-06-01', last: '2026-06-12' }] }) },
      '2026-07-15',
      'red overdue',
    ],
    [
      'a closing request before it, undecided',
      { ...june, ...closing('2026-06-20') },
      '2026-06-26',
      'yellow deadline-near',
    ],
    ['past it, undecided', { ...june, ...closing('2026-06-30') }, '2026-07-20', 'yellow closing-undecided'],
    ['a closing request that left too late', { ...june, ...closing('2026-07-01') }, '2026-07-20', 'red overdue'],
    [
      'a closing request that was refused',
      { ...june, stays: life('2026-03-12 in-progress, 2026-06-25 closing, 2026-07-02 in-progress') },
      '2026-07-02',
      'red overdue',
    ],
    [
      'refused and undecided',
      { ...june, stays: life('2026-06-01 awaiting-receipt, 2026-06-02 refused') },
      '2026-07-01',
      'red overdue',
    ],
    ['none', { deadline: null }, '2027-03-01', 'green on-track'],
  ])('%s', (_what, facts, today, expected) => expect(shown(facts, today)).toBe(expected));

  it('stands in the reason by its first and its effective date', () => {
    const extended = by('2026-06-30', { extensions: [{ date: '2026-07-31', grantedOn: '2026-06-20' }] });
    expect(light({ deadline: extended }, '2026-08-05').reasons).toEqual([
      {
        rule: 'overdue',
        left: null,
        first: { deadline: '2026-06-30', daysLate: 26 },
        effective: { deadline: '2026-07-31', daysLate: 3 },
      },
    ]);
  });

  it('counts the days late of an undecided request up to its leaving', () => {
    expect(light({ ...june, ...closing('2026-07-02') }, '2026-07-20').reasons).toMatchObject([
      { rule: 'overdue', left: '2026-07-02', effective: { daysLate: 2 } },
    ]);
  });

  it('says how many days are left', () => {
    expect(light(june, '2026-06-26').reasons).toEqual([
      { rule: 'deadline-near', deadline: '2026-06-30', workingDays: 2 },
    ]);
  });
});

describe('what is over', () => {
  test.each<[what: string, facts: Partial<AssignmentFacts>, expected: string]>([
    ['cancelled', { stays: life('2026-03-12 in-progress, 2026-05-06 cancelled') }, ''],
    ['closed on time', { deadline: by('2026-06-30'), ...closed('2026-06-30', '2026-07-20') }, 'done closed-on-time'],
    ['closed late', { deadline: by('2026-06-30'), ...closed('2026-07-01', '2026-07-02') }, 'done-late closed-late'],
    ["closed on the year's last day", closed('2026-12-31', '2027-01-08'), 'done closed-on-time'],
    ['closed a day after it', closed('2027-01-01', '2027-01-08'), 'done-late closed-late'],
    [
      'standing, done with the year',
      { deadline: null, stays: life('2026-03-12 in-progress, 2026-12-30 closed') },
      'done closed-by-office',
    ],
    ['recorded as closed', { stays: life('2026-03-12 closed') }, 'done closed-by-office'],
    ['reopened', { stays: life('2026-03-12 in-progress, 2026-04-01 closed, 2026-05-06 in-progress') }, 'red overdue'],
  ])('%s', (_what, facts, expected) => expect(shown(facts, '2027-02-01')).toBe(expected));

  it('says by how much it was late, by both deadlines', () => {
    const extended = by('2026-06-30', { extensions: [{ date: '2026-07-31', grantedOn: '2026-06-20' }] });
    expect(light({ deadline: extended, ...closed('2026-07-03', '2026-08-10') }, '2026-09-01').reasons).toEqual([
      {
        rule: 'closed-on-time',
        left: '2026-07-03',
        first: { deadline: '2026-06-30', daysLate: 3 },
        effective: { deadline: '2026-07-31', daysLate: 0 },
      },
    ]);
  });

  it('keeps the periods that were missed', () => {
    const facts = { ...closed('2026-05-20', '2026-05-22'), rounds: [report('03-31'), report('04-30', ['05-11', 80])] };
    expect(light(facts, '2026-07-01')).toMatchObject({
      light: 'done',
      missed: [
        { period: { first: '2026-03-01' }, standing: 'missing', countsAsMissing: true },
        { period: { first: '2026-04-01' }, standing: 'late', daysLate: 2, countsAsMissing: false },
      ],
    });
  });
});

describe('a missing report', () => {
  const march = report('03-31');
  const april = report('04-30');

  test.each<[what: string, rounds: RoundFacts[], today: string, expected: string, missed: string]>([
    ['on the due day', [march], '2026-04-08', 'green on-track', ''],
    ['the next day', [march], '2026-04-09', 'yellow report-missing-in-grace', '03'],
    ['the third working day', [march], '2026-04-13', 'yellow report-missing-in-grace', '03'],
    ['the fourth', [march], '2026-04-14', 'red report-missing', '03'],
    ['made good', [report('03-31', ['04-20', null])], '2026-05-20', 'green on-track', '03'],
    ['made good after the close', [report('03-31', ['05-06', null])], '2026-05-08', 'green on-track', '03'],
    ['two', [march, april], '2026-05-20', 'red report-missing report-missing', '03 04'],
    ['two, of which one is in grace', [march, april], '2026-05-12', 'red report-missing', '03 04'],
    [
      'a later one accepted',
      [march, report('04-30', ['05-07', null, 'accepted'])],
      '2026-05-20',
      'green on-track',
      '03',
    ],
    [
      'a later one not accepted yet',
      [march, report('04-30', ['05-07', null])],
      '2026-05-20',
      'red report-missing',
      '03',
    ],
    [
      'an earlier one accepted',
      [report('03-31', ['04-07', null, 'accepted']), april],
      '2026-05-20',
      'red report-missing',
      '04',
    ],
    [
      'the order of rounds is no matter',
      [report('04-30', ['05-07', null, 'accepted']), march],
      '2026-05-20',
      'green on-track',
      '03',
    ],
    [
      'returned, its date not passed',
      [report('03-31', ['04-07', null, 'back 04-14'])],
      '2026-04-14',
      'green on-track',
      '',
    ],
    [
      'returned, its date passed',
      [report('03-31', ['04-07', null, 'back 04-14'])],
      '2026-04-15',
      'yellow report-missing-in-grace',
      '03',
    ],
    [
      'by more than the grace days',
      [report('03-31', ['04-07', null, 'back 04-14'])],
      '2026-04-20',
      'red report-missing',
      '03',
    ],
    [
      'back again',
      [report('03-31', ['04-07', null, 'back 04-14'], ['04-20', null])],
      '2026-04-21',
      'green on-track',
      '03',
    ],
    [
      'returned, its date passed, a later one accepted',
      [report('03-31', ['04-22', null, 'back 05-11']), report('04-30', ['05-07', null, 'accepted'])],
      '2026-05-12',
      'green on-track',
      '03',
    ],
    ['of a period in which it was hardly open', [report('02-28')], '2026-04-01', 'green on-track', ''],
    ["of the year's last round", [report('12-31')], '2026-12-16', 'red report-missing', '12'],
  ])('%s', (_what, rounds, today, expected, missed) => {
    const facts = { deadline: null, rounds };
    expect(shown(facts, today)).toBe(expected);
    expect(
      light(facts, today)
        .missed.map(({ period }) => period.last.slice(5, 7))
        .join(' '),
    ).toBe(missed);
  });

  it('names the period, the day and the days late', () => {
    expect(
      light({ deadline: null, rounds: [report('03-31', ['04-13', null, 'back 04-16'])] }, '2026-04-24').reasons,
    ).toEqual([
      {
        rule: 'report-missing',
        period: { first: '2026-03-01', last: '2026-03-31' },
        outstanding: '2026-04-16',
        daysLate: 6,
      },
    ]);
  });
});

describe('the percent', () => {
  // twenty working days, from 6 to 31 July; forty up to 28 August
  const since = { stays: life('2026-07-03 in-progress'), deadline: by('2026-07-31') };
  const long = { ...since, deadline: by('2026-08-28') };
  const asked = {
    ...since,
    stays: life('2026-07-03 in-progress, 2026-07-30 closing'),
    closing: { leftAt: noon('2026-07-30') },
  };

  test.each<[what: string, facts: Partial<AssignmentFacts>, percent: number | null, today: string, expected: string]>([
    ['15 points behind', since, 10, '2026-07-10', 'green on-track'],
    ['16 points behind', since, 9, '2026-07-10', 'yellow behind'],
    ['the weekend adds nothing', since, 10, '2026-07-12', 'green on-track'],
    ['the next working day does', since, 10, '2026-07-13', 'yellow behind'],
    ['15 points behind 55', long, 40, '2026-08-04', 'green on-track'],
    ['16 points behind 55', long, 39, '2026-08-04', 'yellow behind'],
    ['ahead', since, 100, '2026-07-13', 'green on-track'],
    ['nobody has said any', since, null, '2026-07-16', 'green on-track'],
    ['on the last day', since, 85, '2026-07-31', 'yellow deadline-near'],
    ['and behind', since, 84, '2026-07-31', 'yellow deadline-near behind'],
    ['asked to be closed in time, past the deadline', asked, 85, '2026-08-20', 'yellow closing-undecided'],
    ['and behind', asked, 84, '2026-08-20', 'yellow closing-undecided behind'],
    ['without a deadline', { ...since, deadline: null }, 0, '2026-12-01', 'green on-track'],
  ])('%s', (_what, facts, recordedPercent, today, expected) => {
    expect(shown({ ...facts, recordedPercent }, today)).toBe(expected);
  });

  test.each<[what: string, stops: DeadlineFacts['stops'], percent: number, today: string, expected: string]>([
    // 5 of 20 days when 10 have passed
    ['that counts', [{ first: '2026-07-06', last: '2026-07-10' }], 10, '2026-07-17', 'green on-track'],
    ['that counts', [{ first: '2026-07-06', last: '2026-07-10' }], 9, '2026-07-17', 'yellow behind'],
    // nothing of the time has passed
    ['that runs', [{ first: '2026-07-06', last: null }], 0, '2026-07-24', 'green on-track'],
  ])('leaves out a stop %s', (_what, stops, recordedPercent, today, expected) => {
    const deadline: DeadlineFacts = {
      ...by('2026-07-31', { stops }),
      first: { date: '2026-07-31', setOn: '2026-07-03' },
    };
    expect(shown({ ...since, deadline, recordedPercent }, today)).toBe(expected);
  });

  it('comes with the days that it is measured by', () => {
    expect(light({ ...since, recordedPercent: 5 }, '2026-07-10').reasons).toEqual([
      { rule: 'behind', percent: 5, elapsed: 5, all: 20, points: 20 },
    ]);
  });
});

describe('the receipt', () => {
  test.each<[what: string, life: string, today: string, expected: string]>([
    ['three working days', '2026-03-16 awaiting-receipt', '2026-03-19', 'green on-track'],
    ['the fourth', '2026-03-16 awaiting-receipt', '2026-03-20', 'yellow not-received'],
    ['signed for late', '2026-03-16 awaiting-receipt, 2026-03-30 in-progress', '2026-03-30', 'green on-track'],
    ['refused and undecided', '2026-03-16 awaiting-receipt, 2026-03-17 refused', '2026-03-31', 'green on-track'],
  ])('%s', (_what, text, today, expected) => expect(shown({ stays: life(text) }, today)).toBe(expected));

  it('says since when', () => {
    expect(light({ stays: life('2026-03-16 awaiting-receipt') }, '2026-03-23').reasons).toEqual([
      { rule: 'not-received', since: '2026-03-16', workingDays: 5 },
    ]);
  });
});

describe('a notice', () => {
  const notices = [{ reference: '2026-blue-3', answerBy: '2026-04-10' }];

  test.each([
    ['2026-04-10', 'green on-track'],
    ['2026-04-11', 'yellow notice-unanswered'],
  ])('on %s: %s', (today, expected) => expect(shown({ notices }, today)).toBe(expected));

  it('is named', () => {
    expect(light({ notices }, '2026-04-14').reasons).toEqual([
      { rule: 'notice-unanswered', reference: '2026-blue-3', answerBy: '2026-04-10', daysLate: 2 },
    ]);
  });
});

describe('what an inspection found', () => {
  const rectifications = [{ reference: '整改〔2026〕3号', due: '2026-04-10' }];

  test.each([
    ['2026-04-10', 'green on-track'],
    ['2026-04-11', 'yellow rectification-overdue'],
  ])('on %s: %s', (today, expected) => expect(shown({ rectifications }, today)).toBe(expected));

  it('is named by its order', () => {
    expect(light({ rectifications }, '2026-04-14').reasons).toEqual([
      { rule: 'rectification-overdue', reference: '整改〔2026〕3号', due: '2026-04-10', daysLate: 2 },
    ]);
  });
});

it('names all rules of the worst colour, and none of a better one', () => {
  const facts: Partial<AssignmentFacts> = {
    stays: life('2026-03-12 awaiting-receipt'),
    deadline: by('2026-05-20'),
    recordedPercent: 0,
    rounds: [report('04-30')],
    notices: [{ reference: '2026-blue-3', answerBy: '2026-04-10' }],
    rectifications: [{ reference: '整改〔2026〕3号', due: '2026-04-10' }],
  };
  expect(shown(facts, '2026-05-12')).toBe(
    'yellow report-missing-in-grace deadline-near behind not-received notice-unanswered rectification-overdue',
  );
  expect(shown(facts, '2026-05-20')).toBe('red report-missing');
  expect(shown(facts, '2026-05-21')).toBe('red overdue report-missing');
});

test.each<[settings: object, facts: Partial<AssignmentFacts>, today: string, expected: string]>([
  [{ graceDays: 0 }, { rounds: [report('03-31')] }, '2026-04-09', 'red report-missing'],
  [{ soonDays: 5 }, { deadline: by('2026-06-30') }, '2026-06-22', 'green on-track'],
  [{ behindPoints: 40 }, { recordedPercent: 0 }, '2026-06-15', 'green on-track'],
  [{ receiptDays: 10 }, { stays: life('2026-03-16 awaiting-receipt') }, '2026-03-30', 'green on-track'],
])("goes by the office's own figures: %j", (settings, facts, today, expected) => {
  expect(shown(facts, today, settings)).toBe(expected);
  expect(shown(facts, today)).not.toBe(expected);
});

it('goes by how long a round asks that it was open', () => {
  const { dates, leavings } = report('03-31');
  const rounds = [{ dates: { ...dates, leastOpenDays: 15 }, leavings }];
  expect(shown({ rounds }, '2026-04-20')).toBe('green on-track');
});

it('refuses facts without a stay', () => expect(() => light({ stays: [] }, '2026-04-01')).toThrow(RangeError));
