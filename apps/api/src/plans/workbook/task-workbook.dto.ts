import { ApiProperty } from '@nestjs/swagger';
import { choices, QueryBooleanField, TextField } from '../../platform/fields.js';
import { ImportWorkbook, WorkbookComparison } from '../../workbooks/workbook.dto.js';
import { type TaskField, taskFields } from './task-columns.js';

/** A form with the edited tasks of an issued plan: one amendment. */
export class AmendByWorkbook extends ImportWorkbook {
  @TextField({ max: 2000, optional: true, description: 'Why; the units concerned read it. Not needed in a dry run.' })
  reason?: string;

  @QueryBooleanField({ optional: true, description: 'Deadlines that have passed are meant so.' })
  acceptPassedDeadlines?: boolean;
}

export class AmendByWorkbookForm extends AmendByWorkbook {
  @ApiProperty({ type: 'string', format: 'binary', description: 'The workbook (.xlsx).' })
  file: string;
}

/** A field of a row that would be changed. */
export class ImportedTaskField {
  @ApiProperty({ enum: taskFields, enumName: 'TaskColumn' })
  field: TaskField;

  @ApiProperty({ description: 'As it is now, in the words of the table.' })
  now: string;

  @ApiProperty()
  file: string;
}

export type TaskRowOutcome = 'added' | 'changed';
const outcomes = choices<TaskRowOutcome>({ added: true, changed: true });

/** A row that would add or change a task. */
export class ImportedTask {
  @ApiProperty({ type: 'integer', description: 'As Excel counts it.' })
  row: number;

  @ApiProperty({ description: "The task's title after the import." })
  name: string;

  @ApiProperty({ enum: outcomes, enumName: 'TaskRowOutcome' })
  outcome: TaskRowOutcome;

  @ApiProperty({ type: [ImportedTaskField] })
  fields: ImportedTaskField[];
}

/** A cell that somebody else has changed since the file was downloaded, in another way. */
export class TaskConflict extends ImportedTaskField {
  @ApiProperty({ example: 'D7' })
  cell: string;

  @ApiProperty({ description: "The task's title now." })
  name: string;

  @ApiProperty({ description: 'As it was when the file was downloaded.' })
  then: string;
}

/** What importing the edited tasks would do; nothing is stored. */
export class TaskComparison extends WorkbookComparison {
  @ApiProperty({ type: [ImportedTask] })
  rows: ImportedTask[];

  @ApiProperty({ type: [TaskConflict] })
  conflicts: TaskConflict[];
}

/** What an import has done. */
export class TaskImport {
  @ApiProperty({ type: 'integer' })
  added: number;

  @ApiProperty({ type: 'integer' })
  changed: number;

  @ApiProperty({ type: 'integer', description: 'How many units are told of it; none of a draft.' })
  units: number;
}
