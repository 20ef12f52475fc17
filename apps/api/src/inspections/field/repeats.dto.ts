import { ApiProperty } from '@nestjs/swagger';

export class RepeatedBefore {
  @ApiProperty({ type: 'integer' })
  findingId: number;

  @ApiProperty()
  inspectionTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer' })
  quarter: number;

  @ApiProperty()
  words: string;
}

export class RepeatedFinding {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: 'Within the sheet of its unit.' })
  number: number;

  @ApiProperty()
  words: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The earlier finding that it repeats, as an inspector said.',
  })
  repeatsId: number | null;
}

export class RepeatingUnit {
  @ApiProperty({ type: 'integer', description: 'Of the unit within the inspection.' })
  id: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: [RepeatedFinding] })
  findings: RepeatedFinding[];

  @ApiProperty({
    type: [RepeatedBefore],
    description: 'The same at the same unit in earlier inspections, the newest first.',
  })
  before: RepeatedBefore[];
}

/** 重复问题: an item on which problems were found at several units, or at a unit that had had one before. */
export class RepeatedItem {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null for what was found outside the check list.' })
  itemId: number | null;

  @ApiProperty({ type: String, nullable: true })
  text: string | null;

  @ApiProperty({ type: [RepeatingUnit], description: 'In the order of organs.' })
  units: RepeatingUnit[];
}
