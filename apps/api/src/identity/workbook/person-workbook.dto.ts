import type { PersonField } from '@yaodian/access';
import { ApiProperty } from '@nestjs/swagger';
import { choices } from '../../platform/fields.js';
import { WorkbookComparison } from '../../workbooks/workbook.dto.js';
import { SetUpToken } from '../person.dto.js';
import { personFields } from './person-columns.js';

export class ImportedPersonField {
  @ApiProperty({ enum: personFields, enumName: 'PersonField' })
  field: PersonField;

  @ApiProperty({ description: 'As it is now, in the words of the table.' })
  now: string;

  @ApiProperty()
  file: string;
}

export type PersonOutcome = 'added' | 'changed' | 'disabled';
const personOutcomes = choices<PersonOutcome>({ added: true, changed: true, disabled: true });

/** A row that would add or change a person. */
export class ImportedPerson {
  @ApiProperty({ type: 'integer', description: 'As Excel counts it.' })
  row: number;

  @ApiProperty({ description: 'The name after the import.' })
  name: string;

  @ApiProperty({ enum: personOutcomes, enumName: 'PersonOutcome' })
  outcome: PersonOutcome;

  @ApiProperty({ type: [ImportedPersonField] })
  fields: ImportedPersonField[];
}

/** A cell that somebody else has changed since the file was downloaded, in another way. */
export class PersonConflict extends ImportedPersonField {
  @ApiProperty({ example: 'D7' })
  cell: string;

  @ApiProperty({ description: 'The name now.' })
  name: string;

  @ApiProperty({ description: 'As it was when the file was downloaded.' })
  then: string;
}

/** What importing an edited workbook would do; nothing is stored. */
export class PersonComparison extends WorkbookComparison {
  @ApiProperty({ type: [ImportedPerson] })
  rows: ImportedPerson[];

  @ApiProperty({ type: [PersonConflict] })
  conflicts: PersonConflict[];
}

/** What one workbook did to people, and can be taken back. */
export class PeopleImport {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: 'How many people were added.' })
  count: number;

  @ApiProperty({ type: 'integer' })
  changed: number;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** The link of one person who was added, which is told once. */
export class PersonLink extends SetUpToken {
  @ApiProperty()
  account: string;

  @ApiProperty()
  name: string;
}
