import { ApiProperty } from '@nestjs/swagger';

export class UnitChangedField {
  @ApiProperty({ description: 'The name of the field.' })
  field: string;

  @ApiProperty({ type: [String], description: 'What it held before; nothing where it was empty.' })
  before: string[];

  @ApiProperty({ type: [String] })
  after: string[];

  @ApiProperty({ description: 'A value was removed from the record.' })
  removed: boolean;
}

/** What somebody has changed of a unit. */
export class UnitChange {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person; null where the system did it.' })
  who: string | null;

  @ApiProperty({ description: 'unit.edit' })
  action: string;

  @ApiProperty({ type: [UnitChangedField] })
  fields: UnitChangedField[];
}
