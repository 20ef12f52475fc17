import { ApiProperty } from '@nestjs/swagger';
import { SeenAssignment } from '../../assignments/acting/acting.dto.js';
import {
  ChoiceField,
  choices,
  CivilDateField,
  IdField,
  IdsField,
  TextField,
  VersionField,
} from '../../platform/fields.js';

/** 等待上级文件, 办公室原因, or another one, which is said in words. */
export type StopReason = 'superior' | 'office' | 'other';
export const stopReasons = choices<StopReason>({ superior: true, office: true, other: true });

const maxWords = 2000;
const date = { type: String, format: 'date', nullable: true } as const;
const instant = { type: String, format: 'date-time', nullable: true } as const;
const name = { type: String, nullable: true } as const;

/** 停表: an entry of the office of days that do not count. */
export class ClockStop {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ format: 'date' })
  firstDay: string;

  @ApiProperty({ ...date, description: 'null while it goes on.' })
  lastDay: string | null;

  @ApiProperty({ enum: stopReasons, enumName: 'StopReason' })
  reason: StopReason;

  @ApiProperty(name)
  words: string | null;

  @ApiProperty(name)
  enteredBy: string | null;

  @ApiProperty({ format: 'date-time' })
  enteredAt: string;

  @ApiProperty({ ...name, description: 'Who changed it, the last time.' })
  changedBy: string | null;

  @ApiProperty(instant)
  changedAt: string | null;

  @ApiProperty(name)
  takenBackBy: string | null;

  @ApiProperty({ ...instant, description: 'Since then it counts no more.' })
  takenBackAt: string | null;

  @ApiProperty(name)
  takenBackWords: string | null;

  @ApiProperty({ type: 'integer', description: 'Of how many assignments it stops the clock.' })
  assignments: number;
}

/** A stop as far as it is one assignment's. */
export class AssignmentStop extends ClockStop {
  @ApiProperty({ description: 'Whether it moves the effective deadline on.' })
  counts: boolean;

  @ApiProperty({ type: 'integer', description: 'Its working days so far; days that overlap stand in each.' })
  workingDays: number;
}

class StopDays {
  @CivilDateField()
  firstDay: string;

  @CivilDateField({ nullable: true, description: 'null: it goes on until its end is entered.' })
  lastDay: string | null;

  @ChoiceField(stopReasons, 'StopReason')
  reason: StopReason;

  @TextField({ max: maxWords, min: 0, optional: true, description: 'Needed for another reason.' })
  words?: string;
}

/** Stops the clock of some assignments of one plan, each in the version that the sender has seen. */
export class EnterStop extends StopDays {
  @IdField()
  planId: number;

  @IdsField({ count: 500, description: 'The assignments whose clock rests.' })
  assignments: number[];
}

export class ChangeStop extends StopDays {
  @VersionField()
  version: number;

  @IdsField({ count: 500, description: 'The assignments whose clock rests: some more, or some less than before.' })
  assignments: number[];
}

export class TakeBackStop {
  @VersionField()
  version: number;

  @TextField({ max: maxWords, description: 'Why.' })
  reason: string;
}

export class PreviewStop extends StopDays {
  @IdField()
  planId: number;

  @IdsField({ count: 500 })
  assignments: number[];

  @IdField({ optional: true, description: 'The stop that is changed; what it leaves out moves back.' })
  stopId?: number;
}

/** What a stop would do to an assignment. */
export class MovedDeadline {
  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ description: 'Of the task.' })
  title: string;

  @ApiProperty({ format: 'date' })
  before: string;

  @ApiProperty({ format: 'date' })
  after: string;
}

/** An assignment that a stop of the plan may be about. */
export class StoppableAssignment extends SeenAssignment {
  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty({ type: String, nullable: true })
  no: string | null;

  @ApiProperty()
  title: string;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ format: 'date' })
  effectiveDeadline: string;
}

export class StopLine extends ClockStop {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty({ type: [Number], description: 'The assignments whose clock rests, as far as the person may see them.' })
  assignmentIds: number[];

  @ApiProperty({ type: [String], description: 'Unit and task of each, in the same order.' })
  named: string[];

  @ApiProperty({ description: 'Whether the person decides on all of its assignments, and it counts still.' })
  changeable: boolean;
}
