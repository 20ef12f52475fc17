import {
  addWorkingDays,
  type Calendar,
  type CivilDate,
  civilDateOf,
  isWorkingDay,
  nextWorkingDay,
  workingDayBefore,
  workingDaysBetween,
} from '@yaodian/calendar';
import { daysLate, deadlinesOf } from './deadline.js';
import type { DeadlineFacts, Stay } from './facts.js';
import type { AssignmentState } from './life-cycle.js';
import {
  climbed,
  higher,
  type ReminderRule,
  type ReminderRuleName,
  type ReminderRules,
  type Rung,
} from './reminder-rules.js';

/** A round that an assignment is asked in, and from which something is still to come; what has reported has none. */
export interface AwaitedReport {
  roundId: number;
  /** Null while it has not opened. */
  openedOn: CivilDate | null;
  /** By when the report is to leave its unit: the round's due date, or a later one that the office has set. */
  by: CivilDate;
  /** It has left before and was returned, or the office takes it once more: `by` is the date of that. */
  isAgain: boolean;
  /** The last day on which it can leave; null: without an end. */
  takenUntil: CivilDate | null;
  /** It is written, and waits for the unit's head. */
  waitsForHead: boolean;
}

/** All that an assignment's reminders depend on, beside today, the calendar and the office's rules. */
export interface ReminderFacts {
  /** Since it was issued, the first one first; the last one is the state that it is in. */
  stays: readonly Stay[];
  /** Null for standing and recurring tasks. */
  deadline: DeadlineFacts | null;
  /** A request to close it is written, and waits for the unit's head. */
  closingWaitsForHead: boolean;
  reports: readonly AwaitedReport[];
  /** The causes for which it was reminded before. */
  sent: ReadonlySet<string>;
}

export interface DueReminder {
  rule: ReminderRuleName;
  /** Names what it is for, and never changes: an assignment is reminded once for each. */
  cause: string;
  /** Null for what is about the deadline. */
  roundId: number | null;
  /** The working day for which it was due; before today where it is made up. */
  dueOn: CivilDate;
  /** The date that it is about: a deadline, or the day by which a report is to leave. */
  date: CivilDate;
  /** Working days from today to that date, today not counted; below 0 once it has passed. */
  workingDays: number;
  rung: Rung;
}

/**
 * The reminders (催办) of one assignment that go out today, by the office's rules: before its effective deadline, on it and every
 * so many working days after; and in a round that it is asked in, when that opens, before it is due, on that day and after.
 *
 * - Only on working days: what is for a day off goes out on the last working day before it, an opening on the next one.
 * - None for what waits for nobody of the unit: closed, cancelled, in closing (a request has left the unit), refused and
 *   undecided, reported; none before a round opens, none once it takes no report any more.
 * - None for a day before the assignment was given, or given back, to its unit, before its deadline was set or its round
 *   opened; none while a clock stop without an end moves the deadline on.
 * - What was missed is made up once, for the latest day alone: one of the deadline and one of each round at most.
 *
 * Throws RangeError for facts without a stay.
 */
export function remindersDue(
  facts: ReminderFacts,
  today: CivilDate,
  calendar: Calendar,
  rules: ReminderRules,
): DueReminder[] {
  const since = waitsSince(facts.stays);
  if (since === null || !isWorkingDay(calendar, today)) return [];
  const given = { facts, since, today, calendar, rules };
  const found = [ofDeadline(given), ...facts.reports.map((report) => ofReport(report, given))];
  return found.flatMap((one) => (one === null || facts.sent.has(one.cause) ? [] : [one]));
}

interface Given {
  facts: ReminderFacts;
  since: CivilDate;
  today: CivilDate;
  calendar: Calendar;
  rules: ReminderRules;
}

const waiting: readonly AssignmentState[] = ['awaiting-receipt', 'in-progress'];

/** The day from which on it waits for its unit without a break; null where it does not. */
function waitsSince(stays: readonly Stay[]): CivilDate | null {
  let since: CivilDate | null = null;
  for (const { state, from } of stays) {
    if (!waiting.includes(state)) since = null;
    else since ??= civilDateOf(from);
  }
  if (stays.length === 0) throw new RangeError('An assignment has been in one state at least');
  return since;
}

/** A day on which a rule reminds. */
export interface Stage {
  name: ReminderRuleName;
  dueOn: CivilDate;
  /** 1 for the first time. */
  time: number;
}

function ofDeadline({ facts, since, today, calendar, rules }: Given): DueReminder | null {
  if (facts.deadline === null || isMoving(facts.deadline, today, calendar)) return null;
  const date = deadlinesOf(facts.deadline, today, calendar).effective.date;
  const before = (name: 'deadline-ahead' | 'deadline-near' | 'deadline-day', days: number): Stage => ({
    name,
    dueOn: workingDayBefore(calendar, date, days),
    time: 1,
  });
  const every = rules['deadline-passed'].days;
  const times = Math.floor(Math.max(0, workingDaysBetween(calendar, date, today)) / every);
  const stages = [
    before('deadline-ahead', rules['deadline-ahead'].days),
    before('deadline-near', rules['deadline-near'].days),
    before('deadline-day', 0),
    ...(times > 0
      ? [{ name: 'deadline-passed' as const, dueOn: addWorkingDays(calendar, date, times * every).date, time: times }]
      : []),
  ];
  const setOn = lastSetOn(facts.deadline);
  const stage = latest(stages, rules, { from: setOn > since ? setOn : since, today });
  return (
    stage && reminder(stage, { date, roundId: null, raised: facts.closingWaitsForHead }, { today, calendar, rules })
  );
}

/** The day on which the deadline in force was set. */
function lastSetOn({ first, extensions }: DeadlineFacts): CivilDate {
  const granted = extensions.filter(({ date }) => date > first.date).map(({ grantedOn }) => grantedOn);
  return granted[granted.length - 1] ?? first.setOn;
}

/** Whether a clock stop (停表) without an end counts: each working day of it moves the deadline on by one. */
function isMoving(facts: DeadlineFacts, today: CivilDate, calendar: Calendar): boolean {
  const stops = facts.stops.filter(({ first, last }) => last !== null || first > today);
  if (stops.length === facts.stops.length) return false;
  const still = deadlinesOf({ ...facts, stops }, today, calendar).effective.date;
  return deadlinesOf(facts, today, calendar).effective.date !== still;
}

function ofReport(report: AwaitedReport, { since, today, calendar, rules }: Given): DueReminder | null {
  const { roundId, openedOn, by, isAgain, takenUntil, waitsForHead } = report;
  if (openedOn === null || openedOn > today || (takenUntil !== null && today > takenUntil)) return null;
  const stages: Stage[] = [
    ...(isAgain
      ? []
      : [
          { name: 'round-opened' as const, dueOn: nextWorkingDay(calendar, openedOn).date, time: 1 },
          { name: 'round-ahead' as const, dueOn: workingDayBefore(calendar, by, rules['round-ahead'].days), time: 1 },
        ]),
    { name: 'round-day', dueOn: workingDayBefore(calendar, by, 0), time: 1 },
    { name: 'round-passed', dueOn: addWorkingDays(calendar, by, rules['round-passed'].days).date, time: 1 },
  ];
  const stage = latest(stages, rules, { from: openedOn > since ? openedOn : since, today });
  return stage && reminder(stage, { date: by, roundId, raised: waitsForHead }, { today, calendar, rules });
}

/**
 * The last one that is due by today and that somebody is reminded by; null where its day was before all of it began. Of two
 * on one day it is the later rule's.
 */
export function latest(
  stages: readonly Stage[],
  rules: ReminderRules,
  { from, today }: { from: CivilDate; today: CivilDate },
): Stage | null {
  let found: Stage | null = null;
  for (const stage of stages)
    if (rules[stage.name].rung !== null && stage.dueOn <= today && (found === null || stage.dueOn >= found.dueOn))
      found = stage;
  return found !== null && found.dueOn >= from ? found : null;
}

function reminder(
  { name, dueOn, time }: Stage,
  { date, roundId, raised }: { date: CivilDate; roundId: number | null; raised: boolean },
  { today, calendar, rules }: Pick<Given, 'today' | 'calendar' | 'rules'>,
): DueReminder {
  // the opening is the same one when the round's dates move; how late it was says what the rule was then
  const about = roundId === null ? date : name === 'round-opened' ? roundId : `${roundId}:${date}`;
  const after = name === 'deadline-passed' ? `:${time * rules[name].days}` : '';
  return {
    ...{ rule: name, roundId, dueOn, date },
    cause: `${name}:${about}${after}`,
    workingDays: daysTo(date, today, calendar),
    rung: rungOf(rules[name], time, raised),
  };
}

/** Working days from today to a date, today not counted; below 0 once it has passed. */
export const daysTo = (date: CivilDate, today: CivilDate, calendar: Calendar): number =>
  today > date ? -daysLate(date, today, calendar) : workingDaysBetween(calendar, today, date);

/** What waits for the unit's head is the head's at least. */
export function rungOf({ rung, climbs }: ReminderRule, time: number, raised: boolean): Rung {
  const own = climbed(rung ?? 'clerk', climbs ? time - 1 : 0);
  return raised ? higher(own, 'approver') : own;
}

/**
 * The day from which on an assignment can be reminded by hand again: so many working days after the last time. Null where it
 * can be today.
 */
export function byHandAgainFrom(
  last: CivilDate | null,
  today: CivilDate,
  { calendar, days }: { calendar: Calendar; days: number },
): CivilDate | null {
  if (last === null) return null;
  const from = addWorkingDays(calendar, last, days).date;
  return from > today ? from : null;
}
