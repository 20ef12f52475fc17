import { ApiProperty } from '@nestjs/swagger';
import { PatternField } from '../../platform/fields.js';

export class NewRegister {
  @PatternField(/^\p{Script=Han}+[县市区旗]$/u, {
    max: 20,
    example: '云岭县',
    description: 'A county, county-level city, city district or banner.',
  })
  place: string;
}

/** What came into the register at once, and can go again at once. */
export class RegisterLoad {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: 'How many units were added.' })
  count: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'How many a workbook has changed and not closed; null of the starter register.',
  })
  changed: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'How many a workbook has closed; null of the starter register.',
  })
  closed: number | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}
