import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, choices, IdsField, QueryIntegerField } from '../../platform/fields.js';
import type { DeliveryState } from './delivery.entity.js';

const states = choices<DeliveryState>({ waiting: true, delivered: true, 'given-up': true });

/** A message on its way, without what it says and to whom it goes. */
export class Delivery {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  channelId: number;

  @ApiProperty()
  channelName: string;

  @ApiProperty({ enum: states, enumName: 'DeliveryState' })
  state: DeliveryState;

  @ApiProperty({ type: 'integer' })
  attempts: number;

  @ApiProperty({ type: 'integer', description: 'After so many it is given up.' })
  attemptsInAll: number;

  @ApiProperty({ type: String, nullable: true, description: 'Why the last attempt failed: a code.' })
  failure: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  triedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Of one that waits.' })
  dueAt: string | null;
}

export class DeliveryQuery {
  @ChoiceField(states, 'DeliveryState', { optional: true })
  state?: DeliveryState;

  @QueryIntegerField({ min: 1, optional: true })
  channelId?: number;

  @QueryIntegerField({ min: 1, optional: true, description: '`next` of the page before.' })
  after?: number;
}

export class DeliveryPage {
  @ApiProperty({ type: [Delivery], description: 'The newest first.' })
  items: Delivery[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Goes into `after` for the next page; null at the end.',
  })
  next: number | null;
}

export class ResendDeliveries {
  @IdsField({ count: 1000, nullable: true, description: 'null for all that were given up.' })
  ids: number[] | null;
}

export class ResentDeliveries {
  @ApiProperty({ type: 'integer', description: 'So many go out again.' })
  count: number;
}
