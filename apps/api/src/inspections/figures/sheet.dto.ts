import { ApiProperty } from '@nestjs/swagger';
import {
  type Dimension,
  dimensions,
  type Grade,
  grades,
  severities,
  type Severity,
  type TargetPeriod,
  type WhyNot,
  type WhyUnranked,
} from '@yaodian/inspection';
import { choices, QueryIntegerField } from '../../platform/fields.js';
import { FigureDoubt } from '../doubts/doubt.dto.js';
import type { ScoreCause } from './score-versions.js';

export const whyNots = choices<WhyNot>({ 'no-line': true, 'no-item': true, 'nothing-due': true, 'no-weight': true });
const whyUnrankeds = choices<WhyUnranked>({ vetoed: true, 'listed-only': true, 'no-line': true });
export const targetPeriods = choices<TargetPeriod>({
  day: true,
  week: true,
  month: true,
  quarter: true,
  'half-year': true,
  year: true,
});
const causes = choices<ScoreCause>({ final: true, objection: true, correction: true });
const points = { description: 'Points as they are printed.' };

export class VersionOfScores {
  @QueryIntegerField({ min: 1, optional: true, description: 'A frozen version; absent: the one in force.' })
  version?: number;
}

export class SheetDeduction {
  @ApiProperty({ type: 'integer' })
  findingId: number;

  @ApiProperty({ type: 'integer', description: "Within the unit's sheet." })
  number: number;

  @ApiProperty({ enum: severities, enumName: 'FindingSeverity' })
  severity: Severity;

  @ApiProperty(points)
  deduction: string;
}

/** What every dimension of a sheet has. */
class SheetLine {
  @ApiProperty({ enum: dimensions, enumName: 'InspectionDimension' })
  dimension: Dimension;

  @ApiProperty({ type: 'integer' })
  weight: number;

  @ApiProperty({ description: 'The weight with what others gave away; 0.00 where it does not apply.' })
  points: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null where it does not apply.' })
  score: string | null;

  @ApiProperty({ enum: whyNots, enumName: 'WhyNotScored', nullable: true })
  whyNot: WhyNot | null;
}

export class QuantityWorking {
  @ApiProperty({ enum: ['quantity'] })
  kind: 'quantity';

  @ApiProperty()
  required: string;

  @ApiProperty()
  counted: string;

  @ApiProperty({ type: 'integer', description: 'How many lines there are; they are the rows of this figure.' })
  rows: number;
}

export class ContentWorking {
  @ApiProperty({ enum: ['content'] })
  kind: 'content';

  @ApiProperty({ type: 'integer', description: 'Items of the check list that were answered.' })
  items: number;

  @ApiProperty()
  base: string;

  @ApiProperty({ type: [SheetDeduction] })
  deductions: SheetDeduction[];

  @ApiProperty(points)
  deducted: string;

  @ApiProperty({ description: 'Of the base.' })
  left: string;
}

export class DisclosurePart {
  @ApiProperty({ description: 'How much of timeliness it makes up, 0 to 1.' })
  share: string;

  @ApiProperty({ type: 'integer' })
  inTime: number;

  @ApiProperty({ type: 'integer' })
  all: number;
}

export class ReportPart {
  @ApiProperty({ description: 'How much of timeliness it makes up, 0 to 1.' })
  share: string;

  @ApiProperty({ type: 'integer' })
  onTime: number;

  @ApiProperty({ type: 'integer', description: 'Late by no more than the grace days: each counts half.' })
  lateInGrace: number;

  @ApiProperty({ type: 'integer' })
  late: number;

  @ApiProperty({ type: 'integer' })
  missing: number;

  @ApiProperty({ type: 'integer' })
  owed: number;
}

export class TimelinessWorking {
  @ApiProperty({ enum: ['timeliness'] })
  kind: 'timeliness';

  @ApiProperty({ type: DisclosurePart, nullable: true })
  disclosures: DisclosurePart | null;

  @ApiProperty({ type: ReportPart, nullable: true })
  reports: ReportPart | null;

  @ApiProperty({ type: 'integer', description: 'Reports that are not past due: they do not count so far.' })
  awaited: number;

  @ApiProperty({ type: 'integer' })
  graceDays: number;
}

export class QuantityLine extends SheetLine {
  @ApiProperty({ type: QuantityWorking })
  working: QuantityWorking;
}

export class ContentLine extends SheetLine {
  @ApiProperty({ type: ContentWorking })
  working: ContentWorking;
}

export class TimelinessLine extends SheetLine {
  @ApiProperty({ type: TimelinessWorking })
  working: TimelinessWorking;
}

/** Why scores were frozen: 定稿, a decision on an objection after that, or a correction of the circular. */
export class ScoreVersion {
  @ApiProperty({ type: 'integer' })
  number: number;

  @ApiProperty({ enum: causes, enumName: 'ScoreCause' })
  cause: ScoreCause;

  @ApiProperty({ type: String, nullable: true, description: 'The unit whose objection it was.' })
  unitName: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ format: 'date-time' })
  frozenAt: string;

  @ApiProperty({ description: 'Whether a circular is still to show it.' })
  isPending: boolean;
}

/** 督查评分表 of a unit. */
export class UnitSheet {
  @ApiProperty({ type: 'integer' })
  inspectionId: number;

  @ApiProperty()
  inspectionTitle: string;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer', description: '1 to 4.' })
  quarter: number;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty({ description: 'As it was called when the inspection was planned.' })
  unitName: string;

  @ApiProperty({ type: Number, nullable: true, description: 'The frozen version; null for figures as they are now.' })
  version: number | null;

  @ApiProperty({ type: [Number], description: 'All that were frozen, the last one first.' })
  versions: number[];

  @ApiProperty({ format: 'date-time' })
  computedAt: string;

  @ApiProperty({ type: 'integer', description: 'By which version of the calendar days were counted.' })
  calendarVersion: number;

  @ApiProperty({ type: QuantityLine })
  quantity: QuantityLine;

  @ApiProperty({ type: ContentLine })
  content: ContentLine;

  @ApiProperty({ type: TimelinessLine })
  timeliness: TimelinessLine;

  @ApiProperty({ description: "Of the dimensions' scores." })
  sum: string;

  @ApiProperty({ type: [SheetDeduction], description: 'By findings on other items.' })
  deductions: SheetDeduction[];

  @ApiProperty(points)
  deducted: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null where no dimension applies.' })
  total: string | null;

  @ApiProperty({ type: [Number], description: '否决情形, by finding.' })
  vetoes: number[];

  @ApiProperty()
  isVetoed: boolean;

  @ApiProperty({ enum: grades, enumName: 'InspectionGrade', nullable: true })
  grade: Grade | null;

  @ApiProperty({ type: 'integer', description: 'Disclosures that were published in the quarter.' })
  disclosures: number;

  @ApiProperty({ type: 'integer' })
  praise: number;

  @ApiProperty({ description: 'Whether the person sees the units of the inspection side by side.' })
  maySeeRanking: boolean;

  @ApiProperty({ type: [FigureDoubt], description: 'Figures that an inspector answered to be wrong (待核).' })
  doubts: FigureDoubt[];

  @ApiProperty({ description: 'Whether the person resolves these now.' })
  mayResolve: boolean;

  @ApiProperty({
    type: ScoreVersion,
    nullable: true,
    description: 'Of the frozen version that is shown, for the office.',
  })
  about: ScoreVersion | null;
}

export class RankedUnit {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: Number, nullable: true })
  rank: number | null;

  @ApiProperty({ enum: whyUnrankeds, enumName: 'WhyUnranked', nullable: true })
  whyUnranked: WhyUnranked | null;

  @ApiProperty({ type: String, nullable: true })
  quantity: string | null;

  @ApiProperty({ type: String, nullable: true })
  content: string | null;

  @ApiProperty({ type: String, nullable: true })
  timeliness: string | null;

  @ApiProperty(points)
  deducted: string;

  @ApiProperty({ type: String, nullable: true })
  total: string | null;

  @ApiProperty({ enum: grades, enumName: 'InspectionGrade', nullable: true })
  grade: Grade | null;

  @ApiProperty({ description: 'Whether the person may open its sheet.' })
  maySeeSheet: boolean;
}

/** 比较组 */
export class RankedGroup {
  @ApiProperty({ type: 'integer', description: '0 while the groups are not planned.' })
  id: number;

  @ApiProperty({ type: String, nullable: true })
  title: string | null;

  @ApiProperty({ type: [RankedUnit], description: 'By rank; then the vetoed, then those that are not ranked.' })
  units: RankedUnit[];
}

/** Scores that are being computed. */
export class ScoringProgress {
  @ApiProperty({ type: 'integer', description: 'Units that have theirs.' })
  done: number;

  @ApiProperty({ type: 'integer' })
  total: number;
}

export class InspectionRanking {
  @ApiProperty({ type: 'integer' })
  inspectionId: number;

  @ApiProperty()
  inspectionTitle: string;

  @ApiProperty({ type: Number, nullable: true, description: 'The frozen version; null for what was computed last.' })
  version: number | null;

  @ApiProperty({ type: [Number], description: 'All that were frozen, the last one first.' })
  versions: number[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null where it never was.' })
  computedAt: string | null;

  @ApiProperty({
    type: ScoreVersion,
    nullable: true,
    description: 'Of the frozen version that is shown, for the office.',
  })
  about: ScoreVersion | null;

  @ApiProperty({ description: 'Whether it can be computed anew: nothing is frozen.' })
  mayRefresh: boolean;

  @ApiProperty({
    type: ScoringProgress,
    nullable: true,
    description: 'How far the scores are that will stand here next.',
  })
  scoring: ScoringProgress | null;

  @ApiProperty({ type: [RankedGroup] })
  groups: RankedGroup[];
}
