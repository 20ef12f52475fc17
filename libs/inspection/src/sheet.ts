import type { CivilDate } from '@yaodian/calendar';
import type { TargetPeriod } from './facts.js';
import type { Dimension, Grade, Severity } from './settings.js';

/** A line of quantity: a count target, or one disclosure for an assignment without one. Figures as text are exact. */
export interface QuantityLine {
  assignmentId: number;
  /** The target's place among the task's; null for an assignment without a count target. */
  target: number | null;
  /** 次, 条 …; 条 where there is no target. */
  unit: string;
  period: TargetPeriod | null;
  /** The target's own figure, and how many of its periods end in the quarter. */
  value: string;
  times: number;
  /** value × times. */
  required: string;
  /** From which day to which one disclosures count. */
  first: CivilDate;
  last: CivilDate;
  /** The disclosures that count, by evidence. */
  evidenceIds: number[];
  achieved: number;
  /** The smaller one of achieved and required. */
  counted: string;
}

export interface QuantityWorking {
  kind: 'quantity';
  lines: QuantityLine[];
  required: string;
  counted: string;
}

export interface DisclosurePart {
  /** How much of the dimension it makes up, 0 to 1. */
  share: string;
  inTime: number;
  all: number;
}

export interface ReportPart {
  share: string;
  onTime: number;
  /** Late by no more than the grace days: each counts half. */
  lateInGrace: number;
  late: number;
  missing: number;
  owed: number;
}

export interface TimelinessWorking {
  kind: 'timeliness';
  /** Null where nothing was formed on a known day. */
  disclosures: DisclosurePart | null;
  /** Null where nothing is owed and due. */
  reports: ReportPart | null;
  /** Reports that are not past due yet; they count for nothing so far. */
  awaited: number;
  graceDays: number;
}

export interface Deduction {
  findingId: number;
  number: number;
  severity: Severity;
  deduction: string;
}

export interface ContentWorking {
  kind: 'content';
  /** Items answered. */
  items: number;
  base: string;
  deductions: Deduction[];
  deducted: string;
  /** base − deducted, not below 0. */
  left: string;
}

export type Working = QuantityWorking | ContentWorking | TimelinessWorking;

/**
 * Why a dimension does not apply: `no-line` (nothing required), `no-item` (no content item answered), `nothing-due` (neither
 * a disclosure with a formation date nor a report owed); `no-weight`: the inspection gives it none.
 */
export type WhyNot = 'no-line' | 'no-item' | 'nothing-due' | 'no-weight';

export interface DimensionLine<Shown extends Working = Working> {
  dimension: Dimension;
  weight: number;
  /** The weight with what others gave away, two decimals; 0.00 where it does not apply. */
  points: string;
  /** half-up(points × ratio, 2); null where it does not apply. */
  score: string | null;
  whyNot: WhyNot | null;
  working: Shown;
}

/** 督查评分表 of a unit: the sum of its printed lines less its printed deductions is its printed total. */
export interface Sheet {
  unitId: number;
  quantity: DimensionLine<QuantityWorking>;
  content: DimensionLine<ContentWorking>;
  timeliness: DimensionLine<TimelinessWorking>;
  /** Of the dimensions' scores. */
  sum: string;
  /** Findings on other items, which deduct from the sum. */
  deductions: Deduction[];
  deducted: string;
  /** sum − deducted, not below 0; null where no dimension applies. */
  total: string | null;
  /** 否决情形, by finding. */
  vetoes: number[];
  isVetoed: boolean;
  /** The lowest one where vetoed. */
  grade: Grade | null;
}
