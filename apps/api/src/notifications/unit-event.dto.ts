import { ApiProperty } from '@nestjs/swagger';
import { choices, IdsField } from '../platform/fields.js';

export type UnitEventKind =
  | 'issued'
  | 'added'
  | 'amended'
  | 'cancelled'
  | 'handed-over'
  | 'taken-over'
  | 'insisted'
  | 'closed'
  | 'closing-refused'
  | 'reopened'
  | 'recorded'
  | 'record-undone';
const kinds = choices<UnitEventKind>({
  issued: true,
  added: true,
  amended: true,
  cancelled: true,
  'handed-over': true,
  'taken-over': true,
  insisted: true,
  closed: true,
  'closing-refused': true,
  reopened: true,
  recorded: true,
  'record-undone': true,
});

/** Something that a unit is told of. */
export class UnitEvent {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: kinds, enumName: 'UnitEventKind' })
  kind: UnitEventKind;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: [Number], description: 'The tasks that it is about.' })
  tasks: number[];

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class SeenEvents {
  @IdsField({ count: 1000, description: 'Events that the person has seen; others are left alone.' })
  events: number[];
}
