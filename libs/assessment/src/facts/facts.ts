import type { CivilDate } from '@yaodian/calendar';
import type { AssignmentFact, Dimension, DisclosureFact, ReportFact } from '@yaodian/inspection';
import type { SystemKind } from '../scheme/counted.js';

/** Kind and number of the row behind a fact: assignment:12, report:33, event:4. */
export type FactId = string;

/** 考核期: from the year's first day to today (running) or to the day of announcing (`isResult`). */
export interface AssessedPeriod {
  first: CivilDate;
  last: CivilDate;
  isResult: boolean;
}

/** A dated assignment of the unit. Days late are working days, counted by the calendar that facts name; 0 on time. */
export interface DatedAssignment {
  assignmentId: number;
  kind: 'dated';
  role: 'lead' | 'responsible';
  /** `closing`: its request to close is undecided. */
  state: 'open' | 'closing' | 'closed' | 'cancelled';
  firstDeadline: CivilDate;
  effectiveDeadline: CivilDate;
  /** When the request to close left the unit; null while open. */
  leftOn: CivilDate | null;
  /** By both deadlines; null while open. */
  daysLate: { first: number; effective: number } | null;
  /** Of the latest accepted report, 0 to 100. */
  acceptedPercent: number;
  /** Extensions granted for the unit's own reasons. */
  ownExtensions: number;
}

/** A standing or recurring assignment: of the rounds owed and past due in the period, those accepted, 补报 left out. */
export interface RoundsAssignment {
  assignmentId: number;
  kind: 'rounds';
  role: 'lead' | 'responsible';
  state: 'open' | 'closing' | 'closed' | 'cancelled';
  accepted: number;
  owed: number;
}

export type CompletionAssignment = DatedAssignment | RoundsAssignment;

/** One inspection of a quarter, with the unit's sheet in it. */
export interface InspectionFact {
  inspectionId: number;
  quarter: 1 | 2 | 3 | 4;
  /** `open`: neither published nor waived yet. */
  state: 'published' | 'waived' | 'open';
  /** Null: the unit was not inspected, or no dimension applied. */
  total: string | null;
  /** By dimension what was scored of how many points; null where it did not apply. */
  dimensions: Readonly<Record<Dimension, { score: string; points: string } | null>>;
}

/** A figure of a measure for the unit and one period of it. */
export interface MeasureFact {
  id: FactId;
  measure: string;
  /** As typed or loaded: 2026-03, 2026Q1, 2026. */
  period: string;
  numerator: string;
  /** Null where the measure has none. */
  denominator: string | null;
  source: string;
}

/** Something that happened and costs, brings or vetoes: known to the system, or recorded by the office. */
export interface EventFact {
  id: FactId;
  /** The system's kind, or the key of the scheme's entry that it was recorded for. */
  kind: SystemKind | (string & {});
  on: CivilDate;
  /** Of how many it is one record; from 1 on. */
  count: number;
  /** The figure chosen within the entry's range; null where the amount is fixed. */
  points: string | null;
  /** The period was empty and a statement (情况说明) was published. */
  hasStatement: boolean;
  /** What it is about: events with the same subject are one thing (同一问题、同一事项). Null: a thing of its own. */
  subject: string | null;
  /** Why, in the words of the one who recorded it; null for what the system knows. */
  reason: string | null;
}

/** The office's figure (考核) for a manual leaf. */
export interface EntryFact {
  id: FactId;
  /** Key of the leaf. */
  line: string;
  points: string;
  /** The leaf's points when it was entered: the range was 0 to this. */
  of: string;
  reason: string;
}

/** That a line does not apply to the unit, said by the office with a reason. */
export interface NotApplicableFact {
  id: FactId;
  line: string;
  reason: string;
}

/** A correction entry (更正) of an upheld appeal or a later version: the line's score instead of the computed one. */
export interface CorrectionFact {
  id: FactId;
  /** Of corrections to one line the one with the highest number holds. */
  number: number;
  /** Key of a leaf, a bonus item, a deduction item, or a veto that does not hold; of this the score is 0. */
  line: string;
  score: string;
  reason: string;
}

/** All that the score of one unit depends on, beside the scheme. It is frozen with a snapshot. */
export interface Facts {
  format: 1;
  unitId: number;
  /** Key of its comparison group. */
  group: string;
  /** Keys of the unit groups and the unit itself, as frozen at adoption, that lines can name in `appliesTo`. */
  belongsTo: readonly string[];
  period: AssessedPeriod;
  /** By which calendar days late were counted. */
  calendarVersion: string;
  completion: readonly CompletionAssignment[];
  /** As in the inspection: the unit's assignments with their targets, its disclosures, the reports owed in the period. */
  assignments: readonly AssignmentFact[];
  disclosures: readonly DisclosureFact[];
  reports: readonly ReportFact[];
  inspections: readonly InspectionFact[];
  measures: readonly MeasureFact[];
  events: readonly EventFact[];
  entries: readonly EntryFact[];
  notApplicable: readonly NotApplicableFact[];
  corrections: readonly CorrectionFact[];
}
