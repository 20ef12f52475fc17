import type { CivilDate, Period } from '@yaodian/calendar';
import type { Punctuality } from './deadline.js';

/** A round's report that is missing: the day by which it had to leave, which is its return's where it was returned. */
interface MissingReport {
  period: Period;
  outstanding: CivilDate;
  daysLate: number;
}

/** Why a light is what it is: the rule that holds, with the dates and numbers for its words. */
export type Reason =
  /** Closed on the office's own record, outside punctuality: 本年度完成, 补录. */
  | { rule: 'closed-by-office' }
  | ({ rule: 'closed-on-time' | 'closed-late'; left: CivilDate } & Punctuality)
  /** The deadline has passed; `left` is when a closing request left, too late, which is what the days count to. */
  | ({ rule: 'overdue'; left: CivilDate | null } & Punctuality)
  | ({ rule: 'report-missing' | 'report-missing-in-grace' } & MissingReport)
  /** `workingDays`: those left, today not counted. */
  | { rule: 'deadline-near'; deadline: CivilDate; workingDays: number }
  /** The deadline has passed, and a closing request that left by then waits for the office. */
  | ({ rule: 'closing-undecided'; deadline: CivilDate; left: CivilDate } & Punctuality)
  /** `elapsed` and `all` are working days, `points` how far the percent lies behind their share. */
  | { rule: 'behind'; percent: number; elapsed: number; all: number; points: number }
  | { rule: 'not-received'; since: CivilDate; workingDays: number }
  | { rule: 'notice-unanswered'; reference: string; answerBy: CivilDate; daysLate: number }
  | { rule: 'rectification-overdue'; reference: string; due: CivilDate; daysLate: number }
  | { rule: 'on-track' };

export type Rule = Reason['rule'];
