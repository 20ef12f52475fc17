import type { CivilDate } from '@yaodian/calendar';
import type { PublishingLimit } from './publishing-limit.js';
import type { Severity } from './settings.js';

/** A quarter of a plan's year. */
export interface Quarter {
  year: number;
  /** 1 to 4. */
  quarter: number;
}

export type TargetPeriod = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** 量化指标 of a task, as it binds one of its units. */
export interface TargetFact {
  /** Its place among the task's targets, from 0 on. */
  index: number;
  comparator: '>=' | '<=' | '=';
  value: number;
  /** As printed: 次, %, 个工作日. */
  unit: string;
  period: TargetPeriod | null;
}

/** 责任分工 of the unit. */
export interface AssignmentFact {
  assignmentId: number;
  /** The day on which it began to bind the unit. */
  from: CivilDate;
  /** The last day on which its periods ask for something: that on which it was closed, or its deadline; null: none yet. */
  until: CivilDate | null;
  /** 有效期限; null for standing and recurring tasks. */
  deadline: CivilDate | null;
  targets: readonly TargetFact[];
}

/** A disclosure (公开信息) of the unit, dated by its earliest place; from the plan year's first day to the quarter's last. */
export interface DisclosureFact {
  evidenceId: number;
  /** The assignments that it proves. */
  assignmentIds: readonly number[];
  publishedOn: CivilDate;
  /** Null where it has no formation date: then it is outside timeliness. */
  formed:
    | ({
        on: CivilDate;
        /** Days from being formed to being published, in the limit's measure. */
        taken: number;
      } & PublishingLimit)
    | null;
}

/** A report (进展填报) that is owed in a round of the quarter. */
export interface ReportFact {
  reportId: number;
  assignmentId: number;
  /** Working days late; 0 is on time. Null while it is awaited and not past due. */
  daysLate: number | null;
  /** 缺报: none has left the unit, or only after the round had closed. */
  isMissing: boolean;
}

interface StandingFinding {
  findingId: number;
  /** Within the unit's sheet. */
  number: number;
  /** That of the check list's item that it was found on. */
  dimension: 'content' | 'other';
}

/** 问题, 好的做法 or 否决情形 that was not withdrawn. */
export type FindingFact = StandingFinding &
  (
    | {
        kind: 'problem';
        severity: Severity;
        /** The finding's own figure; null: its severity's. */
        deduction: string | null;
      }
    | { kind: 'praise' | 'veto' }
  );

/** All that a unit's sheet depends on, beside weights and settings. */
export interface UnitFacts {
  unitId: number;
  quarter: Quarter;
  assignments: readonly AssignmentFact[];
  disclosures: readonly DisclosureFact[];
  reports: readonly ReportFact[];
  /** Items of the check list for content that were answered for the unit, without those that do not apply. */
  contentItems: number;
  findings: readonly FindingFact[];
}
