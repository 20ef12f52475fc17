import type { NotificationKind } from '@yaodian/supervision';
import { type EntityManager, In } from 'typeorm';
import { marks, storedInstant } from '../../database/columns.js';
import { administratorsTold } from '../recipients.js';
import { notify } from '../notify.js';
import { ChannelRow } from '../channels/channel.entity.js';
import { noteChanges } from '../../live/note-change.js';
import { civilDateOf } from '@yaodian/calendar';
import { DeliveryRow } from './delivery.entity.js';
import { attemptsInAll, pauseAfter } from './retries.js';
import { SendingHours } from './sending-hours.js';

/** A delivery that a server has for itself, with what it tells. */
export interface Claimed {
  id: number;
  attempts: number;
  digest: string | null;
  personId: number | null;
  kind: NotificationKind | null;
  facts: string | null;
  path: string | null;
}

/** How long a server has a delivery: longer than any call may take. */
export const holdTime = 2 * 60_000;

/** Of somebody who has taken the address away, or may not sign in any more: nobody has to do anything about it. */
export const noAddress = 'no-address';

const isFree = `state = 'waiting' AND due_at <= ? AND (held_until IS NULL OR held_until < ?)`;

/** Channels that are on and have something that is due. */
export async function dueChannels(manager: EntityManager, now: Date): Promise<number[]> {
  const at = storedInstant(now);
  const rows = await manager.query<{ id: number }[]>(
    `SELECT channel.id FROM notification_channel channel WHERE channel.enabled = ? AND EXISTS (
       SELECT 1 FROM notification_delivery WHERE channel_id = channel.id AND ${isFree}) ORDER BY channel.id`,
    [1, at, at],
  );
  return rows.map(({ id }) => id);
}

/** Takes what is due of a channel, the oldest first, and not more than so many. Of two servers each gets others. */
export async function claim(
  tx: EntityManager,
  channelId: number,
  { owner, now, most }: { owner: string; now: Date; most: number },
): Promise<Claimed[]> {
  const at = storedInstant(now);
  const due = await tx.query<{ id: number }[]>(
    `SELECT id FROM notification_delivery WHERE channel_id = ? AND ${isFree} ORDER BY due_at, id LIMIT ${most}`,
    [channelId, at, at],
  );
  const heldUntil = new Date(now.getTime() + holdTime);
  const own: number[] = [];
  for (const { id } of due) {
    const { affected } = await tx
      .createQueryBuilder()
      .update(DeliveryRow)
      .set({ owner, heldUntil })
      .where("id = :id AND state = 'waiting' AND (held_until IS NULL OR held_until < :now)", { id, now })
      .execute();
    if (affected === 1) own.push(id);
  }
  if (own.length === 0) return [];
  return tx.query<Claimed[]>(
    `SELECT delivery.id, delivery.attempts, delivery.digest, notification.person_id AS personId, notification.kind,
       notification.facts, notification.path
     FROM notification_delivery delivery LEFT JOIN notification ON notification.id = delivery.notification_id
     WHERE delivery.id IN (${marks(own)}) ORDER BY delivery.due_at, delivery.id`,
    own,
  );
}

/**
 * Gives back what may not go out now, until it may: it fell due while no server ran or its channel was slow, is sent again at
 * night, or its person has other quiet hours by now. Gives what is left of what was taken.
 */
export async function postpone(
  tx: EntityManager,
  taken: readonly Claimed[],
  { owner, now }: { owner: string; now: Date },
): Promise<Claimed[]> {
  const hours = await SendingHours.of(
    tx,
    taken.flatMap(({ personId }) => personId ?? []),
  );
  const ready: Claimed[] = [];
  for (const delivery of taken) {
    const dueAt = hours.from(now, delivery.personId);
    if (dueAt <= now) ready.push(delivery);
    else await tx.update(DeliveryRow, { id: delivery.id, owner }, { owner: null, heldUntil: null, dueAt });
  }
  return ready;
}

/** What became of an attempt: `null` for one that the service took. */
export interface Outcome {
  delivery: Claimed;
  failure: { code: string; lasting: boolean } | null;
}

/**
 * Keeps what became of attempts, and gives the deliveries back. What failed waits longer each time, and is given up after the
 * last attempt, or at once where another would meet the same; then those who keep the channels are told, once a day.
 */
export async function settle(
  tx: EntityManager,
  channelId: number,
  outcomes: readonly Outcome[],
  { owner, now }: { owner: string; now: Date },
): Promise<void> {
  const done = outcomes.filter(({ failure }) => failure === null).map(({ delivery }) => delivery.id);
  const free = { owner: null, heldUntil: null, triedAt: now, attempts: () => 'attempts + 1' };
  if (done.length > 0)
    await tx.update(DeliveryRow, { id: In(done), owner }, { ...free, state: 'delivered', failure: null });
  const failed = outcomes.flatMap(({ delivery, failure }) => (failure === null ? [] : { delivery, ...failure }));
  const hours = await SendingHours.of(
    tx,
    failed.flatMap(({ delivery }) => delivery.personId ?? []),
  );
  let givenUp = 0;
  for (const { delivery, code, lasting } of failed) {
    const isOver = lasting || delivery.attempts + 1 >= attemptsInAll;
    if (isOver && code !== noAddress) givenUp++;
    const again = new Date(now.getTime() + pauseAfter(delivery.attempts + 1));
    const next = isOver ? { state: 'given-up' as const } : { dueAt: hours.from(again, delivery.personId) };
    await tx.update(DeliveryRow, { id: delivery.id, owner }, { ...free, ...next, failure: code });
  }
  const last = failed[failed.length - 1];
  await tx.update(
    ChannelRow,
    { id: channelId },
    {
      ...(done.length > 0 ? { deliveredAt: now } : {}),
      ...(last === undefined ? {} : { failedAt: now, failure: last.code }),
    },
  );
  await noteChanges(tx, [{ noun: 'channel', objectId: channelId }]);
  if (givenUp > 0) await tellKeepers(tx, channelId, now);
}

/** How often it is noted that this server has not the key of a channel's secrets. */
const noteEvery = 60 * 60_000;

/** Says at a channel, and to those who keep it, that its secrets cannot be read here. */
export async function noteUnreadable(
  tx: EntityManager,
  { id, failure, failedAt }: ChannelRow,
  now: Date,
): Promise<void> {
  const isNoted = failure === 'secret-key-wrong' && failedAt !== null && now.getTime() - failedAt.getTime() < noteEvery;
  if (isNoted) return;
  await tx.update(ChannelRow, { id }, { failedAt: now, failure: 'secret-key-wrong' });
  await noteChanges(tx, [{ noun: 'channel', objectId: id }]);
  await tellKeepers(tx, id, now);
}

async function tellKeepers(tx: EntityManager, channelId: number, now: Date): Promise<void> {
  const { name } = await tx.findOneByOrFail(ChannelRow, { id: channelId });
  await notify(tx, [
    {
      kind: 'channel-fails',
      personIds: await administratorsTold(tx),
      cause: `channel:${channelId}:fails:${civilDateOf(now)}`,
      path: '/administration/channels?state=given-up',
      facts: { channel: name },
    },
  ]);
}
