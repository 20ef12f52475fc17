import { ApiProperty } from '@nestjs/swagger';
import { type PublishingLimit, severities, type Severity, type TargetPeriod } from '@yaodian/inspection';
import { channels, type Channel } from '../../evidence/evidence.dto.js';
import { choices, QueryIntegerField } from '../../platform/fields.js';
import { targetPeriods, VersionOfScores } from './sheet.dto.js';

/** A figure of a sheet that opens to its rows. */
export type SheetFigure = 'quantity' | 'disclosures' | 'reports' | 'content' | 'deductions' | 'vetoes' | 'praise';
export const sheetFigures = choices<SheetFigure>({
  quantity: true,
  disclosures: true,
  reports: true,
  content: true,
  deductions: true,
  vetoes: true,
  praise: true,
});

export class FigureRowsQuery extends VersionOfScores {
  @QueryIntegerField({ min: 1, optional: true, description: 'Disclosures on the line of this assignment alone.' })
  assignmentId?: number;

  @QueryIntegerField({ min: 0, max: 999, optional: true, description: 'And of this target of its task.' })
  target?: number;

  @QueryIntegerField({ min: 0, optional: true, description: '`next` of the page before.' })
  from?: number;

  @QueryIntegerField({ min: 1, max: 100, optional: true })
  limit?: number;
}

export class FigureTask {
  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty({ type: String, nullable: true, description: 'The printed number.' })
  no: string | null;

  @ApiProperty()
  title: string;
}

export class QuantityRow extends FigureTask {
  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty({ type: Number, nullable: true, description: "Its place among the task's targets; null without one." })
  target: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'The words of the target, if they are still there.' })
  targetText: string | null;

  @ApiProperty()
  unit: string;

  @ApiProperty({ enum: targetPeriods, enumName: 'TargetPeriod', nullable: true })
  period: TargetPeriod | null;

  @ApiProperty()
  value: string;

  @ApiProperty({ type: 'integer' })
  times: number;

  @ApiProperty()
  required: string;

  @ApiProperty({ format: 'date' })
  first: string;

  @ApiProperty({ format: 'date' })
  last: string;

  @ApiProperty({ type: [Number] })
  evidenceIds: number[];

  @ApiProperty({ type: 'integer' })
  achieved: number;

  @ApiProperty()
  counted: string;
}

type LimitRule = PublishingLimit['rule'];
const limitRules = choices<LimitRule>({ task: true, interpretation: true, general: true });
type LimitMeasure = PublishingLimit['measure'];
const limitMeasures = choices<LimitMeasure>({ 'working-days': true, days: true });

/** By what a disclosure is in time or not. */
export class FormedOn {
  @ApiProperty({ format: 'date', description: '形成日期' })
  on: string;

  @ApiProperty({ type: 'integer', description: 'Days until it was published.' })
  taken: number;

  @ApiProperty({ type: 'integer' })
  limit: number;

  @ApiProperty({ enum: limitMeasures, enumName: 'LimitMeasure' })
  measure: LimitMeasure;

  @ApiProperty({ enum: limitRules, enumName: 'LimitRule' })
  rule: LimitRule;

  @ApiProperty()
  inTime: boolean;
}

export class DisclosureRow {
  @ApiProperty({ type: 'integer' })
  evidenceId: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'date', description: 'On its earliest place.' })
  publishedOn: string;

  @ApiProperty({ enum: channels, enumName: 'EvidenceChannel', isArray: true })
  channels: Channel[];

  @ApiProperty({ type: String, nullable: true, description: 'The first public address.' })
  url: string | null;

  @ApiProperty({ type: FormedOn, nullable: true, description: 'Null: outside timeliness.' })
  formed: FormedOn | null;

  @ApiProperty({ type: [FigureTask], description: 'What it proves.' })
  tasks: FigureTask[];
}

export type ReportPunctuality = 'awaited' | 'on-time' | 'late-in-grace' | 'late' | 'missing';
const punctualities = choices<ReportPunctuality>({
  awaited: true,
  'on-time': true,
  'late-in-grace': true,
  late: true,
  missing: true,
});

export class ReportRow extends FigureTask {
  @ApiProperty({ type: 'integer' })
  reportId: number;

  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty({ format: 'date' })
  periodFirst: string;

  @ApiProperty({ format: 'date' })
  periodLast: string;

  @ApiProperty({ format: 'date' })
  due: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it left the unit first.' })
  firstLeftAt: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Working days; null while it is not past due.' })
  daysLate: number | null;

  @ApiProperty({ enum: punctualities, enumName: 'ReportPunctuality' })
  punctuality: ReportPunctuality;
}

export class FindingFigureRow {
  @ApiProperty({ type: 'integer' })
  findingId: number;

  @ApiProperty({ type: 'integer' })
  number: number;

  @ApiProperty({ enum: severities, enumName: 'FindingSeverity', nullable: true })
  severity: Severity | null;

  @ApiProperty({ type: String, nullable: true })
  deduction: string | null;

  @ApiProperty()
  words: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why it is not the usual figure.' })
  deductionReason: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The item of the check list.' })
  item: string | null;

  @ApiProperty({ type: FigureTask, nullable: true })
  task: FigureTask | null;
}

/** The rows behind a figure; those of its kind are there, the other lists are empty. */
export class FigureRows {
  @ApiProperty({ enum: sheetFigures, enumName: 'SheetFigure' })
  figure: SheetFigure;

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Goes into `from` for the next page; null at the end.' })
  next: number | null;

  @ApiProperty({ type: [QuantityRow] })
  quantity: QuantityRow[];

  @ApiProperty({ type: [DisclosureRow] })
  disclosures: DisclosureRow[];

  @ApiProperty({ type: [ReportRow] })
  reports: ReportRow[];

  @ApiProperty({ type: [FindingFigureRow] })
  findings: FindingFigureRow[];
}
