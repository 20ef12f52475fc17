import { ApiProperty } from '@nestjs/swagger';
import type { CheckAnswer, DisclosurePart, Grade, ReportPart, Severity, Weights } from '@yaodian/inspection';
import { Evidence } from '../../evidence/evidence.dto.js';
import { ChoiceField, choices, IntegerField, TextField, TextsField, VersionField } from '../../platform/fields.js';
import type { InspectionMethod, InspectionState } from './field.access.js';
import { EarlierFinding, Finding } from './finding.dto.js';

const states = choices<InspectionState>({ draft: true, field: true, feedback: true, final: true, published: true });
const methods = choices<InspectionMethod>({ online: true, 'on-site': true, both: true });

export const checkAnswers = choices<CheckAnswer>({
  conforms: true,
  fails: true,
  'not-applicable': true,
  right: true,
  wrong: true,
  none: true,
  found: true,
});

/** A unit of an inspection that the person inspects. */
export class UnitToInspect {
  @ApiProperty({ type: 'integer', description: 'Of the unit within the inspection.' })
  id: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: 'integer' })
  inspectionId: number;

  @ApiProperty()
  inspectionTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer' })
  quarter: number;

  @ApiProperty({ enum: methods, enumName: 'InspectionMethod' })
  method: InspectionMethod;

  @ApiProperty({ enum: states, enumName: 'InspectionState' })
  inspectionState: InspectionState;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day on which units are inspected.',
  })
  fieldTo: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  checkedAt: string | null;

  @ApiProperty({ type: 'integer', description: 'Assignments that are looked at.' })
  samples: number;

  @ApiProperty({ type: 'integer' })
  questions: number;

  @ApiProperty({ type: 'integer' })
  answered: number;

  @ApiProperty({ type: 'integer', description: 'Problems that stand.' })
  problems: number;

  @ApiProperty({ type: [String], description: 'Who is put on it.' })
  inspectors: string[];
}

export class CheckedItem {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  position: number;

  @ApiProperty({ enum: ['content', 'other'], enumName: 'FindingDimension' })
  dimension: 'content' | 'other';

  @ApiProperty({ enum: ['sample', 'unit'], enumName: 'CheckedPer' })
  per: 'sample' | 'unit';

  @ApiProperty({ enum: methods, enumName: 'InspectionMethod' })
  method: InspectionMethod;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, nullable: true })
  hint: string | null;

  @ApiProperty({ type: 'integer', description: 'Other units of this inspection at which a problem was found on it.' })
  unitsNow: number;
}

/** 抽查样本: an assignment, with the evidence of it that is looked at. */
export class CheckedSample {
  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty({ type: String, nullable: true, description: 'As printed.' })
  no: string | null;

  @ApiProperty()
  title: string;

  @ApiProperty()
  requirement: string;

  @ApiProperty({ type: [Evidence] })
  evidence: Evidence[];

  @ApiProperty({ type: [String], description: 'Why some of it was added by hand.' })
  reasons: string[];
}

export class CheckDraw {
  @ApiProperty({ type: 'integer' })
  population: number;

  @ApiProperty({ type: 'integer' })
  drawn: number;

  @ApiProperty()
  seed: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class Answer {
  @ApiProperty({ description: '`item:ID`, `item:ID:ASSIGNMENT`, `quantity`, `timeliness` or `veto`.' })
  question: string;

  @ApiProperty({ enum: checkAnswers, enumName: 'CheckAnswer' })
  answer: CheckAnswer;

  @ApiProperty({ type: String, nullable: true })
  words: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty()
  answeredBy: string;

  @ApiProperty({ format: 'date-time' })
  answeredAt: string;
}

export class CheckSeverity {
  @ApiProperty({ description: 'What a finding deducts, unless it carries a figure of its own; a decimal.' })
  figure: string;

  @ApiProperty({ description: 'The least that it may deduct.' })
  least: string;

  @ApiProperty({ description: 'The most that it may deduct.' })
  most: string;
}

export class CheckSeverities implements Record<Severity, CheckSeverity> {
  @ApiProperty()
  minor: CheckSeverity;

  @ApiProperty()
  normal: CheckSeverity;

  @ApiProperty()
  serious: CheckSeverity;
}

/** From which total on a unit has a grade. */
export class CheckGrades implements Record<Exclude<Grade, 'unqualified'>, string> {
  @ApiProperty()
  excellent: string;

  @ApiProperty()
  good: string;

  @ApiProperty()
  qualified: string;
}

export class CheckWeights implements Weights {
  @ApiProperty({ type: 'integer' })
  quantity: number;

  @ApiProperty({ type: 'integer' })
  content: number;

  @ApiProperty({ type: 'integer' })
  timeliness: number;
}

export class CheckQuantity {
  @ApiProperty({ description: 'Disclosures that are required in the quarter; a decimal.' })
  required: string;

  @ApiProperty({ description: 'Those that count.' })
  counted: string;
}

export class CheckDisclosures implements DisclosurePart {
  @ApiProperty({ description: 'How much of timeliness it makes up, 0 to 1.' })
  share: string;

  @ApiProperty({ type: 'integer' })
  inTime: number;

  @ApiProperty({ type: 'integer' })
  all: number;
}

export class CheckReports implements ReportPart {
  @ApiProperty()
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

export class CheckTimeliness {
  @ApiProperty({ type: CheckDisclosures, nullable: true })
  disclosures: CheckDisclosures | null;

  @ApiProperty({ type: CheckReports, nullable: true })
  reports: CheckReports | null;

  @ApiProperty({ type: 'integer', description: 'Reports that are not past due yet.' })
  awaited: number;

  @ApiProperty({ type: 'integer' })
  graceDays: number;
}

/** What was computed of the unit, as of the moment at which it is read. */
export class CheckFigures {
  @ApiProperty()
  quantity: CheckQuantity;

  @ApiProperty()
  timeliness: CheckTimeliness;
}

/** Everything that is needed to inspect a unit, also where there is no network. */
export class UnitCheck {
  @ApiProperty({ type: 'integer', description: 'Of the unit within the inspection.' })
  id: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: 'integer' })
  inspectionId: number;

  @ApiProperty()
  inspectionTitle: string;

  @ApiProperty({ enum: states, enumName: 'InspectionState' })
  inspectionState: InspectionState;

  @ApiProperty({ enum: methods, enumName: 'InspectionMethod' })
  method: InspectionMethod;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer' })
  quarter: number;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: [String] })
  inspectors: string[];

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When its inspectors were done with it.',
  })
  checkedAt: string | null;

  @ApiProperty({ description: 'Whether the person can write.' })
  mayWrite: boolean;

  @ApiProperty({ description: 'Whether the person can give it back to its inspectors.' })
  mayReopen: boolean;

  @ApiProperty({ type: CheckDraw, nullable: true, description: 'The draw of evidence that is in force.' })
  draw: CheckDraw | null;

  @ApiProperty({ type: [CheckedItem] })
  items: CheckedItem[];

  @ApiProperty({ type: [CheckedSample] })
  samples: CheckedSample[];

  @ApiProperty({ type: [Answer] })
  answers: Answer[];

  @ApiProperty({ type: [Finding], description: 'In the order of their numbers, those that were withdrawn among them.' })
  findings: Finding[];

  @ApiProperty({
    type: [EarlierFinding],
    description: 'Problems of the same unit in earlier inspections, the newest first.',
  })
  earlier: EarlierFinding[];

  @ApiProperty()
  severities: CheckSeverities;

  @ApiProperty({ description: 'Points of each dimension, 100 together.' })
  weights: CheckWeights;

  @ApiProperty()
  grades: CheckGrades;

  @ApiProperty()
  figures: CheckFigures;

  @ApiProperty({ type: 'integer', description: 'Working days in which a problem is put right.' })
  rectificationDays: number;

  @ApiProperty({ type: String, format: 'date', description: 'By when, where a finding says nothing else.' })
  rectificationDue: string;

  @ApiProperty({ type: 'integer', description: 'The most bytes that a file may have.' })
  fileLimit: number;
}

export class WriteAnswer {
  @IntegerField({ min: 0, description: 'The version that the sender has seen; 0: none.' })
  version: number;

  @ChoiceField(checkAnswers, 'CheckAnswer')
  answer: CheckAnswer;

  @TextField({ max: 2000, min: 0, optional: true, nullable: true, description: 'Needed where a figure is wrong.' })
  words?: string | null;
}

/** Questions of an item, which are answered `conforms` where nobody has answered them. */
export class AnswerConforming {
  @TextsField({ max: 64, count: 200, description: 'Of items alone: `item:ID` or `item:ID:ASSIGNMENT`.' })
  questions: string[];
}

export class EndCheck {
  @VersionField()
  version: number;
}

export class ReopenCheck extends EndCheck {
  @TextField({ max: 500 })
  reason: string;
}

export class CheckEvidenceQuery {
  @TextField({ max: 200, min: 0, optional: true, description: 'A part of the title, of an address or of a file name.' })
  search?: string;
}
