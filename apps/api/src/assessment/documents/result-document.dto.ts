import { ApiProperty } from '@nestjs/swagger';

class PaperUnit {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;
}

/** Which papers of a plan's result somebody may have. */
export class ResultPapers {
  @ApiProperty({ description: 'Whether the server makes PDF files.' })
  makesPdf: boolean;

  @ApiProperty({ type: [PaperUnit], description: 'Units whose sheets they are, in the order of organs.' })
  units: PaperUnit[];

  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    description: 'Those among them for which the person may appeal.',
  })
  appealing: number[];

  @ApiProperty({ description: 'The transfer table.' })
  transfer: boolean;
}
