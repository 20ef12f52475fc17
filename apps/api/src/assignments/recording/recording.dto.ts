import { ApiProperty } from '@nestjs/swagger';
import { choices } from '../../platform/fields.js';
import { WorkbookComparison } from '../../workbooks/workbook.dto.js';
import { type OpenField, openFields } from './recording-columns.js';

/** A field of an assignment that would be recorded. */
export class RecordedField {
  @ApiProperty({ enum: openFields, enumName: 'RecordedColumn' })
  field: OpenField;

  @ApiProperty({ description: 'As it is now, in the words of the table.' })
  now: string;

  @ApiProperty()
  file: string;
}

export type RecordedOutcome = 'recorded' | 'closed';
const outcomes = choices<RecordedOutcome>({ recorded: true, closed: true });

/** A row that would record something. */
export class RecordedAssignment {
  @ApiProperty({ type: 'integer', description: 'As Excel counts it.' })
  row: number;

  @ApiProperty({ description: "The task's title, and the unit." })
  name: string;

  @ApiProperty({ enum: outcomes, enumName: 'RecordedOutcome', description: 'closed: it is closed by that.' })
  outcome: RecordedOutcome;

  @ApiProperty({ type: [RecordedField] })
  fields: RecordedField[];
}

/** A cell that came to be something else since the file was downloaded. */
export class RecordingConflict extends RecordedField {
  @ApiProperty({ example: 'G7' })
  cell: string;

  @ApiProperty({ description: "The task's title, and the unit." })
  name: string;

  @ApiProperty({ description: 'As it was when the file was downloaded.' })
  then: string;
}

/** What a filled file would record; nothing is stored. */
export class RecordingComparison extends WorkbookComparison {
  @ApiProperty({ type: [RecordedAssignment] })
  rows: RecordedAssignment[];

  @ApiProperty({ type: [RecordingConflict] })
  conflicts: RecordingConflict[];
}

/** What one file recorded, and can be taken back. */
export class Recording {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: 'Of how many assignments something was recorded.' })
  count: number;

  @ApiProperty({ format: 'date-time' })
  at: string;
}
