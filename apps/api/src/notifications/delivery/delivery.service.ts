import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { record } from '../../audit/record.js';
import { instant } from '../../database/columns.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import type { Delivery, DeliveryPage, DeliveryQuery, ResentDeliveries } from './delivery.dto.js';
import { DeliveryRow } from './delivery.entity.js';
import { attemptsInAll } from './retries.js';

const pageSize = 50;

interface Values extends Omit<Delivery, 'attemptsInAll' | 'createdAt' | 'triedAt' | 'dueAt'> {
  createdAt: Date | string;
  triedAt: Date | string | null;
  dueAt: Date | string;
}

/** What is on its way by the channels, for those who keep them. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list({ state, channelId, after }: DeliveryQuery): Promise<DeliveryPage> {
    const given = { 'delivery.state = ?': state, 'delivery.channel_id = ?': channelId, 'delivery.id < ?': after };
    const conditions = Object.entries(given).filter(([, value]) => value !== undefined);
    const rows = await this.unitOfWork.reader.query<Values[]>(
      `SELECT delivery.id, delivery.channel_id AS channelId, channel.name AS channelName, delivery.state,
         delivery.attempts, delivery.failure, delivery.created_at AS createdAt, delivery.tried_at AS triedAt,
         delivery.due_at AS dueAt
       FROM notification_delivery delivery JOIN notification_channel channel ON channel.id = delivery.channel_id
       ${conditions.length === 0 ? '' : `WHERE ${conditions.map(([sql]) => sql).join(' AND ')}`}
       ORDER BY delivery.id DESC LIMIT ${pageSize + 1}`,
      conditions.map(([, value]) => value),
    );
    const items = rows.slice(0, pageSize).map(({ createdAt, triedAt, dueAt, ...row }) => ({
      ...row,
      attemptsInAll,
      createdAt: instant(createdAt),
      triedAt: triedAt === null ? null : instant(triedAt),
      dueAt: row.state === 'waiting' ? instant(dueAt) : null,
    }));
    return { items, next: rows.length > pageSize ? items[items.length - 1]!.id : null };
  }

  /** What was given up goes out again, with as many attempts as at first; anything else is left alone. */
  resend(ids: number[] | null): Promise<ResentDeliveries> {
    return this.unitOfWork.run(async (tx) => {
      const { affected } = await tx.update(
        DeliveryRow,
        { state: 'given-up', ...(ids === null ? {} : { id: In(ids) }) },
        { state: 'waiting', attempts: 0, dueAt: this.clock.now() },
      );
      const count = affected ?? 0;
      if (count > 0) await record(tx, { action: 'channel.resend', objectId: null, after: { count } });
      return { count };
    });
  }
}
