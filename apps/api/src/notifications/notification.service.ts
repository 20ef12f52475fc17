import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../platform/clock.js';
import type {
  NotificationPage,
  NotificationQuery,
  ReadNotifications,
  UnreadNotifications,
} from './notification.dto.js';
import { NotificationRow } from './notification.entity.js';
import { countUnread, kindsOf, listNotifications } from './notification.queries.js';
import { noteNotifications } from './notify.js';

/** What the signed-in person is told. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list({ personId }: Principal, query: NotificationQuery): Promise<NotificationPage> {
    return listNotifications(this.unitOfWork.reader, personId, query);
  }

  async unread({ personId }: Principal): Promise<UnreadNotifications> {
    return { unread: await countUnread(this.unitOfWork.reader, personId) };
  }

  /** Others' are left alone. Gives what is left. */
  read({ personId }: Principal, { ids, group, upTo }: ReadNotifications): Promise<UnreadNotifications> {
    return this.unitOfWork.run(async (tx) => {
      const { affected } = await tx.update(
        NotificationRow,
        {
          personId,
          readAt: IsNull(),
          ...(group === undefined ? {} : { kind: In(kindsOf(group)) }),
          ...(ids === undefined ? (upTo === undefined ? {} : { id: LessThanOrEqual(upTo) }) : { id: In(ids) }),
        },
        { readAt: this.clock.now() },
      );
      if (affected !== 0) await noteNotifications(tx, [personId]);
      return { unread: await countUnread(tx, personId) };
    });
  }
}
