import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BooleanField, ChoiceField, choices, TextField } from '../../platform/fields.js';
import { type UnitField, unitFields } from './unit-columns.js';

export type CellProblemCode =
  | 'formula'
  | 'broken'
  | 'required'
  | 'not-text'
  | 'not-date'
  | 'not-kind'
  | 'not-number'
  | 'name-taken'
  | 'parent-unknown'
  | 'own-ancestor'
  | 'ends-before'
  | 'identifier-unknown'
  | 'identifier-twice';

const cellProblemCodes = choices<CellProblemCode>({
  formula: true,
  broken: true,
  required: true,
  'not-text': true,
  'not-date': true,
  'not-kind': true,
  'not-number': true,
  'name-taken': true,
  'parent-unknown': true,
  'own-ancestor': true,
  'ends-before': true,
  'identifier-unknown': true,
  'identifier-twice': true,
});

export type ConflictChoice = 'file' | 'register';
const conflictChoices = choices<ConflictChoice>({ file: true, register: true });

/** A form with the edited workbook. Nothing is stored in a dry run. */
export class ImportUnits {
  @BooleanField({ optional: true })
  dryRun?: boolean;

  @TextField({ max: 64, optional: true, description: '`comparison` of the dry run that is applied.' })
  comparison?: string;

  @ChoiceField(conflictChoices, 'ConflictChoice', {
    optional: true,
    description: 'What holds where the file and somebody else have changed a field in different ways.',
  })
  conflicts?: ConflictChoice;
}

export class ImportUnitsForm extends ImportUnits {
  @ApiProperty({ type: 'string', format: 'binary', description: 'The workbook (.xlsx).' })
  file: string;
}

/** A field of a row that would be changed. */
export class ImportedField {
  @ApiProperty({ enum: unitFields, enumName: 'UnitField' })
  field: UnitField;

  @ApiProperty({ description: 'As it is now, in the words of the table.' })
  now: string;

  @ApiProperty()
  file: string;
}

export type RowOutcome = 'added' | 'changed' | 'closed';
const rowOutcomes = choices<RowOutcome>({ added: true, changed: true, closed: true });

/** A row that would add or change a unit. */
export class ImportedRow {
  @ApiProperty({ type: 'integer', description: 'As Excel counts it.' })
  row: number;

  @ApiProperty({ description: "The unit's full name after the import." })
  name: string;

  @ApiProperty({ enum: rowOutcomes, enumName: 'RowOutcome', description: 'closed: it gets a last day.' })
  outcome: RowOutcome;

  @ApiProperty({ type: [ImportedField] })
  fields: ImportedField[];
}

/** A cell that somebody else has changed since the file was downloaded, in another way. */
export class ImportConflict extends ImportedField {
  @ApiProperty({ example: 'D7' })
  cell: string;

  @ApiProperty({ description: "The unit's full name now." })
  name: string;

  @ApiProperty({ description: 'As it was when the file was downloaded.' })
  then: string;
}

export class CellProblem {
  @ApiProperty({ example: 'D7' })
  cell: string;

  @ApiProperty({ enum: cellProblemCodes, enumName: 'CellProblemCode' })
  code: CellProblemCode;

  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  facts?: Record<string, string>;
}

/** What importing an edited workbook would do; nothing is stored. */
export class UnitComparison {
  @ApiProperty({ description: 'Goes into `comparison` to apply exactly this.' })
  comparison: string;

  @ApiProperty({ type: [ImportedRow] })
  rows: ImportedRow[];

  @ApiProperty({ type: 'integer' })
  unchanged: number;

  @ApiProperty({ type: [String], description: 'Units that were downloaded and are not in the file. They stay.' })
  absent: string[];

  @ApiProperty({
    type: [String],
    description: 'Columns that are not of the table, and are left aside.',
    example: ['P 备注'],
  })
  ignored: string[];

  @ApiProperty({ type: [ImportConflict] })
  conflicts: ImportConflict[];

  @ApiProperty({ type: [CellProblem], description: 'While there are any, nothing can be applied.' })
  problems: CellProblem[];
}
