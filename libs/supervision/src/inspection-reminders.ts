import {
  addDays,
  addWorkingDays,
  type Calendar,
  type CivilDate,
  isWorkingDay,
  workingDayBefore,
  workingDaysBetween,
} from '@yaodian/calendar';
import type { ReminderRuleName, ReminderRules, Rung } from './reminder-rules.js';
import { daysTo, latest, rungOf, type Stage } from './reminders.js';

/** On what days a unit is reminded of its answer to an inspection (反馈) and of what it has to put right (整改). */
export type InspectionReminderRule =
  | 'feedback-ahead'
  | 'feedback-day'
  /** The days are over: nothing can be answered any more. */
  | 'feedback-passed'
  | 'rectification-ahead'
  | 'rectification-day'
  | 'rectification-passed';

/** An inspection's reminders go up to the unit's head; what is left then is a notice (督办单). */
export type InspectionRung = Extract<Rung, 'clerk' | 'approver'>;

/** What a unit owes to an inspection: its answer, or the proof of a rectification. */
export interface OwedToInspection {
  kind: 'feedback' | 'rectification';
  /** What tells it from others that the unit owes to the same inspection. */
  id: number;
  /** The day on which the unit was asked for it by `due`, and told so. */
  askedOn: CivilDate;
  due: CivilDate;
  /** It is written, and waits for the unit's head. */
  waitsForHead: boolean;
  /** The causes for which it was reminded before. */
  sent: ReadonlySet<string>;
}

export interface DueInspectionReminder {
  rule: InspectionReminderRule;
  /** Names what it is for, and never changes: an inspected unit is reminded once for each. */
  cause: string;
  date: CivilDate;
  /** Working days from today to that date, today not counted; below 0 once it has passed. */
  workingDays: number;
  rung: InspectionRung;
}

/** An answer has few days, as a report has; a rectification has a deadline: each is reminded of by the office's rule for these. */
const names: Partial<Record<ReminderRuleName, InspectionReminderRule>> = {
  'round-ahead': 'feedback-ahead',
  'round-day': 'feedback-day',
  'round-passed': 'feedback-passed',
  'deadline-near': 'rectification-ahead',
  'deadline-day': 'rectification-day',
  'deadline-passed': 'rectification-passed',
};

/**
 * The reminder of what a unit owes to an inspection that goes out today, by the office's rules: before the day by which it is
 * due, on that day, and after. Only on working days; what is for a day off goes out on the last working day before it; none up
 * to the day on which it was asked for; what was missed is made up once, for the latest day alone.
 */
export function inspectionReminderDue(
  owed: OwedToInspection,
  today: CivilDate,
  calendar: Calendar,
  rules: ReminderRules,
): DueInspectionReminder | null {
  if (!isWorkingDay(calendar, today)) return null;
  const stages =
    owed.kind === 'feedback' ? ofFeedback(owed, today, calendar, rules) : ofProof(owed, today, calendar, rules);
  const stage = latest(stages, rules, { from: addDays(owed.askedOn, 1), today });
  if (stage === null) return null;
  const rule = names[stage.name]!;
  const times = stage.name === 'deadline-passed' ? `:${stage.time * rules[stage.name].days}` : '';
  const cause = `${rule}:${owed.id}:${owed.due}${times}`;
  if (owed.sent.has(cause)) return null;
  const rung = rungOf(rules[stage.name], stage.time, owed.waitsForHead);
  return {
    ...{ rule, cause, date: owed.due, workingDays: daysTo(owed.due, today, calendar) },
    rung: rung === 'clerk' ? rung : 'approver',
  };
}

const before = (calendar: Calendar, due: CivilDate, name: ReminderRuleName, days: number): Stage => ({
  ...{ name, time: 1 },
  dueOn: workingDayBefore(calendar, due, days),
});

/** Behind its last day nobody is asked for an answer any more. */
const ofFeedback = ({ due }: OwedToInspection, today: CivilDate, calendar: Calendar, rules: ReminderRules): Stage[] =>
  today > due
    ? [{ name: 'round-passed', dueOn: addWorkingDays(calendar, due, rules['round-passed'].days).date, time: 1 }]
    : [before(calendar, due, 'round-ahead', rules['round-ahead'].days), before(calendar, due, 'round-day', 0)];

function ofProof({ due }: OwedToInspection, today: CivilDate, calendar: Calendar, rules: ReminderRules): Stage[] {
  const every = rules['deadline-passed'].days;
  const times = Math.floor(Math.max(0, workingDaysBetween(calendar, due, today)) / every);
  return [
    before(calendar, due, 'deadline-near', rules['deadline-near'].days),
    before(calendar, due, 'deadline-day', 0),
    ...(times > 0
      ? [
          {
            name: 'deadline-passed' as const,
            dueOn: addWorkingDays(calendar, due, times * every).date,
            time: times,
          },
        ]
      : []),
  ];
}
