import { ApiProperty } from '@nestjs/swagger';
import type { Rhythm } from '@yaodian/calendar';
import { TextField } from '../../../platform/fields.js';
import { roundRhythms } from '../../../plans/task.dto.js';

/** A round of a plan, with how far it is. */
export class PlanRound {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: roundRhythms, enumName: 'Rhythm' })
  rhythm: Rhythm;

  @ApiProperty({ format: 'date' })
  periodFirst: string;

  @ApiProperty({ format: 'date' })
  periodLast: string;

  @ApiProperty({ format: 'date' })
  opens: string;

  @ApiProperty({ format: 'date', description: 'In time until 24:00 of it.' })
  due: string;

  @ApiProperty({ format: 'date' })
  closes: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When its reports were asked for.' })
  openedAt: string | null;

  @ApiProperty({ type: 'integer', description: 'Reports that are owed in it.' })
  reports: number;

  @ApiProperty({ type: 'integer', description: 'Those that have left their units.' })
  left: number;

  @ApiProperty({ description: 'Whether it is the next one of its rhythm, and can be opened early.' })
  canOpen: boolean;
}

/** What a round asks of one unit. */
export class RoundBurden {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer' })
  reports: number;

  @ApiProperty({ type: 'integer' })
  fields: number;

  @ApiProperty({ type: 'integer' })
  minutes: number;
}

/** What opening a round now would ask of whom; nothing is stored. */
export class OpeningPreview {
  @ApiProperty({ type: PlanRound })
  round: PlanRound;

  @ApiProperty({ description: 'Goes into `seen` to open exactly this.' })
  seen: string;

  @ApiProperty({ type: [RoundBurden], description: "In the office's order." })
  units: RoundBurden[];

  @ApiProperty({ type: 'integer' })
  reports: number;

  @ApiProperty({ type: 'integer' })
  fields: number;

  @ApiProperty({ type: 'integer', description: 'Fields × minutes for each: an estimate.' })
  minutes: number;

  @ApiProperty({ type: 'integer' })
  minutesPerField: number;
}

export class OpenRoundEarly {
  @TextField({ max: 64, description: '`seen` of the preview.' })
  seen: string;

  @TextField({ max: 2000, description: 'Why it is opened out of turn.' })
  reason: string;
}
