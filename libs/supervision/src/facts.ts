import type { CivilDate, Period } from '@yaodian/calendar';
import type { AssignmentState } from './life-cycle.js';

/** How long an assignment was in a state: from an instant up to another one, which is the next stay's. */
export interface Stay {
  state: AssignmentState;
  from: Date;
  /** Null while it lasts. */
  until: Date | null;
}

/** 填报轮次 as the plan has it; it may differ from what the calendar and the plan's settings would give today. */
export interface RoundDates {
  period: Period;
  /** The last day on which open days count for it. */
  countedUntil: CivilDate;
  /** It asks for a report of what was open on so many working days of it. */
  leastOpenDays: number;
  /** In time until 24:00 of it. */
  due: CivilDate;
  /** Taken as late until 24:00 of it; then only what the office reopens (补报). */
  closes: CivilDate;
}

/** What the office said to a version; a revoked acceptance is a return. `backBy`: the return's due date. */
export type Decision = { outcome: 'accepted' } | { outcome: 'returned'; backBy: CivilDate };

/** A version that left its unit (was approved) and was not withdrawn again. */
export interface Leaving {
  leftAt: Date;
  /** 0 to 100; null where the task has no percent. */
  percent: number | null;
  /** Null while it waits to be reviewed. */
  decision: Decision | null;
}

export interface RoundFacts {
  dates: RoundDates;
  /** The first one first; empty while none has left. */
  leavings: readonly Leaving[];
}

/** 停表: an entry of the office. First and last day count; one without an end lasts up to today. */
export interface ClockStop {
  first: CivilDate;
  last: CivilDate | null;
}

export interface GrantedExtension {
  date: CivilDate;
  grantedOn: CivilDate;
}

export interface DeadlineFacts {
  /** The task's deadline as issued, or as last amended on the office's initiative, and the day on which that was. */
  first: { date: CivilDate; setOn: CivilDate };
  /** 延期: only those granted, the first one first. */
  extensions: readonly GrantedExtension[];
  stops: readonly ClockStop[];
}

/** A notice (督办单) or instruction whose reply is still owed. */
export interface UnansweredNotice {
  reference: string;
  answerBy: CivilDate;
}

/** A problem (问题) of an inspection that an assignment's unit still has to put right (整改), and has not proved. */
export interface UnprovedRectification {
  /** Of its order (整改通知书). */
  reference: string;
  /** 整改期限 in force. */
  due: CivilDate;
}

/** All that an assignment's light depends on, beside today, the calendar and the settings. */
export interface AssignmentFacts {
  /** Since it was issued, the first one first, without gaps; the last one is the state that it is in. */
  stays: readonly Stay[];
  /** Null for standing and recurring tasks. */
  deadline: DeadlineFacts | null;
  /**
   * The request by which it was closed, or is to be; null where there is none: also once it was refused, withdrawn or
   * reopened, and for what the office closed itself, which is outside punctuality (本年度完成, 补录).
   */
  closing: { leftAt: Date } | null;
  /** 补录: the percent with which a plan began in mid-year; null for others. */
  recordedPercent: number | null;
  rounds: readonly RoundFacts[];
  notices: readonly UnansweredNotice[];
  rectifications: readonly UnprovedRectification[];
}
