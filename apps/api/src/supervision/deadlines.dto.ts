import { ApiProperty } from '@nestjs/swagger';
import { Counting } from '../calendar/calendar.dto.js';
import { AssignmentStop } from './stops/stop.dto.js';

/** The deadlines of an assignment, side by side, and how the one in force was counted. */
export class AssignmentDeadlines {
  @ApiProperty({ format: 'date', description: '首次期限: as issued, or as last amended by the office.' })
  first: string;

  @ApiProperty({ format: 'date', description: 'The date of the last granted extension, else the first deadline.' })
  base: string;

  @ApiProperty({ format: 'date', description: '有效期限: the base, moved on by the clock stops.' })
  effective: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Working days left to it; below 0 it has passed. Null for what is no longer open.',
  })
  workingDays: number | null;

  @ApiProperty({
    type: Counting,
    nullable: true,
    description:
      'How it was counted from the base; null where nothing has moved it, or it is more than five years away.',
  })
  counting: Counting | null;

  @ApiProperty({ type: [AssignmentStop], description: 'The first one first, with those that were taken back.' })
  stops: AssignmentStop[];
}
