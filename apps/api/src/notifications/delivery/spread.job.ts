import type { NotificationKind } from '@yaodian/supervision';
import { type EntityManager, In, IsNull } from 'typeorm';
import { insertPlain } from '../../database/bulk.js';
import { json, marks, storedInstant } from '../../database/columns.js';
import { forUpdate } from '../../database/locking.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import type { Job } from '../../jobs/jobs.js';
import { isRobot, type Medium } from '../channels/channel.kinds.js';
import { ChannelRow } from '../channels/channel.entity.js';
import type { RobotSettings } from '../channels/channel.settings.js';
import { NotificationRow } from '../notification.entity.js';
import { wishesOf } from '../own/choices.js';
import { DeliveryRow } from './delivery.entity.js';
import { type Digest, groupOf, joined } from './message.js';
import { SendingHours } from './sending-hours.js';

const batch = 500;

/** Hands what persons were told to the channels beyond the application that each of them wants. */
export const spreadNotifications = (unitOfWork: UnitOfWork): Job => ({
  name: 'spread-notifications',
  every: 15_000,
  run: async (now) => {
    while (await unitOfWork.run((tx) => spreadSome(tx, now)));
  },
});

type Told = Pick<NotificationRow, 'id' | 'personId' | 'kind' | 'cause'>;

/** Gives whether there may be more. Rows are taken by their state: a later identifier can be committed first. */
async function spreadSome(tx: EntityManager, now: Date): Promise<boolean> {
  const waiting = await tx.find(NotificationRow, {
    select: { id: true },
    where: { spreadAt: IsNull() },
    order: { id: 'ASC' },
    take: batch,
  });
  if (waiting.length === 0) return false;
  const ids = waiting.map(({ id }) => id);
  // by their identifiers, so that nothing waits for what others have not committed yet
  const told = await tx.query<Told[]>(
    `SELECT id, person_id AS personId, kind, cause FROM notification
     WHERE id IN (${marks(ids)}) AND spread_at IS NULL ORDER BY id${forUpdate(tx)}`,
    ids,
  );
  const channels = await tx.findBy(ChannelRow, { enabled: true });
  if (channels.length > 0) {
    const hours = await SendingHours.of(tx, [...new Set(told.map(({ personId }) => personId))]);
    await spreadToPersons(tx, told, { channels, hours, now });
    for (const channel of channels) if (isRobot(channel.kind)) await spreadToGroup(tx, told, { channel, hours, now });
  }
  await tx.update(NotificationRow, { id: In(ids) }, { spreadAt: now });
  return waiting.length === batch;
}

async function spreadToPersons(
  tx: EntityManager,
  told: readonly Told[],
  { channels, hours, now }: { channels: readonly ChannelRow[]; hours: SendingHours; now: Date },
): Promise<void> {
  const personal = channels.filter(({ kind }) => !isRobot(kind));
  if (personal.length === 0) return;
  const wishes = await wishesOf(
    tx,
    told.map(({ personId }) => personId),
  );
  const rows = personal.flatMap(({ id: channelId, kind }) =>
    told
      .filter((one) => wishes.addressFor(one.personId, kind as Medium, groupOf(one.kind)) !== null)
      .map(({ id, personId }) => [
        ...[channelId, id, 'waiting', 0],
        ...[storedInstant(hours.from(now, personId)), storedInstant(now)],
      ]),
  );
  const columns = ['channel_id', 'notification_id', 'state', 'attempts', 'due_at', 'created_at'];
  await insertPlain(tx, 'notification_delivery', columns, rows, { unless: ['notification_id', 'channel_id'] });
}

/** What waits for the same time is told in one message. */
async function spreadToGroup(
  tx: EntityManager,
  told: readonly Told[],
  { channel, hours, now }: { channel: ChannelRow; hours: SendingHours; now: Date },
): Promise<void> {
  const { groups } = json<RobotSettings>(channel.settings);
  const causes = new Map<NotificationKind, Set<string>>();
  for (const { kind, cause } of told) {
    const group = groupOf(kind);
    if (group !== 'system' && groups.includes(group)) causes.set(kind, (causes.get(kind) ?? new Set()).add(cause));
  }
  if (causes.size === 0) return;
  const digest: Digest = Object.fromEntries([...causes].map(([kind, of]) => [kind, of.size]));
  const dueAt = hours.from(now, null);
  const present = await tx.findOneBy(DeliveryRow, {
    ...{ channelId: channel.id, notificationId: IsNull(), state: 'waiting' },
    ...{ dueAt, attempts: 0, owner: IsNull() },
  });
  if (present !== null) {
    const sum = joined(json<Digest>(present.digest!), digest);
    const { affected } = await tx.update(
      DeliveryRow,
      { id: present.id, owner: IsNull(), attempts: 0 },
      { digest: JSON.stringify(sum) },
    );
    if (affected === 1) return;
  }
  const row = { channelId: channel.id, digest: JSON.stringify(digest), attempts: 0, dueAt, createdAt: now };
  await tx.insert(DeliveryRow, { ...row, state: 'waiting' });
}
