import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '../../platform/fields.js';

const points = { type: String, nullable: true };

export class TrendQuery {
  @TextField({ max: 2000, example: '1,2', description: 'Identifiers of units, with commas between them.' })
  unitIds: string;
}

export class TrendPoint {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty(points)
  total: string | null;
}

export class TrendQuarter {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty({ type: 'integer' })
  quarter: number;

  @ApiProperty(points)
  total: string | null;
}

export class ScoreTrend {
  @ApiProperty({ type: [TrendPoint], description: 'The running total at the end of each day, the first one first.' })
  points: TrendPoint[];

  @ApiProperty({ type: [TrendQuarter], description: '督查成绩 of the published inspections.' })
  quarters: TrendQuarter[];
}
