import { ApiProperty } from '@nestjs/swagger';
import { problemCodes, type ProblemCode } from './domain-error.js';

export class FieldError {
  @ApiProperty({ example: 'deadline.date' })
  path: string;

  @ApiProperty()
  message: string;
}

/** What one of several files has. */
export class FileProblem {
  @ApiProperty({ type: 'integer', description: 'Which file of the request, from 0.' })
  file: number;

  @ApiProperty({ enum: problemCodes, enumName: 'ProblemCode' })
  code: ProblemCode;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  facts: Record<string, string>;
}

/** Problem details (RFC 9457); the sentence for the reader is looked up by `code`. */
export class Problem {
  @ApiProperty()
  type: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  status: number;

  @ApiProperty({ enum: problemCodes, enumName: 'ProblemCode' })
  code: ProblemCode;

  @ApiProperty({ required: false })
  detail?: string;

  @ApiProperty({ type: 'object', selfRequired: false, additionalProperties: { type: 'string' } })
  facts?: Record<string, string>;

  @ApiProperty({
    type: 'object',
    selfRequired: false,
    additionalProperties: true,
    description: 'Of a version conflict: the row as it is now.',
  })
  current?: object;

  @ApiProperty({ required: false, type: [FileProblem], description: 'Every file that cannot be imported.' })
  files?: FileProblem[];

  @ApiProperty({ required: false, type: [FieldError] })
  errors?: FieldError[];
}
