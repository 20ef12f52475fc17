import { ApiProperty } from '@nestjs/swagger';
import type { UnitRole } from '@yaodian/decomposition';
import type { AssignmentState } from '@yaodian/supervision';
import { assignmentStates } from '../../assignments/states.js';
import { choices, IdsField, TextField, VersionField } from '../../platform/fields.js';
import { Deadline } from '../task.dto.js';

const roles = choices<UnitRole>({ lead: true, responsible: true });

export class OutcomeCounts {
  @ApiProperty({ type: 'integer' })
  closed: number;

  @ApiProperty({ type: 'integer' })
  cancelled: number;

  @ApiProperty({ type: 'integer' })
  open: number;
}

/** An assignment that is open. */
export class OpenAssignment {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ enum: roles, enumName: 'UnitRole' })
  role: UnitRole;

  @ApiProperty({ enum: assignmentStates, enumName: 'AssignmentState' })
  state: AssignmentState;

  @ApiProperty({
    description: 'Whether the year can complete it: without a date, signed for, and nothing asked about it.',
  })
  completable: boolean;
}

/** A task with its open assignments. */
export class OpenTask {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: "Its number in the plan's table, counted from 1." })
  number: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: Deadline })
  deadline: Deadline;

  @ApiProperty({ type: [OpenAssignment] })
  assignments: OpenAssignment[];
}

export class Archiving {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person who archived the plan.' })
  by: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  takenBackAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  takenBackBy: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was taken back.' })
  reason: string | null;
}

/** What a plan has come to. */
export class PlanOutcome {
  @ApiProperty({ type: 'integer', description: "The plan's, to be sent back with what is decided." })
  version: number;

  @ApiProperty({ type: OutcomeCounts })
  tasks: OutcomeCounts;

  @ApiProperty({ type: OutcomeCounts })
  assignments: OutcomeCounts;

  @ApiProperty({
    type: [OpenTask],
    description: 'Standing and recurring tasks that are open: archiving closes them for the year, or leaves them.',
  })
  withoutDate: OpenTask[];

  @ApiProperty({ type: [OpenTask], description: 'Tasks with a date that are open: archiving leaves them unfinished.' })
  dated: OpenTask[];

  @ApiProperty({ type: 'integer', description: 'Reporting rounds that have not closed yet.' })
  roundsLeft: number;

  @ApiProperty({ type: 'integer', description: 'How many of its tasks are carried over into a later plan.' })
  carriedOver: number;

  @ApiProperty({ type: [Archiving], description: 'The newest first.' })
  archivings: Archiving[];
}

export class ArchivePlan {
  @VersionField()
  version: number;

  @IdsField({
    count: 100_000,
    description: 'Open assignments of standing and recurring tasks that the year completes (本年度完成).',
  })
  completed: number[];
}

export class UnarchivePlan {
  @VersionField()
  version: number;

  @TextField({ max: 2000, description: 'Why; the units concerned read it.' })
  reason: string;
}
