import { ApiProperty } from '@nestjs/swagger';
import { IdsField, TextField } from '../../platform/fields.js';

/** Whom a count target binds. */
export class TargetUnits {
  @ApiProperty({ type: 'integer', description: "The target's place among the task's, from 0 on." })
  target: number;

  @ApiProperty({ description: 'Whether the office has named them; otherwise it binds every assignment of the task.' })
  isNamed: boolean;

  @ApiProperty({ type: [Number], description: "The assignments named, within the person's scope." })
  assignmentIds: number[];
}

export class NameTargetUnits {
  @TextField({ max: 2000, description: "The target's words, as they were seen." })
  text: string;

  @IdsField({ count: 10_000, description: 'Assignments of the task; none: the target binds all of them.' })
  assignmentIds: number[];
}
