import { type Role, roles } from '@yaodian/access';
import { ApiProperty } from '@nestjs/swagger';
import { choices, CivilDateField, IdField, TextField } from '../../platform/fields.js';
import { Colleague } from '../deputies/deputy.dto.js';

/** 交接: what a person has in one unit goes to somebody else. */
export class HandOverDuties {
  @IdField({ nullable: true, description: "The unit whose duties are handed over; null for an administrator's role." })
  unitId: number | null;

  @IdField({ description: 'Who has them then.' })
  toId: number;

  @CivilDateField({
    description: 'The first day of the other person in the post, today or before: it takes effect at once.',
  })
  since: string;

  @TextField({ max: 500, description: 'Why, or by which document.' })
  reason: string;
}

export class DoHandOver extends HandOverDuties {
  @TextField({ max: 64, description: '`seen` of the preview.' })
  seen: string;
}

export type DutyKind = 'role' | 'review' | 'deputy' | 'assignments' | 'steps';
const dutyKinds = choices<DutyKind>({ role: true, review: true, deputy: true, assignments: true, steps: true });

export type DutyOutcome = 'goes' | 'joins' | 'ends' | 'stays';
const dutyOutcomes = choices<DutyOutcome>({ goes: true, joins: true, ends: true, stays: true });

/** One duty, and what becomes of it. */
export class HandedDuty {
  @ApiProperty({ enum: dutyKinds, enumName: 'DutyKind' })
  kind: DutyKind;

  @ApiProperty({
    enum: dutyOutcomes,
    enumName: 'DutyOutcome',
    description: '`joins`: the other person has it already; `ends`: it makes no sense any more; `stays` where it was.',
  })
  outcome: DutyOutcome;

  @ApiProperty({ enum: roles, enumName: 'Role', nullable: true, description: 'Of roles and deputies.' })
  role: Role | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: "Of a review of the office's own unit: the plan's year.",
  })
  year: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of deputies: who is stood in for, before.' })
  person: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of deputies: who stands in, before.' })
  deputy: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Of assignments and open steps in which the unit names the person: how many.',
  })
  count: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  firstDay: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;
}

/** What a hand-over would do; nothing is changed. */
export class HandOverDutiesPreview {
  @ApiProperty({ description: 'Goes into `seen`; nothing is done where anything has changed since.' })
  seen: string;

  @ApiProperty({ type: [HandedDuty] })
  duties: HandedDuty[];
}

/** A hand-over that was done. */
export class DutyHandOver {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: Colleague })
  from: Colleague;

  @ApiProperty({ type: Colleague })
  to: Colleague;

  @ApiProperty({ type: String, nullable: true, description: "null for an administrator's role." })
  unitName: string | null;

  @ApiProperty({ format: 'date' })
  since: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: [HandedDuty] })
  duties: HandedDuty[];

  @ApiProperty({ type: String, nullable: true, description: 'Who did it.' })
  by: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}
