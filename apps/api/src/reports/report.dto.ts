import { ApiProperty, PickType } from '@nestjs/swagger';
import type { Rhythm } from '@yaodian/calendar';
import type { UnitRole } from '@yaodian/decomposition';
import type { AssignmentState, Standing } from '@yaodian/supervision';
import { assignmentStates } from '../assignments/states.js';
import { Evidence } from '../evidence/evidence.dto.js';
import {
  BooleanField,
  ChoiceField,
  choices,
  CivilDateField,
  CivilDatesField,
  IdField,
  IdsField,
  IntegerField,
  NumberField,
  ObjectsField,
  QueryIntegerField,
  TextField,
  VersionField,
} from '../platform/fields.js';
import { Deadline, Target, TaskContent } from '../plans/task.dto.js';

const roles = choices<UnitRole>({ lead: true, responsible: true });
export const rhythms = choices<Rhythm>({ monthly: true, quarterly: true });

/** `owed` until something is written. */
export type ReportState = 'owed' | 'draft' | 'submitted' | 'approved' | 'accepted' | 'returned';
export const reportStates = choices<ReportState>({
  owed: true,
  draft: true,
  submitted: true,
  approved: true,
  accepted: true,
  returned: true,
});

/** What somebody can do with a report now. */
export type ReportAct =
  'write' | 'submit' | 'send-back' | 'approve' | 'withdraw' | 'accept' | 'return' | 'revoke' | 'comment' | 'reopen';
export const reportActs = choices<ReportAct>({
  write: true,
  submit: true,
  'send-back': true,
  approve: true,
  withdraw: true,
  accept: true,
  return: true,
  revoke: true,
  comment: true,
  reopen: true,
});

/** Where a report stands against its due time; see `standingOf` of the supervision library. */
export type ReportStanding = Standing;
export const reportStandings = choices<ReportStanding>({
  'not-owed': true,
  awaited: true,
  'in-time': true,
  late: true,
  'made-good': true,
  returned: true,
  'missing-in-grace': true,
  missing: true,
});

type Decision = 'accepted' | 'returned';
const decisions = choices<Decision>({ accepted: true, returned: true });

/** What was achieved for one target of the task. */
export class TargetValue {
  @TextField({ max: 2000, description: "The target's printed words." })
  text: string;

  @NumberField({ nullable: true })
  value: number | null;
}

/** What a unit writes. */
export class ReportContent {
  @TextField({ max: 20_000, min: 0, description: '已完成的工作' })
  done: string;

  @TextField({ max: 20_000, min: 0, description: '下一步打算' })
  nextSteps: string;

  @TextField({ max: 20_000, min: 0, description: '存在的问题' })
  problems: string;

  @IntegerField({ max: 100, nullable: true, description: 'Progress in percent; null for what has no end.' })
  percent: number | null;

  @ObjectsField(() => TargetValue, { count: 500 })
  targetValues: TargetValue[];

  @CivilDatesField({ count: 12, description: 'Of a recurring task: the last days of its periods that were met.' })
  periodsMet: string[];

  @TextField({ max: 2000, nullable: true, description: '更正: why the percent is lower than before.' })
  correctionReason: string | null;
}

/** 填报轮次 */
export class ReportRound {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ enum: rhythms, enumName: 'Rhythm' })
  rhythm: Rhythm;

  @ApiProperty({ format: 'date' })
  periodFirst: string;

  @ApiProperty({ format: 'date' })
  periodLast: string;

  @ApiProperty({ type: 'integer' })
  quarter: number;

  @ApiProperty({ description: "The plan year's last one." })
  isLast: boolean;

  @ApiProperty({ format: 'date', description: "The last day on which an assignment's open days count for it." })
  countedUntil: string;

  @ApiProperty({
    type: 'integer',
    description: 'It asks for a report of what was open on so many working days of its period.',
  })
  leastOpenDays: number;

  @ApiProperty({ format: 'date' })
  opens: string;

  @ApiProperty({ format: 'date', description: 'In time until 24:00 of it.' })
  due: string;

  @ApiProperty({ format: 'date', description: 'The last day on which a report is taken, as late.' })
  closes: string;
}

/** What the lead unit says of a report. */
export class ReportComment {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: String, nullable: true })
  by: string | null;

  @ApiProperty()
  words: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** One version of a report, with what became of it. */
export class ReportVersion extends ReportContent {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: '1 for the first.' })
  ordinal: number;

  @ApiProperty({ description: '无变化: said in one action.' })
  isUnchanged: boolean;

  @ApiProperty({ description: '代填: by the office or a parent unit, for a unit without accounts.' })
  isOnBehalf: boolean;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;

  @ApiProperty({ type: String, nullable: true })
  writtenBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  submittedBy: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why the approver sent it back, last time.' })
  sentBackReason: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it left the unit.' })
  leftAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  approvedBy: string | null;

  @ApiProperty({ enum: decisions, enumName: 'ReportDecision', nullable: true })
  decision: Decision | null;

  @ApiProperty({ type: String, nullable: true })
  decisionReason: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  decidedBy: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  returnDue: string | null;

  @ApiProperty({ type: [Evidence] })
  evidence: Evidence[];

  @ApiProperty({ type: [ReportComment] })
  comments: ReportComment[];
}

/** What one assignment owes in one round. */
export class Report extends PickType(TaskContent, ['no', 'section', 'title', 'requirement']) {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ enum: reportStates, enumName: 'ReportState' })
  state: ReportState;

  @ApiProperty({ enum: reportStandings, enumName: 'ReportStanding' })
  standing: ReportStanding;

  @ApiProperty({ type: 'integer', description: 'In working days; grows while nothing has left the unit.' })
  daysLate: number;

  @ApiProperty({ description: '曾缺报: it stays so after it was made good.' })
  countsAsMissing: boolean;

  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty({ enum: assignmentStates, enumName: 'AssignmentState' })
  assignmentState: AssignmentState;

  @ApiProperty({ enum: roles, enumName: 'UnitRole' })
  role: UnitRole;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: String, nullable: true })
  shortName: string | null;

  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty({ type: Deadline })
  deadline: Deadline;

  @ApiProperty({ type: [Target] })
  targets: Target[];

  @ApiProperty({ type: ReportRound })
  round: ReportRound;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Until when it is to come back.' })
  returnDue: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '补报: taken until then.' })
  reopenedUntil: string | null;

  @ApiProperty({ type: String, nullable: true })
  reopenReason: string | null;

  @ApiProperty({ type: ReportVersion, nullable: true, description: 'The newest version.' })
  current: ReportVersion | null;

  @ApiProperty({
    type: ReportVersion,
    nullable: true,
    description: 'What it is compared with: the version before, else the last one of an earlier round.',
  })
  earlier: ReportVersion | null;

  @ApiProperty({ enum: reportActs, enumName: 'ReportAct', isArray: true, description: 'What the person can do now.' })
  acts: ReportAct[];
}

export class ReportPage {
  @ApiProperty({ type: [Report] })
  items: Report[];

  @ApiProperty({ type: String, nullable: true, description: 'Goes into `after` for the next page; null at the end.' })
  next: string | null;
}

/** A report with everything that was ever written for it. */
export class ReportHistory extends Report {
  @ApiProperty({ type: [ReportVersion], description: 'The newest first.' })
  versions: ReportVersion[];
}

export class OwedReportsQuery {
  @QueryIntegerField({ min: 1, optional: true })
  roundId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  unitId?: number;
}

/** A round in which the person's units report, with how far they are. */
export class OwedRound extends ReportRound {
  @ApiProperty({ type: 'integer', description: 'Reports that the units owe in it.' })
  reports: number;

  @ApiProperty({ type: 'integer', description: 'Those that have not left their unit, or have been returned.' })
  waiting: number;
}

/** A unit for which the person writes or approves, with how far it is in all rounds that take reports now. */
export class OwedUnit {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer' })
  reports: number;

  @ApiProperty({ type: 'integer' })
  waiting: number;
}

/** All that the person's units owe in one round. */
export class OwedReports {
  @ApiProperty({ type: [OwedUnit] })
  units: OwedUnit[];

  @ApiProperty({
    type: [OwedRound],
    description: 'Rounds that take reports now, the one that is due first at the top.',
  })
  rounds: OwedRound[];

  @ApiProperty({ type: Number, nullable: true, description: 'The round shown: the one asked for, else the first.' })
  roundId: number | null;

  @ApiProperty({ type: [Report] })
  reports: Report[];
}

export type ReviewFilter = 'waiting' | 'returned' | 'accepted';
export const reviewFilters = choices<ReviewFilter>({ waiting: true, returned: true, accepted: true });

/** A round with reports that the person reviews or reads as the unit that leads, and how many of them stand where. */
export class ReviewRound extends ReportRound {
  @ApiProperty({ type: 'integer' })
  waiting: number;

  @ApiProperty({ type: 'integer' })
  returned: number;

  @ApiProperty({ type: 'integer' })
  accepted: number;
}

export class ReviewQuery {
  @TextField({ max: 60, optional: true, description: '`next` of the page before.' })
  after?: string;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;

  @ChoiceField(reviewFilters, 'ReviewFilter', { optional: true, description: 'waiting where nothing is said.' })
  filter?: ReviewFilter;

  @QueryIntegerField({ min: 1, optional: true })
  roundId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  unitId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  taskId?: number;
}

/** A draft as far as it is written; everything may still be empty. */
export class WriteReport extends ReportContent {
  @IdsField({ count: 50, optional: true, description: 'Evidence of the unit that proves it; left as it is without.' })
  evidence?: number[];

  @VersionField()
  version: number;
}

export class ReportSeen {
  @IdField()
  id: number;

  @VersionField()
  version: number;
}

export class SeenReports {
  @ObjectsField(() => ReportSeen, { count: 500 })
  reports: ReportSeen[];
}

/** Reports of this round in which nothing has changed since the last one. */
export class UnchangedReports extends SeenReports {
  @BooleanField({ description: 'Whether they are submitted at once.' })
  submit: boolean;
}

export class SendBackReport {
  @VersionField()
  version: number;

  @TextField({ max: 2000 })
  reason: string;
}

export class ReturnReport extends SendBackReport {
  @CivilDateField({ optional: true, description: 'Until when it is to come back; three working days without it.' })
  due?: string;
}

export class ReopenReport extends SendBackReport {
  @CivilDateField({ description: 'The last day on which it is taken.' })
  until: string;
}

export class CommentReport {
  @IdField({ description: 'The version that the words are about.' })
  versionId: number;

  @TextField({ max: 2000 })
  words: string;
}

/** What hinders one of several reports. */
export class ReportFault {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  code: string;
}

/** Faults of several reports, each with its code; nothing was done to any of them. */
export class ReportFaults {
  @ApiProperty({ type: [ReportFault] })
  reports: ReportFault[];
}

/** 审核用时 of the office in a quarter of a plan, in working days from leaving the unit to the decision. */
export class ReviewTimes {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer', description: '1 to 4.' })
  quarter: number;

  @ApiProperty({ type: 'integer', description: 'Reports that were decided on, each time that they had left.' })
  decided: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Of these; null where there are none.' })
  medianDays: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  longestDays: number | null;

  @ApiProperty({ type: 'integer', description: 'Reports that wait now.' })
  waiting: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'How long the first of these has waited.' })
  longestWaitingDays: number | null;
}
