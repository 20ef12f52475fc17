import type { CivilDate } from '@yaodian/calendar';
import type { Reason } from './reasons.js';

/** 蓝、黄、红, the mildest first. */
export const noticeColours = ['blue', 'yellow', 'red'] as const;
export type NoticeColour = (typeof noticeColours)[number];

/**
 * What a notice is about (一事一单): the deadline, a round's report, signing for it, the quality of what was done, or what an
 * inspection ordered to be put right (整改).
 */
export type CauseKind = 'deadline' | 'report' | 'receipt' | 'quality' | 'rectification';

/** Why it is given: the rule of the light that holds; `poor` is the office's own finding. */
export type CauseRule =
  'deadline-near' | 'behind' | 'overdue' | 'report-missing' | 'not-received' | 'poor' | 'rectification-overdue';

/**
 * One cause of one assignment: `of` is its deadline, the last day of the period, the day from which it is counted, or that by
 * which something was to be put right.
 */
export interface Cause {
  kind: CauseKind;
  of: CivilDate;
  rule: CauseRule;
}

interface RuleOfCause {
  kind: CauseKind;
  /** The first notice for it. */
  first: 'blue' | 'yellow';
  /** How bad it is among those of its kind: a cause that has grown worse is a new one for what was settled or dismissed. */
  grade: number;
}

/** Blue: near the deadline. Yellow: behind, or poor. What is overdue begins with yellow; red comes by escalation alone. */
export const causeRules: Readonly<Record<CauseRule, RuleOfCause>> = {
  'deadline-near': { kind: 'deadline', first: 'blue', grade: 1 },
  behind: { kind: 'deadline', first: 'yellow', grade: 2 },
  overdue: { kind: 'deadline', first: 'yellow', grade: 3 },
  'report-missing': { kind: 'report', first: 'yellow', grade: 1 },
  'not-received': { kind: 'receipt', first: 'yellow', grade: 1 },
  poor: { kind: 'quality', first: 'yellow', grade: 1 },
  'rectification-overdue': { kind: 'rectification', first: 'yellow', grade: 1 },
};

export const gradeOf = ({ rule }: Pick<Cause, 'rule'>): number => causeRules[rule].grade;

/**
 * The cause that a light's reason is for a notice, with the effective deadline of the assignment; null for what calls for
 * none: a report within its grace days is reminded of, a closing request waits for the office itself, and a notice that was
 * not answered goes on with its own cause.
 */
export function causeOf(reason: Reason, deadline: CivilDate | null): Cause | null {
  switch (reason.rule) {
    case 'deadline-near':
      return { kind: 'deadline', of: reason.deadline, rule: reason.rule };
    case 'behind':
      return deadline === null ? null : { kind: 'deadline', of: deadline, rule: reason.rule };
    case 'overdue':
      return { kind: 'deadline', of: reason.effective.deadline, rule: reason.rule };
    case 'report-missing':
      return { kind: 'report', of: reason.period.last, rule: reason.rule };
    case 'not-received':
      return { kind: 'receipt', of: reason.since, rule: reason.rule };
    case 'rectification-overdue':
      return { kind: 'rectification', of: reason.due, rule: reason.rule };
    default:
      return null;
  }
}
