import { ApiProperty } from '@nestjs/swagger';
import type { Severity } from '@yaodian/inspection';
import {
  choices,
  CivilDateField,
  IdField,
  IdsField,
  ObjectField,
  ObjectsField,
  TextField,
  VersionField,
} from '../../platform/fields.js';
import { Signing, SignOff } from '../../supervision/signing/signing.dto.js';

const severityNames = choices<Severity>({ minor: true, normal: true, serious: true });

/** Why a finding cannot be ordered to be put right yet. */
export type OrderHindrance = 'feedback-awaited' | 'objection-undecided';
const hindrances = choices<OrderHindrance>({ 'feedback-awaited': true, 'objection-undecided': true });

/** A finding that nobody has been ordered to put right yet. */
export class UnorderedFinding {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: "Its number in the unit's sheet." })
  number: number;

  @ApiProperty()
  words: string;

  @ApiProperty({ enum: severityNames, enumName: 'Severity', nullable: true })
  severity: Severity | null;

  @ApiProperty({ format: 'date', description: 'By when it would be put right, if it were ordered today.' })
  due: string;

  @ApiProperty({
    enum: hindrances,
    enumName: 'OrderHindrance',
    nullable: true,
    description: 'null: it can be ordered.',
  })
  hindrance: OrderHindrance | null;
}

/** The findings of a unit that can be ordered to be put right. */
export class UnorderedUnit {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: 'integer', description: 'Of the unit in this inspection.' })
  version: number;

  @ApiProperty({ description: 'Whether the person may order it: nobody does for the own unit.' })
  mayOrder: boolean;

  @ApiProperty({ type: [UnorderedFinding] })
  findings: UnorderedFinding[];
}

/** 整改通知书 */
export class RectificationOrder {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: 'integer' })
  inspectionId: number;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ description: 'What is asked beyond the findings; may be empty.' })
  words: string;

  @ApiProperty({ type: Signing })
  signing: Signing;

  @ApiProperty({ format: 'date-time' })
  sentAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  withdrawalReason: string | null;

  @ApiProperty({ type: 'integer', description: 'Findings under it.' })
  findings: number;

  @ApiProperty({ type: 'integer', description: 'Those of them that are put right.' })
  closed: number;
}

/** What was ordered in an inspection, and what can be. */
export class OrdersOfInspection {
  @ApiProperty({ type: [RectificationOrder], description: 'The newest first.' })
  orders: RectificationOrder[];

  @ApiProperty({ type: [UnorderedUnit], description: "In the office's order of organs." })
  unordered: UnorderedUnit[];
}

export class OrderUnit {
  @IdField()
  unitId: number;

  @VersionField()
  version: number;

  @IdsField({ count: 200, description: 'Findings of the unit.' })
  findings: number[];
}

export class SendOrders {
  @ObjectsField(() => OrderUnit, { count: 200, description: 'One order for each unit.' })
  units: OrderUnit[];

  @TextField({ max: 2000, min: 0, description: 'What is asked of all of them beyond the findings; may be empty.' })
  words: string;

  @CivilDateField({
    optional: true,
    description:
      "By when all of it is put right; left out: the finding's own day, else after the days of the inspection.",
  })
  due?: string;

  @ObjectField(() => SignOff)
  signOff: SignOff;
}

export class WithdrawOrder {
  @VersionField()
  version: number;

  @TextField({ max: 2000 })
  reason: string;
}
