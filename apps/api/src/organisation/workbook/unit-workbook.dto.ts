import { ApiProperty } from '@nestjs/swagger';
import { choices } from '../../platform/fields.js';
import { WorkbookComparison } from '../../workbooks/workbook.dto.js';
import { type UnitField, unitFields } from './unit-columns.js';

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

/** What importing an edited workbook would do; nothing is stored. */
export class UnitComparison extends WorkbookComparison {
  @ApiProperty({ type: [ImportedRow] })
  rows: ImportedRow[];

  @ApiProperty({ type: [ImportConflict] })
  conflicts: ImportConflict[];
}
