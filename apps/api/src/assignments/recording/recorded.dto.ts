import { ApiProperty } from '@nestjs/swagger';
import type { AssignmentState } from '@yaodian/supervision';
import { Evidence } from '../../evidence/evidence.dto.js';
import { assignmentStates } from '../states.js';

/** 补录: what the office has recorded of an assignment from before its plan was followed here. Outside punctuality. */
export class RecordedHistory {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, nullable: true })
  by: string | null;

  @ApiProperty({
    enum: assignmentStates,
    enumName: 'AssignmentState',
    description: 'As recorded; it may have gone on since.',
  })
  state: AssignmentState;

  @ApiProperty({ type: 'integer', nullable: true })
  percent: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '办结日期' })
  closedOn: string | null;

  @ApiProperty({ type: Evidence, nullable: true })
  evidence: Evidence | null;
}
