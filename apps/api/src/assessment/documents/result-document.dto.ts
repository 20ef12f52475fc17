import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class SnapshotQuery {
  @ApiPropertyOptional({ type: 'integer', description: 'Number of a snapshot (快照); the last one if absent.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  snapshot?: number;
}
