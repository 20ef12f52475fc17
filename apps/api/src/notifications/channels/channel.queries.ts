import type { EntityManager } from 'typeorm';
import { json } from '../../database/columns.js';
import type { SecretBox } from '../../platform/secret-box.js';
import type { Channel } from './channel.dto.js';
import { ChannelRow } from './channel.entity.js';
import { isRobot } from './channel.kinds.js';
import { readableChannel, type SmsSettings } from './channel.settings.js';

/** All channels in the order in which they were added, without anything secret. */
export async function listChannels(manager: EntityManager, box: SecretBox): Promise<Channel[]> {
  const rows = await manager.find(ChannelRow, { order: { id: 'ASC' } });
  const counts = await manager.query<{ id: number; state: string; count: number | string }[]>(
    `SELECT channel_id AS id, state, COUNT(*) AS count FROM notification_delivery
     WHERE state IN ('waiting', 'given-up') GROUP BY channel_id, state`,
  );
  const countOf = (id: number, state: string) =>
    Number(counts.find((one) => one.id === id && one.state === state)?.count ?? 0);
  return rows.map((row) => ({
    ...shownSettings(row),
    ...{ id: row.id, kind: row.kind, name: row.name, enabled: row.enabled, version: row.version },
    readable: readableChannel(row, box) !== null,
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
    failedAt: row.failedAt?.toISOString() ?? null,
    failure: row.failure,
    waiting: countOf(row.id, 'waiting'),
    givenUp: countOf(row.id, 'given-up'),
  }));
}

export function shownSettings({ kind, settings }: ChannelRow): Pick<Channel, 'email' | 'sms' | 'robot'> {
  const none = { email: null, sms: null, robot: null };
  if (kind === 'email') return { ...none, email: json(settings) };
  if (isRobot(kind)) return { ...none, robot: json(settings) };
  const sms = json<SmsSettings>(settings);
  const fields = sms.fields.map((field) => ({ ...field, secret: field.value === null }));
  return { ...none, sms: { ...sms, fields } };
}
