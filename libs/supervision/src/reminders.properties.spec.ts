import { addDays, createCalendar, holidayYears, isWorkingDay, workingDaysBetween } from '@yaodian/calendar';
import fc from 'fast-check';
import type { Stay } from './facts.js';
import type { AssignmentState } from './life-cycle.js';
import { defaultReminderRules, type ReminderRule, type ReminderRules, rungs } from './reminder-rules.js';
import { type AwaitedReport, type DueReminder, type ReminderFacts, remindersDue } from './reminders.js';

const calendar = createCalendar(holidayYears);
const begin = '2026-01-05';
const days = Array.from({ length: 250 }, (_, index) => addDays(begin, index));
const day = fc.constantFrom(...days);
const noon = (date: string) => new Date(`${date}T12:00:00+08:00`);

const states: AssignmentState[] = ['awaiting-receipt', 'in-progress', 'refused', 'closing', 'closed', 'cancelled'];
const stays = fc
  .tuple(
    fc.uniqueArray(day, { minLength: 1, maxLength: 5 }),
    fc.array(fc.constantFrom(...states), { minLength: 5, maxLength: 5 }),
  )
  .map(([dates, chosen]): Stay[] => {
    const sorted = [...dates].sort();
    return sorted.map((date, index) => ({
      state: chosen[index] as AssignmentState,
      from: noon(date),
      until: index + 1 < sorted.length ? noon(sorted[index + 1] as string) : null,
    }));
  });
const deadline = fc.record({
  first: fc.record({ date: day, setOn: day }),
  extensions: fc.array(fc.record({ date: day, grantedOn: day }), { maxLength: 2 }),
  stops: fc.array(fc.record({ first: day, last: fc.option(day) }), { maxLength: 2 }),
});
const report: fc.Arbitrary<AwaitedReport> = fc.record({
  roundId: fc.nat(3),
  openedOn: fc.option(day),
  by: day,
  isAgain: fc.boolean(),
  takenUntil: fc.option(day),
  waitsForHead: fc.boolean(),
});
const facts = fc.record({
  stays,
  deadline: fc.option(deadline),
  closingWaitsForHead: fc.boolean(),
  reports: fc.uniqueArray(report, { maxLength: 3, selector: ({ roundId }) => roundId }),
});
const rule: fc.Arbitrary<ReminderRule> = fc.record({
  days: fc.integer({ min: 1, max: 12 }),
  rung: fc.option(fc.constantFrom(...rungs)),
  climbs: fc.boolean(),
});
const rules: fc.Arbitrary<ReminderRules> = fc
  .array(rule, { minLength: 8, maxLength: 8 })
  .map(
    (all) =>
      Object.fromEntries(Object.keys(defaultReminderRules).map((name, index) => [name, all[index]])) as ReminderRules,
  );

type Sent = DueReminder & { on: string };

/** What goes out day by day, on the days on which a server runs; the facts are those that were known on the day. */
function year(given: Omit<ReminderFacts, 'sent'>, by: ReminderRules, runs: (date: string) => boolean): Sent[] {
  const sent: Sent[] = [];
  for (const date of days) {
    if (!runs(date)) continue;
    const past = given.stays.filter(({ from }) => from <= noon(date));
    if (past.length === 0) continue;
    const known = { ...given, stays: past, sent: new Set(sent.map(({ cause }) => cause)) };
    sent.push(...remindersDue(known, date, calendar, by).map((one) => ({ ...one, on: date })));
  }
  return sent;
}

const always = () => true;

describe('reminders', () => {
  it('never come twice for a cause, nor two for one deadline or round on a day', () => {
    fc.assert(
      fc.property(facts, rules, fc.integer({ min: 1, max: 9 }), (given, by, gap) => {
        const all = year(given, by, (date) => days.indexOf(date) % gap === 0);
        const unique = (keys: string[]) => expect(new Set(keys).size).toBe(keys.length);
        unique(all.map(({ cause }) => cause));
        unique(all.map(({ on, roundId }) => `${on} ${roundId}`));
      }),
      { numRuns: 60 },
    );
  });

  it('come on working days alone, never for a day ahead, never before a round has opened', () => {
    fc.assert(
      fc.property(facts, rules, (given, by) => {
        for (const { on, dueOn, roundId } of year(given, by, always)) {
          expect([isWorkingDay(calendar, on), isWorkingDay(calendar, dueOn), dueOn <= on]).toEqual([true, true, true]);
          const opened = given.reports.find((one) => one.roundId === roundId)?.openedOn;
          if (roundId !== null) expect(on >= (opened as string)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come for nothing that is closed, cancelled, in closing, refused or reported', () => {
    fc.assert(
      fc.property(
        facts,
        day,
        fc.constantFrom<AssignmentState>('refused', 'closing', 'closed', 'cancelled'),
        (given, date, state) => {
          const over = {
            ...given,
            stays: [...given.stays, { state, from: noon(date), until: null }],
            sent: new Set<string>(),
          };
          expect(remindersDue(over, date, calendar, defaultReminderRules)).toEqual([]);
          const reported = { ...given, deadline: null, reports: [], sent: new Set<string>() };
          expect(remindersDue(reported, date, calendar, defaultReminderRules)).toEqual([]);
        },
      ),
    );
  });

  it('are the same for the same facts', () => {
    fc.assert(
      fc.property(facts, rules, day, (given, by, date) => {
        const again = structuredClone(given);
        const due = (one: typeof given) => remindersDue({ ...one, sent: new Set() }, date, calendar, by);
        expect(due(again)).toEqual(due(given));
      }),
    );
  });

  it('come on the day for which they are, while no day is missed and nothing of it is moved', () => {
    fc.assert(
      fc.property(day, day, (issued, date) => {
        const life: Stay[] = [{ state: 'in-progress', from: noon(issued), until: null }];
        const first = { date, setOn: issued };
        const given = {
          ...{ stays: life, deadline: { first, extensions: [], stops: [] } },
          ...{ closingWaitsForHead: false, reports: [] },
        };
        for (const { on, dueOn, workingDays } of year(given, defaultReminderRules, always)) {
          expect(on).toBe(dueOn);
          expect([10, 3, 0].includes(workingDays) || (workingDays < 0 && workingDays % 5 === 0)).toBe(true);
          if (on <= date) expect(workingDaysBetween(calendar, on, date)).toBe(workingDays);
        }
      }),
    );
  });

  it('are no flood after an outage: on the first day one of the deadline and one of each round', () => {
    fc.assert(
      fc.property(facts, rules, fc.integer({ min: 20, max: 200 }), (given, by, length) => {
        const after = days[length] as string;
        const sent = year(given, by, (date) => days.indexOf(date) < 20 || date >= after);
        const first = sent.filter(({ on }) => on === after);
        expect(first.length).toBeLessThanOrEqual(1 + given.reports.length);
      }),
      { numRuns: 60 },
    );
  });
});
