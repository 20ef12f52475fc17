import { ApiProperty } from '@nestjs/swagger';
import { CivilDateField, IdField, TextField } from '../../platform/fields.js';

/** 大屏链接, without the address: nobody can read that again. */
export class DisplayLink {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ description: 'Where it hangs.' })
  title: string;

  @ApiProperty({ type: String, nullable: true })
  createdBy: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date', description: 'The last day on which it shows anything.' })
  expiresOn: string;

  @ApiProperty({ description: 'That day has passed.' })
  isOver: boolean;

  @ApiProperty({ type: String, nullable: true })
  revokedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  revokedAt: string | null;
}

export class CreateDisplayLink {
  @IdField()
  planId: number;

  @TextField({ max: 100 })
  title: string;

  @CivilDateField({ description: 'At most 400 days ahead.' })
  expiresOn: string;
}

export class CreatedDisplayLink extends DisplayLink {
  @ApiProperty({ description: 'Of the address /wall/TOKEN; it is told this once, and kept nowhere.' })
  token: string;
}
