import { createCalendar, holidayYears } from '@yaodian/calendar';
import { inspectionReminderDue, type OwedToInspection } from './inspection-reminders.js';
import { defaultReminderRules, type ReminderRules } from './reminder-rules.js';

const calendar = createCalendar(holidayYears);
const owed = (changes: Partial<OwedToInspection>): OwedToInspection => ({
  ...{ kind: 'feedback', id: 7, askedOn: '2026-04-13', due: '2026-04-20', waitsForHead: false, sent: new Set() },
  ...changes,
});
/** As `cause rung (workingDays)`. */
const said = (changes: Partial<OwedToInspection>, today: string, rules: Partial<ReminderRules> = {}) => {
  const due = inspectionReminderDue(owed(changes), today, calendar, { ...defaultReminderRules, ...rules });
  return due && `${due.cause} ${due.rung} (${due.workingDays})`;
};

describe("a unit's answer, asked for on Monday until the next one", () => {
  test.each([
    ['4 working days before', '2026-04-14', null],
    ['3 before', '2026-04-15', 'feedback-ahead:7:2026-04-20 clerk (3)'],
    ['2 before, made up', '2026-04-16', 'feedback-ahead:7:2026-04-20 clerk (2)'],
    ['a day off between', '2026-04-18', null],
    ['on it', '2026-04-20', 'feedback-day:7:2026-04-20 clerk (0)'],
    ['after it', '2026-04-21', 'feedback-passed:7:2026-04-20 approver (-1)'],
    ['long after it', '2026-05-15', 'feedback-passed:7:2026-04-20 approver (-17)'],
  ])('%s', (_when, today, expected) => expect(said({}, today)).toBe(expected));

  it('is not reminded of on the day on which it was asked for, nor twice', () => {
    expect(said({ askedOn: '2026-04-15' }, '2026-04-15')).toBeNull();
    expect(said({ askedOn: '2026-04-15' }, '2026-04-16')).toBeNull();
    expect(said({ sent: new Set(['feedback-day:7:2026-04-20']) }, '2026-04-20')).toBeNull();
  });

  it('is not asked for any more behind its last day, whatever the rules', () => {
    expect(said({}, '2026-04-21', { 'round-passed': { days: 1, rung: null, climbs: false } })).toBeNull();
    expect(said({}, '2026-04-21', { 'round-passed': { days: 5, rung: 'clerk', climbs: false } })).toBeNull();
  });
});

describe('a rectification due on Friday, 24 April', () => {
  const proof = { kind: 'rectification', id: 3, due: '2026-04-24' } as const;
  test.each([
    ['4 working days before', '2026-04-20', null],
    ['3 before', '2026-04-21', 'rectification-ahead:3:2026-04-24 clerk (3)'],
    ['on it', '2026-04-24', 'rectification-day:3:2026-04-24 approver (0)'],
    ['5 after it, with the holidays of May between', '2026-05-06', 'rectification-passed:3:2026-04-24:5 approver (-5)'],
    ['long after it', '2026-06-01', 'rectification-passed:3:2026-04-24:20 approver (-24)'],
  ])('%s', (_when, today, expected) => expect(said(proof, today)).toBe(expected));

  it('is its head’s to let leave once it is written', () => {
    expect(said({ ...proof, waitsForHead: true }, '2026-04-21')).toBe('rectification-ahead:3:2026-04-24 approver (3)');
  });

  it('is due on a day off, and reminded of on the last working day before', () => {
    expect(said({ ...proof, due: '2026-04-25' }, '2026-04-24')).toBe('rectification-day:3:2026-04-25 approver (0)');
  });
});
