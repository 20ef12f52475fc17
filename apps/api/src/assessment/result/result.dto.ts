import { type RefusalCode, type ResultState, resultStates } from '@yaodian/assessment';
import { ApiProperty } from '@nestjs/swagger';
import { Counting } from '../../calendar/calendar.dto.js';
import { choices, CivilDateField, IdField, IntegerField, ObjectsField, TextField } from '../../platform/fields.js';

export type SnapshotKind = 'announced' | 'final' | 'corrected';
export const snapshotKinds = choices<SnapshotKind>({ announced: true, final: true, corrected: true });

const quarterStates = choices<'published' | 'waived' | 'open'>({ published: true, waived: true, open: true });

/** What the office does with a result itself. */
export type ResultOffer = 'waive' | 'announce' | 'finalise' | 'publish' | 'correct';
const offers = choices<ResultOffer>({ waive: true, announce: true, finalise: true, publish: true, correct: true });

/** A line of a scheme as a reader knows it. */
export class ResultLine {
  @ApiProperty()
  key: string;

  @ApiProperty()
  number: string;

  @ApiProperty()
  name: string;
}

/** Why an act on a result is refused, as the library of the assessment names it; `refusalWords` says it in words. */
export class ResultRefusal {
  @ApiProperty({ type: String })
  code: RefusalCode;

  @ApiProperty({ type: 'integer', nullable: true })
  unitId: number | null;

  @ApiProperty({ type: String, nullable: true })
  unitName: string | null;

  @ApiProperty({ type: ResultLine, nullable: true })
  line: ResultLine | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  parameters: Record<string, string>;
}

export class ResultScheme {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  number: number;

  @ApiProperty({ type: 'integer', description: 'In basis points.' })
  weight: number;
}

export class ResultInspection {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Of the inspection: draft, field, feedback, final, published.' })
  state: string;
}

/** How far the inspection of a quarter is, as announcing asks for it. */
export class ResultQuarter {
  @ApiProperty({ type: 'integer' })
  quarter: number;

  @ApiProperty({ enum: quarterStates, enumName: 'ResultQuarterState' })
  state: 'published' | 'waived' | 'open';

  @ApiProperty({ type: [ResultInspection] })
  inspections: ResultInspection[];
}

/** That no inspection of a quarter is needed, with the reason. */
export class QuarterWaiver {
  @ApiProperty({ type: 'integer' })
  quarter: number;

  @ApiProperty()
  reason: string;

  @ApiProperty({ description: 'Name of who waived it.' })
  waivedBy: string;

  @ApiProperty({ format: 'date-time' })
  waivedAt: string;
}

/** Under what a snapshot was published. */
export class ResultPublication {
  @ApiProperty()
  documentNumber: string;

  @ApiProperty()
  signer: string;

  @ApiProperty({ format: 'date' })
  signedOn: string;

  @ApiProperty()
  publishedBy: string;

  @ApiProperty({ format: 'date-time' })
  publishedAt: string;
}

/** 快照: a result as it was frozen; all stay. */
export class ResultSnapshot {
  @ApiProperty({ type: 'integer' })
  number: number;

  @ApiProperty({ enum: snapshotKinds, enumName: 'SnapshotKind' })
  kind: SnapshotKind;

  @ApiProperty({ format: 'date-time' })
  takenAt: string;

  @ApiProperty()
  takenBy: string;

  @ApiProperty({ type: String, nullable: true, description: 'Of a correction.' })
  reason: string | null;

  @ApiProperty({ description: 'SHA-256 over the hashes of its ledgers.' })
  hash: string;

  @ApiProperty({ type: 'integer' })
  units: number;

  @ApiProperty({ type: ResultPublication, nullable: true })
  publication: ResultPublication | null;
}

/** 更正 of one line, in force from the next snapshot on. */
export class ResultCorrection {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: 'integer', description: 'From 1 of the unit.' })
  number: number;

  @ApiProperty({ type: ResultLine })
  line: ResultLine;

  @ApiProperty({ type: String, nullable: true, description: 'The score in the snapshot before it.' })
  before: string | null;

  @ApiProperty({ description: 'An exact decimal.' })
  score: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The appeal that it follows from.' })
  appealId: number | null;

  @ApiProperty()
  madeBy: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;
}

/** How new the running scores are that a list of what is lacking is made by. */
export class CheckedScores {
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Of the oldest; null where none was computed.',
  })
  asOf: string | null;

  @ApiProperty({
    type: 'integer',
    description: 'Units whose score is being computed; what they lack may not be named yet.',
  })
  behind: number;
}

/** How many appeals have left their units, and what became of them. */
export class AppealCounts {
  @ApiProperty({ type: 'integer' })
  all: number;

  @ApiProperty({ type: 'integer', description: 'Still with the head of the unit.' })
  withHead: number;

  @ApiProperty({ type: 'integer' })
  undecided: number;

  @ApiProperty({ type: 'integer' })
  upheld: number;

  @ApiProperty({ type: 'integer' })
  partly: number;

  @ApiProperty({ type: 'integer' })
  rejected: number;
}

/** 年度结果 of a plan. */
export class AnnualResult {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer', description: 'For what is done next; 0 while the year runs.' })
  version: number;

  @ApiProperty({ enum: resultStates, enumName: 'ResultState' })
  state: ResultState;

  @ApiProperty({
    type: ResultScheme,
    nullable: true,
    description: 'The adopted one, later the one that it was frozen by.',
  })
  scheme: ResultScheme | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  announcedAt: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day for appeals, until 24:00 in China.',
  })
  appealsUntil: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Working days after today; null where it is over.' })
  daysLeft: number | null;

  @ApiProperty({ type: Counting, nullable: true, description: 'How that day was counted.' })
  counting: Counting | null;

  @ApiProperty({ description: 'Whether appeals can be made now.' })
  isWindowOpen: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finalisedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  documentNumber: string | null;

  @ApiProperty({ type: String, nullable: true })
  signer: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  signedOn: string | null;

  @ApiProperty({
    enum: offers,
    enumName: 'ResultOffer',
    isArray: true,
    description: 'What the person can do in this state.',
  })
  offers: ResultOffer[];

  @ApiProperty({
    type: [ResultRefusal],
    description: 'Why announcing or finalising is refused now, for the office; the first 500.',
  })
  refusals: ResultRefusal[];

  @ApiProperty({ type: 'integer', description: 'How many there are in all.' })
  refusalCount: number;

  @ApiProperty({
    type: CheckedScores,
    nullable: true,
    description: 'By which running scores announcing would be refused, for the office; the act looks again itself.',
  })
  scores: CheckedScores | null;

  @ApiProperty({ type: 'integer', description: 'Units that the scheme scores.' })
  units: number;

  @ApiProperty({ type: [ResultQuarter] })
  quarters: ResultQuarter[];

  @ApiProperty({ type: [QuarterWaiver] })
  waivers: QuarterWaiver[];

  @ApiProperty({ type: [ResultSnapshot], description: 'The newest first; for units those that are shown to them.' })
  snapshots: ResultSnapshot[];

  @ApiProperty({ type: [ResultCorrection], description: 'In their order; for units their own.' })
  corrections: ResultCorrection[];

  @ApiProperty({ type: AppealCounts, nullable: true, description: 'For units their own; null before announcing.' })
  appeals: AppealCounts | null;
}

const reasonLength = 2000;

/** The version of a result, which is 0 while the year runs. */
const ResultVersionField = () => IntegerField({ description: 'As last seen; 0 while the year runs.' });

export class WaiveQuarter {
  @IntegerField({ min: 1, max: 4 })
  quarter: number;

  @TextField({ max: reasonLength })
  reason: string;
}

export class ActOnResult {
  @ResultVersionField()
  version: number;
}

export class PublishResult extends ActOnResult {
  @TextField({ max: 80, min: 0, description: '文号' })
  documentNumber: string;

  @TextField({ max: 80, min: 0, description: '签发人' })
  signer: string;

  @CivilDateField({ description: '成文日期' })
  signedOn: string;
}

export class CorrectLine {
  @IdField()
  unitId: number;

  @TextField({ max: 36, description: 'Key of a leaf, an item or a veto of its ledger.' })
  line: string;

  @TextField({ max: 16, description: 'The score instead, an exact decimal; 0 for a veto that does not hold.' })
  score: string;
}

export class CorrectResult extends ActOnResult {
  @TextField({ max: reasonLength })
  reason: string;

  @ObjectsField(() => CorrectLine, { count: 100 })
  corrections: CorrectLine[];
}
