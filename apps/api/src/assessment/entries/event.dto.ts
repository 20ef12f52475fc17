import { ApiProperty } from '@nestjs/swagger';
import {
  BooleanField,
  ChoiceField,
  choices,
  CivilDateField,
  IdField,
  IntegerField,
  PatternField,
  QueryIntegerField,
  TextField,
  VersionField,
} from '../../platform/fields.js';
import { figurePattern, keyPattern } from './entry.dto.js';
import { ScoreFile } from './file.dto.js';
import { EventKind } from './outline.dto.js';

export const eventsShown = 50;

export type EventState = 'standing' | 'withdrawn';
const states = choices<EventState>({ standing: true, withdrawn: true });

export class EventQuery {
  @QueryIntegerField({ min: 1 })
  planId: number;

  @QueryIntegerField({ min: 1, optional: true })
  unitId?: number;

  @PatternField(keyPattern, { max: 36, optional: true })
  kind?: string;

  @ChoiceField(states, 'AssessmentEventState', { optional: true })
  state?: EventState;

  @QueryIntegerField({ min: 1, optional: true })
  page?: number;
}

/** 加分、扣分、否决事项 */
export class AssessmentEvent {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ description: "The key of the scheme's entry." })
  kind: string;

  @ApiProperty({ type: EventKind, nullable: true, description: 'Null where the scheme in force has none such.' })
  of: EventKind | null;

  @ApiProperty({ format: 'date' })
  happenedOn: string;

  @ApiProperty({ type: 'integer' })
  count: number;

  @ApiProperty({ type: String, nullable: true, description: 'Chosen within a range.' })
  points: string | null;

  @ApiProperty()
  hasStatement: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Events with the same one are one thing (同一问题).' })
  subject: string | null;

  @ApiProperty()
  reason: string;

  @ApiProperty()
  recordedBy: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;

  @ApiProperty({ enum: states, enumName: 'AssessmentEventState' })
  state: EventState;

  @ApiProperty({ type: String, nullable: true })
  withdrawnBy: string | null;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  withdrawnAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  withdrawnReason: string | null;

  @ApiProperty({ type: [ScoreFile] })
  files: ScoreFile[];

  @ApiProperty({ description: 'Whether the person changes something of it.' })
  mayChange: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class AssessmentEventPage {
  @ApiProperty({ type: [AssessmentEvent], description: 'The newest day first.' })
  items: AssessmentEvent[];

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: [String], description: 'Subjects that events of the plan have, by which one says: the same.' })
  subjects: string[];
}

export class RecordEvent {
  @IdField()
  planId: number;

  @IdField()
  unitId: number;

  @PatternField(keyPattern, { max: 36 })
  kind: string;

  @CivilDateField({ description: "In the plan's year, and not ahead." })
  happenedOn: string;

  @IntegerField({ description: 'Of how many it is one record.' })
  count: number;

  @PatternField(figurePattern, { max: 16, optional: true, nullable: true, description: 'Where the entry is a range.' })
  points?: string | null;

  @BooleanField({ optional: true })
  hasStatement?: boolean;

  @TextField({ max: 200, min: 0, optional: true, nullable: true })
  subject?: string | null;

  @TextField({ max: 2000, min: 0 })
  reason: string;
}

export class WithdrawEvent {
  @VersionField()
  version: number;

  @TextField({ max: 2000 })
  reason: string;
}
