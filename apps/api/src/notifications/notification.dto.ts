import { ApiProperty } from '@nestjs/swagger';
import {
  type NotificationGroup,
  notificationGroups,
  type NotificationKind,
  notificationKinds,
} from '@yaodian/supervision';
import { ChoiceField, IdField, IdsField, QueryBooleanField, QueryIntegerField } from '../platform/fields.js';

export const groups = Object.keys(notificationGroups) as NotificationGroup[];
const kinds = Object.keys(notificationKinds) as NotificationKind[];

/** Something that the person is told. */
export class Notification {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: kinds, enumName: 'NotificationKind' })
  kind: NotificationKind;

  @ApiProperty({ description: 'The page that it leads to.' })
  path: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'The values of its sentence.',
  })
  facts: Record<string, string | number>;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: Boolean })
  read: boolean;
}

export class NotificationQuery {
  @ChoiceField(groups, 'NotificationGroup', { optional: true })
  group?: NotificationGroup;

  @QueryBooleanField({ optional: true, description: 'Only what is unread.' })
  unread?: boolean;

  @QueryIntegerField({ min: 1, optional: true, description: '`next` of the page before.' })
  after?: number;

  @QueryIntegerField({ min: 1, max: 100, optional: true, description: '30 where it is absent.' })
  limit?: number;
}

export class NotificationPage {
  @ApiProperty({ type: [Notification], description: 'The newest first.' })
  items: Notification[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Goes into `after` for the next page; null at the end.',
  })
  next: number | null;

  @ApiProperty({ type: 'integer', description: 'Of all groups.' })
  unread: number;
}

export class UnreadNotifications {
  @ApiProperty({ type: 'integer' })
  unread: number;
}

export class ReadNotifications {
  @IdsField({ count: 1000, optional: true, description: 'Others stay unread. Without it everything is read.' })
  ids?: number[];

  @ChoiceField(groups, 'NotificationGroup', { optional: true, description: 'Everything of a group.' })
  group?: NotificationGroup;

  @IdField({ optional: true, description: 'What came after this one stays unread: nobody has seen it.' })
  upTo?: number;
}
