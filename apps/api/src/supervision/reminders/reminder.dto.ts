import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { UnitRole } from '@yaodian/decomposition';
import type { AssignmentState, Colour, ReminderRuleName, Rung } from '@yaodian/supervision';
import { colours } from '../../assignments/lights/light.dto.js';
import { assignmentStates } from '../../assignments/states.js';
import {
  ChoiceField,
  choices,
  CivilDateField,
  IdsField,
  PatternField,
  QueryIntegerField,
  TextField,
} from '../../platform/fields.js';

export const rungChoices = choices<Rung>({ clerk: true, approver: true, leader: true, notice: true });

export type HandRung = Exclude<Rung, 'notice'>;
const handRungs = choices<HandRung>({ clerk: true, approver: true, leader: true });

export const ruleChoices = choices<ReminderRuleName>({
  'deadline-ahead': true,
  'deadline-near': true,
  'deadline-day': true,
  'deadline-passed': true,
  'round-opened': true,
  'round-ahead': true,
  'round-day': true,
  'round-passed': true,
});

export type CallWay = 'telephone' | 'paper';
const callWays = choices<CallWay>({ telephone: true, paper: true });

/** By a rule of the office, by hand, or the record of a call (电话调度) or a letter. */
export type ReminderWay = 'rule' | 'by-hand' | CallWay;
const ways = choices<ReminderWay>({ rule: true, 'by-hand': true, telephone: true, paper: true });

export type Called = 'unit' | 'leader';
const calledChoices = choices<Called>({ unit: true, leader: true });

export type ReminderShow = 'to-call' | 'for-notice';
const shows = choices<ReminderShow>({ 'to-call': true, 'for-notice': true });

/** Tasks or assignments of one request. */
const mostAtOnce = 500;

export class ReminderFilter {
  @QueryIntegerField({ min: 1, optional: true })
  planId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  unitId?: number;

  @ChoiceField(ways, 'ReminderWay', { optional: true })
  way?: ReminderWay;

  @ChoiceField(ruleChoices, 'ReminderRuleName', { optional: true })
  rule?: ReminderRuleName;

  @ChoiceField(rungChoices, 'ReminderRung', { optional: true })
  rung?: Rung;

  @CivilDateField({ optional: true, description: 'Of this day or later.' })
  from?: string;

  @CivilDateField({ optional: true, description: 'Of this day or earlier.' })
  until?: string;

  @ChoiceField(shows, 'ReminderShow', {
    optional: true,
    description:
      'Of what still waits for its unit: to-call, what only a call or a letter carries on and none has yet; for-notice, the newest one that has come to the rung of a notice.',
  })
  show?: ReminderShow;

  @TextField({ max: 200, min: 0, optional: true, description: "Part of the task's title, or of the unit's names." })
  search?: string;
}

export class ReminderQuery extends ReminderFilter {
  @QueryIntegerField({ min: 1, optional: true, description: '`next` of the page before.' })
  after?: number;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;
}

/** All that pass, for a file. */
export class ReminderExport extends OmitType(ReminderQuery, ['after', 'limit']) {}

export class ReminderPerson {
  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ['reporter', 'approver'], enumName: 'RemindedRole' })
  role: 'reporter' | 'approver';
}

export class ReminderPeriod {
  @ApiProperty({ format: 'date' })
  first: string;

  @ApiProperty({ format: 'date' })
  last: string;
}

/** The call or letter by which those were told whom nothing else reaches. */
export class ReminderCall {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: String, nullable: true })
  spokeWith: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class Reminder {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty({ description: 'The short name, where there is one.' })
  unitName: string;

  @ApiProperty({ enum: assignmentStates, enumName: 'AssignmentState', description: 'Of the assignment, now.' })
  state: AssignmentState;

  @ApiProperty({ enum: ways, enumName: 'ReminderWay' })
  way: ReminderWay;

  @ApiProperty({ enum: ruleChoices, enumName: 'ReminderRuleName', nullable: true })
  rule: ReminderRuleName | null;

  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty({
    enum: rungChoices,
    enumName: 'ReminderRung',
    nullable: true,
    description: 'null: a call or a letter.',
  })
  rung: Rung | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The date that it is about.' })
  dueDate: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'From `day` to that date; below 0 once it had passed.' })
  workingDays: number | null;

  @ApiProperty({ type: ReminderPeriod, nullable: true, description: 'Of the round whose report it is about.' })
  period: ReminderPeriod | null;

  @ApiProperty({ type: [ReminderPerson], description: 'Whom it told in the application.' })
  persons: ReminderPerson[];

  @ApiProperty({ type: String, nullable: true, description: 'By hand: what was added. Of a call: what was said.' })
  words: string | null;

  @ApiProperty({ type: String, nullable: true, description: '分管领导 whom the rung asks to be told.' })
  leader: string | null;

  @ApiProperty({
    enum: calledChoices,
    enumName: 'ReminderCalled',
    nullable: true,
    description: 'Whom only a call or a letter reaches.',
  })
  callNeeded: Called | null;

  @ApiProperty({ type: ReminderCall, nullable: true, description: 'By which they were told.' })
  call: ReminderCall | null;

  @ApiProperty({ enum: calledChoices, enumName: 'ReminderCalled', nullable: true, description: 'Of a call.' })
  called: Called | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a call: the name of whom it reached.' })
  spokeWith: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who reminded or called; null for the schedule.' })
  by: string | null;

  @ApiProperty({ format: 'date-time', description: 'When it was written; of a call, when that was.' })
  at: string;
}

export class ReminderPage {
  @ApiProperty({ type: [Reminder], description: 'The newest first.' })
  items: Reminder[];

  @ApiProperty({ type: 'integer', nullable: true })
  next: number | null;

  @ApiProperty({ type: 'integer', description: 'All that pass the filter.' })
  count: number;
}

/** What is to be reminded by hand: assignments, or those of tasks that are not closed or cancelled. */
export class RemindWhat {
  @IdsField({ count: mostAtOnce, optional: true })
  tasks?: number[];

  @IdsField({ count: mostAtOnce, optional: true })
  assignments?: number[];
}

export class PreviewReminders extends RemindWhat {
  @ChoiceField(handRungs, 'ReminderHandRung')
  rung: HandRung;
}

export type ReminderRefusal = 'too-soon' | 'not-waiting' | 'archived' | 'nobody';
const refusals = choices<ReminderRefusal>({ 'too-soon': true, 'not-waiting': true, archived: true, nobody: true });

/** What a reminder by hand would do for one assignment. */
export class PreviewedReminder {
  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty({ description: 'The short name, where there is one.' })
  unitName: string;

  @ApiProperty({ enum: ['lead', 'responsible'], enumName: 'UnitRole' })
  role: UnitRole;

  @ApiProperty({ enum: assignmentStates, enumName: 'AssignmentState' })
  state: AssignmentState;

  @ApiProperty({ enum: colours, enumName: 'LightColour', nullable: true })
  light: Colour | null;

  @ApiProperty({ type: [ReminderPerson], description: 'Whom it would tell in the application.' })
  persons: ReminderPerson[];

  @ApiProperty({ type: String, nullable: true, description: '分管领导: has no account by that, and is called.' })
  leader: string | null;

  @ApiProperty({ type: String, nullable: true, description: '联络员 of the unit.' })
  liaison: string | null;

  @ApiProperty({ type: String, nullable: true })
  telephone: string | null;

  @ApiProperty({ enum: refusals, enumName: 'ReminderRefusal', nullable: true })
  refused: ReminderRefusal | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When it was reminded by hand last.' })
  lastOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'too-soon: from when on it can be again.' })
  from: string | null;
}

export class SendReminders {
  @IdsField({ count: mostAtOnce })
  assignments: number[];

  @ChoiceField(handRungs, 'ReminderHandRung')
  rung: HandRung;

  @TextField({ max: 500, min: 0, optional: true })
  words?: string;
}

export class RemindersSent {
  @ApiProperty({ type: 'integer' })
  reminders: number;

  @ApiProperty({ type: 'integer', description: 'Who was told in the application.' })
  persons: number;
}

export class RecordCall {
  @IdsField({ count: mostAtOnce, description: 'The assignments that it was about.' })
  assignments: number[];

  @ChoiceField(callWays, 'ReminderCallWay')
  way: CallWay;

  @ChoiceField(calledChoices, 'ReminderCalled')
  called: Called;

  @TextField({ max: 50, description: 'Who was called.' })
  spokeWith: string;

  @TextField({ max: 2000, description: 'What was said.' })
  words: string;

  @PatternField(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/, {
    max: 40,
    description: 'When: an instant as of RFC 3339.',
    example: '2026-03-31T10:05:00+08:00',
  })
  at: string;
}

export class CallRecorded {
  @ApiProperty({ type: 'integer', description: 'Of so many assignments.' })
  calls: number;

  @ApiProperty({ type: 'integer', description: 'Reminders that waited for it.' })
  settled: number;
}

/** What the person was reminded of, and still waits. */
export class OwnReminder extends OmitType(Reminder, ['persons', 'call', 'callNeeded', 'called', 'spokeWith']) {}
