import { ApiProperty } from '@nestjs/swagger';
import { choices } from '../../platform/fields.js';

type RefusalDecision = 'insisted' | 'rerouted' | 'dropped';
const decisions = choices<RefusalDecision>({ insisted: true, rerouted: true, dropped: true });

/** 退回 with what the office has decided on it. */
export class Refusal {
  @ApiProperty()
  reason: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, nullable: true })
  by: string | null;

  @ApiProperty({
    enum: decisions,
    enumName: 'RefusalDecision',
    nullable: true,
    description: 'null: undecided; dropped: an amendment or a reorganisation came before.',
  })
  decision: RefusalDecision | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  decidedBy: string | null;

  @ApiProperty({ type: String, nullable: true })
  words: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The full name of the unit that got it (改派).' })
  reroutedTo: string | null;
}
