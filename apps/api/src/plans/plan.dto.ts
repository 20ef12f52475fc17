import { ApiProperty, PartialType } from '@nestjs/swagger';
import { choices, IntegerField, QueryIntegerField, TextField, VersionField } from '../platform/fields.js';

export const planTitleLength = 300;
export const largestYear = 2100;

export type PlanState = 'draft' | 'issued' | 'archived';
export const planStates = choices<PlanState>({ draft: true, issued: true, archived: true });

export class PlanSummary {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: planStates, enumName: 'PlanState' })
  state: PlanState;

  @ApiProperty({ type: 'integer', description: 'How many tasks it has.' })
  tasks: number;

  @ApiProperty({ type: 'integer', description: 'How many source documents it has.' })
  documents: number;

  @ApiProperty({
    type: 'integer',
    description: 'Open doubts of its tasks and of passages of its documents, without missing deadlines.',
  })
  openDoubts: number;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description:
      'When a person said that the draft is checked; any later change of its tasks, but for their deadlines, takes it back.',
  })
  checkedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  issuedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person who issued it.' })
  issuedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  archivedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person who archived it.' })
  archivedBy: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
}

export class PlanPage {
  @ApiProperty({ type: [PlanSummary] })
  items: PlanSummary[];

  @ApiProperty({ type: String, nullable: true, description: 'Goes into `after` for the next page; null at the end.' })
  next: string | null;
}

export class PlanQuery {
  @TextField({ max: 40, optional: true, description: '`next` of the page before.' })
  after?: string;

  @QueryIntegerField({ min: 1, max: 100, optional: true })
  limit?: number;
}

export class NewPlan {
  @IntegerField({ min: 1949, max: largestYear })
  year: number;

  @TextField({ max: planTitleLength })
  title: string;
}

export class EditPlan extends PartialType(NewPlan, { skipNullProperties: false }) {
  @VersionField()
  version: number;
}

export class CheckPlan {
  @IntegerField({ min: 1, optional: true, description: 'The version that the sender has seen.' })
  version?: number;
}

/** The version in the query string, where a request has no body. */
export class VersionQuery {
  @QueryIntegerField({ min: 1, description: 'The version that the sender has seen.' })
  version: number;
}
