import { ApiProperty } from '@nestjs/swagger';
import type { InspectionReminderRule, InspectionRung } from '@yaodian/supervision';
import { choices } from '../../platform/fields.js';

const rules = choices<InspectionReminderRule>({
  'feedback-ahead': true,
  'feedback-day': true,
  'feedback-passed': true,
  'rectification-ahead': true,
  'rectification-day': true,
  'rectification-passed': true,
});
const rungs = choices<InspectionRung>({ clerk: true, approver: true });

export type InspectionRemindedRole = 'reporter' | 'approver' | 'office';
const roles = choices<InspectionRemindedRole>({ reporter: true, approver: true, office: true });

export class InspectionRemindedPerson {
  @ApiProperty()
  name: string;

  @ApiProperty({
    enum: roles,
    enumName: 'InspectionRemindedRole',
    description: '`office` where the unit has nobody who could be told.',
  })
  role: InspectionRemindedRole;
}

/** 催办 of what a unit owes to an inspection. */
export class InspectionReminder {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: rules, enumName: 'InspectionReminderRule' })
  rule: InspectionReminderRule;

  @ApiProperty({ format: 'date', description: 'When it went out.' })
  day: string;

  @ApiProperty({ enum: rungs, enumName: 'InspectionRung' })
  rung: InspectionRung;

  @ApiProperty({ format: 'date', description: 'By when it was owed then.' })
  dueDate: string;

  @ApiProperty({ type: 'integer', description: 'From `day` to that date; below 0 once it had passed.' })
  workingDays: number;

  @ApiProperty({ type: [InspectionRemindedPerson], description: 'Whom it told in the application.' })
  persons: InspectionRemindedPerson[];
}
