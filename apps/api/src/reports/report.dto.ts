import { ApiProperty, PickType } from '@nestjs/swagger';
import type { Rhythm } from '@yaodian/calendar';
import type { UnitRole } from '@yaodian/decomposition';
import type { AssignmentState, Standing } from '@yaodian/supervision';
import { assignmentStates } from '../assignments/states.js';
import { Evidence } from '../evidence/evidence.dto.js';
import { choices, CivilDatesField, IntegerField, NumberField, ObjectsField, TextField } from '../platform/fields.js';
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

  @ApiProperty({ type: [String], description: 'Who leads the task, by short names.' })
  ledBy: string[];

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

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The percent known from before, of an earlier report or recorded (补录): less is a correction (更正).',
  })
  lastPercent: number | null;

  @ApiProperty({ enum: reportActs, enumName: 'ReportAct', isArray: true, description: 'What the person can do now.' })
  acts: ReportAct[];
}

/** A report with everything that was ever written for it. */
export class ReportHistory extends Report {
  @ApiProperty({ type: [ReportVersion], description: 'The newest first.' })
  versions: ReportVersion[];
}
