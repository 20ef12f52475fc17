import { ApiProperty } from '@nestjs/swagger';
import type { Colour, Rule, Standing } from '@yaodian/supervision';
import { choices } from '../../platform/fields.js';
import { reportStandings } from '../../reports/report.dto.js';

/** 红黄绿灯, the worst first. */
export const colours = choices<Colour>({ red: true, yellow: true, green: true, 'done-late': true, done: true });

const rules = choices<Rule>({
  'closed-by-office': true,
  'closed-on-time': true,
  'closed-late': true,
  overdue: true,
  'report-missing': true,
  'report-missing-in-grace': true,
  'deadline-near': true,
  'closing-undecided': true,
  behind: true,
  'not-received': true,
  'notice-unanswered': true,
  'rectification-overdue': true,
  'on-track': true,
});

const dates = { type: String, format: 'date', required: false } as const;
const counts = { type: 'integer', required: false } as const;

/** The days of which a round is. */
export class LightPeriod {
  @ApiProperty({ format: 'date' })
  first: string;

  @ApiProperty({ format: 'date' })
  last: string;
}

/** How late something is by a deadline; 0 is in time. */
export class LightLateness {
  @ApiProperty({ format: 'date' })
  deadline: string;

  @ApiProperty({ type: 'integer', description: 'In working days.' })
  daysLate: number;
}

/** Why a light is what it is: the rule that holds, with the dates and figures for its words as far as the rule has them. */
export class LightReason {
  @ApiProperty({ enum: rules, enumName: 'LightRule' })
  rule: Rule;

  @ApiProperty({ ...dates, nullable: true, description: 'closed, overdue, closing-undecided: when the request left.' })
  left?: string | null;

  @ApiProperty({
    type: LightLateness,
    required: false,
    description: 'closed, overdue, closing-undecided: by the first deadline.',
  })
  first?: LightLateness;

  @ApiProperty({
    type: LightLateness,
    required: false,
    description: 'closed, overdue, closing-undecided: by the effective deadline.',
  })
  effective?: LightLateness;

  @ApiProperty({ type: LightPeriod, required: false, description: 'report-missing: of the round.' })
  period?: LightPeriod;

  @ApiProperty({ ...dates, description: 'report-missing: by when it had to leave.' })
  outstanding?: string;

  @ApiProperty({ ...counts, description: 'report-missing, notice-unanswered, rectification-overdue: in working days.' })
  daysLate?: number;

  @ApiProperty({ ...dates, description: 'deadline-near, closing-undecided.' })
  deadline?: string;

  @ApiProperty({ ...counts, description: 'deadline-near: left, today not counted; not-received: since `since`.' })
  workingDays?: number;

  @ApiProperty({ ...counts, description: 'behind: as reported.' })
  percent?: number;

  @ApiProperty({ ...counts, description: 'behind: working days since the issue.' })
  elapsed?: number;

  @ApiProperty({ ...counts, description: 'behind: of so many up to the deadline.' })
  all?: number;

  @ApiProperty({ type: Number, required: false, description: 'behind: by how much.' })
  points?: number;

  @ApiProperty({ ...dates, description: 'not-received' })
  since?: string;

  @ApiProperty({ type: String, required: false, description: 'notice-unanswered, rectification-overdue' })
  reference?: string;

  @ApiProperty({ ...dates, description: 'notice-unanswered' })
  answerBy?: string;

  @ApiProperty({ ...dates, description: 'rectification-overdue' })
  due?: string;
}

/** A round that was missed, or reported on late: it stays marked after it was made good. */
export class LightMissedPeriod {
  @ApiProperty({ type: LightPeriod })
  period: LightPeriod;

  @ApiProperty({ enum: reportStandings, enumName: 'ReportStanding' })
  standing: Standing;

  @ApiProperty({ type: 'integer', description: 'In working days.' })
  daysLate: number;

  @ApiProperty()
  countsAsMissing: boolean;
}

/** The light of an assignment. */
export class AssignmentLight {
  @ApiProperty({ enum: colours, enumName: 'LightColour', nullable: true, description: 'null: cancelled.' })
  light: Colour | null;

  @ApiProperty({ type: [LightReason] })
  reasons: LightReason[];

  @ApiProperty({ type: [LightMissedPeriod], description: 'The earliest first.' })
  missed: LightMissedPeriod[];

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '首次期限; null without a date.' })
  firstDeadline: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '有效期限' })
  effectiveDeadline: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day for which it holds; null while it is being computed anew, when the light is the one before.',
  })
  on: string | null;
}

/** How many assignments have which light; those that are cancelled have none. */
export class LightCounts {
  @ApiProperty({ type: 'integer' })
  red: number;

  @ApiProperty({ type: 'integer' })
  yellow: number;

  @ApiProperty({ type: 'integer' })
  green: number;

  @ApiProperty({ type: 'integer' })
  'done-late': number;

  @ApiProperty({ type: 'integer' })
  done: number;
}

/** The light of a task: the worst of its open assignments, done only if all are; null where all are cancelled. */
export class TaskLight {
  @ApiProperty({ enum: colours, enumName: 'LightColour', nullable: true })
  light: Colour | null;

  @ApiProperty({ type: LightCounts })
  counts: LightCounts;
}
