import {
  type ChangedBy as ChangedByValue,
  type ComparisonKind as ComparisonKindValue,
  TASK_FIELDS,
  type TaskField,
} from '@yaodian/decomposition';
import { ApiProperty } from '@nestjs/swagger';
import { BooleanField, choices, ChoicesField, IntegerField, ObjectsField, TextField } from '../../platform/fields.js';
import { DraftTask } from '../../plans/task.dto.js';
import { FileFacts, Task } from '../document.dto.js';

const kinds = choices<ComparisonKindValue>({
  unchanged: true,
  changed: true,
  edited: true,
  conflict: true,
  new: true,
  removed: true,
  deleted: true,
  'by-hand': true,
});
const changers = choices<ChangedByValue>({ file: true, hand: true, both: true });

export class FieldChange {
  @ApiProperty({ enum: TASK_FIELDS, enumName: 'TaskField' })
  field: TaskField;

  @ApiProperty({ enum: changers, enumName: 'ChangedBy', description: 'Since the first reading.' })
  by: ChangedByValue;
}

/** One task in its versions. */
export class CorrectionRow {
  @ApiProperty({ enum: kinds, enumName: 'ComparisonKind' })
  kind: ComparisonKindValue;

  @ApiProperty({ type: DraftTask, nullable: true, description: 'As it is now.' })
  present: DraftTask | null;

  @ApiProperty({ type: Task, nullable: true, description: 'As the corrected file has it.' })
  next: Task | null;

  @ApiProperty({ type: [FieldChange] })
  changes: FieldChange[];
}

/** A corrected file compared with the document that is there; nothing is stored. */
export class CorrectionReading extends FileFacts {
  @ApiProperty({ type: 'integer' })
  characters: number;

  @ApiProperty({ type: [CorrectionRow], description: 'In the order of the corrected file.' })
  rows: CorrectionRow[];

  @ApiProperty({ description: 'Names this comparison: it is applied only while it still holds.' })
  comparison: string;
}

/** What shall be done with one row; what no choice names is done as the comparison proposes. */
export class RowChoice {
  @IntegerField({ description: 'Which row of the comparison, from 0.' })
  row: number;

  @BooleanField({ optional: true, description: 'Whether a new, removed or deleted task follows the file.' })
  follow?: boolean;

  @ChoicesField(TASK_FIELDS, 'TaskField', { optional: true, description: 'The fields that follow the file.' })
  fields?: TaskField[];
}

export class CorrectDocument {
  @BooleanField({ optional: true, description: 'Compare only; store nothing.' })
  dryRun?: boolean;

  @TextField({ max: 64, optional: true, description: 'The comparison that is applied.' })
  comparison?: string;

  @ObjectsField(() => RowChoice, { count: 100_000, optional: true })
  choices?: RowChoice[];
}

/** The body as the description shows it. */
export class CorrectionForm {
  @ApiProperty({ type: 'string', format: 'binary', description: 'The corrected file.' })
  file: string;

  @ApiProperty({ type: Boolean, required: false })
  dryRun?: boolean;

  @ApiProperty({ type: String, required: false, description: 'The comparison that is applied.' })
  comparison?: string;

  @ApiProperty({ type: String, required: false, description: 'A list of RowChoice in JSON.' })
  choices?: string;
}

export class CorrectionResult {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty({ type: 'integer', description: 'The document that has taken the place of the other.' })
  documentId: number;
}
