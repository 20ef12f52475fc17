import { ApiProperty } from '@nestjs/swagger';
import type { UnitRole } from '@yaodian/decomposition';
import type { AssignmentState } from '@yaodian/supervision';
import { choices } from '../platform/fields.js';
import { assignmentStates } from './states.js';

const roles = choices<UnitRole>({ lead: true, responsible: true });

/** An assignment that went to another unit in a reorganisation (机构改革). */
export class HandedOver {
  @ApiProperty({ description: 'The full name of the unit that ended.' })
  from: string;

  @ApiProperty({ description: 'That of its successor.' })
  to: string;

  @ApiProperty({ format: 'date', description: "The successor's first day with it." })
  since: string;
}

/** A unit with what it does for a task. */
export class AssignedUnit {
  @ApiProperty({ type: 'integer', description: "The assignment's identifier." })
  id: number;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: String, nullable: true })
  shortName: string | null;

  @ApiProperty({ enum: roles, enumName: 'UnitRole' })
  role: UnitRole;

  @ApiProperty({ enum: assignmentStates, enumName: 'AssignmentState' })
  state: AssignmentState;

  @ApiProperty({ description: '本年度完成: the office closed it when it archived the plan.' })
  completedForYear: boolean;

  @ApiProperty({
    description: '补录: what is known of its state and progress is from before its plan was followed here.',
  })
  isRecorded: boolean;

  @ApiProperty({ type: [HandedOver], description: 'The first one first.' })
  handOvers: HandedOver[];
}
