import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, choices, CivilDateField, IdField, QueryIntegerField, TextField } from '../../platform/fields.js';
import { Report, ReportRound } from '../report.dto.js';
import { SendBackReport } from '../writing/writing.dto.js';

export type ReviewFilter = 'waiting' | 'returned' | 'accepted';
export const reviewFilters = choices<ReviewFilter>({ waiting: true, returned: true, accepted: true });

/** A round with reports that the person reviews or reads as the unit that leads, and how many of them stand where. */
export class ReviewRound extends ReportRound {
  @ApiProperty({ type: 'integer' })
  waiting: number;

  @ApiProperty({ type: 'integer' })
  returned: number;

  @ApiProperty({ type: 'integer' })
  accepted: number;
}

export class ReviewQuery {
  @TextField({ max: 60, optional: true, description: '`next` of the page before.' })
  after?: string;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;

  @ChoiceField(reviewFilters, 'ReviewFilter', { optional: true, description: 'waiting where nothing is said.' })
  filter?: ReviewFilter;

  @QueryIntegerField({ min: 1, optional: true })
  roundId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  unitId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  taskId?: number;
}

export class ReportPage {
  @ApiProperty({ type: [Report] })
  items: Report[];

  @ApiProperty({ type: String, nullable: true, description: 'Goes into `after` for the next page; null at the end.' })
  next: string | null;
}

export class ReturnReport extends SendBackReport {
  @CivilDateField({ optional: true, description: 'Until when it is to come back; three working days without it.' })
  due?: string;
}

export class ReopenReport extends SendBackReport {
  @CivilDateField({ description: 'The last day on which it is taken.' })
  until: string;
}

export class CommentReport {
  @IdField({ description: 'The version that the words are about.' })
  versionId: number;

  @TextField({ max: 2000 })
  words: string;
}

/** 审核用时 of the office in a quarter of a plan, in working days from leaving the unit to the decision. */
export class ReviewTimes {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer', description: '1 to 4.' })
  quarter: number;

  @ApiProperty({ type: 'integer', description: 'Reports that were decided on, each time that they had left.' })
  decided: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Of these; null where there are none.' })
  medianDays: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  longestDays: number | null;

  @ApiProperty({ type: 'integer', description: 'Reports that wait now.' })
  waiting: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'How long the first of these has waited.' })
  longestWaitingDays: number | null;
}
