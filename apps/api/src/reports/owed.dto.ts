import { ApiProperty } from '@nestjs/swagger';
import { QueryIntegerField } from '../platform/fields.js';
import { Report, ReportRound } from './report.dto.js';

export class OwedReportsQuery {
  @QueryIntegerField({ min: 1, optional: true })
  roundId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  unitId?: number;
}

/** A round in which the person's units report, with how far they are. */
export class OwedRound extends ReportRound {
  @ApiProperty({ type: 'integer', description: 'Reports that the units owe in it.' })
  reports: number;

  @ApiProperty({ type: 'integer', description: 'Those that have not left their unit, or have been returned.' })
  waiting: number;
}

/** A unit for which the person writes or approves, with how far it is in all rounds that take reports now. */
export class OwedUnit {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer' })
  reports: number;

  @ApiProperty({ type: 'integer' })
  waiting: number;
}

/** All that the person's units owe in one round. */
export class OwedReports {
  @ApiProperty({ type: [OwedUnit] })
  units: OwedUnit[];

  @ApiProperty({
    type: [OwedRound],
    description: 'Rounds that take reports now, the one that is due first at the top.',
  })
  rounds: OwedRound[];

  @ApiProperty({ type: Number, nullable: true, description: 'The round shown: the one asked for, else the first.' })
  roundId: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The unit whose reports are shown; null where they are those of several.',
  })
  unitId: number | null;

  @ApiProperty({ description: 'Whether several units are shown together where none is asked for.' })
  together: boolean;

  @ApiProperty({ type: [Report] })
  reports: Report[];
}
