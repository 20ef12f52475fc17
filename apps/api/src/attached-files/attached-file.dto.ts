import { ApiProperty } from '@nestjs/swagger';

/** A file that proves something. */
export class AttachedFile {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty()
  format: string;

  @ApiProperty({ type: 'integer', description: 'In bytes.' })
  size: number;

  @ApiProperty({ description: "SHA-256 of the file's bytes." })
  sha256: string;

  @ApiProperty({ description: 'Whether its content was removed (清除).' })
  removed: boolean;

  @ApiProperty()
  addedBy: string;

  @ApiProperty({ format: 'date-time' })
  addedAt: string;
}

/** What comes with a file: nothing but itself. */
export class NewFile {}

export class NewFileForm {
  @ApiProperty({ type: 'string', format: 'binary' })
  file: unknown;
}
