import { type NotificationGroup, type NotificationKind, notificationKinds } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, json, marks } from '../database/columns.js';
import type { Notification, NotificationPage, NotificationQuery } from './notification.dto.js';

interface Values extends Pick<Notification, 'id' | 'kind' | 'path'> {
  facts: string;
  at: Date | string;
  readAt: Date | string | null;
}

/** The kinds of a group. */
export const kindsOf = (group: NotificationGroup): NotificationKind[] =>
  (Object.keys(notificationKinds) as NotificationKind[]).filter((kind) => notificationKinds[kind].group === group);

export async function listNotifications(
  manager: EntityManager,
  personId: number,
  { group, unread, after, limit = 30 }: NotificationQuery,
): Promise<NotificationPage> {
  const kinds = group === undefined ? [] : kindsOf(group);
  const conditions = ['person_id = ?'];
  const values: (number | string)[] = [personId];
  if (after !== undefined) {
    conditions.push('id < ?');
    values.push(after);
  }
  if (unread) conditions.push('read_at IS NULL');
  if (group !== undefined) {
    conditions.push(kinds.length === 0 ? '1 = 0' : `kind IN (${marks(kinds)})`);
    values.push(...kinds);
  }
  const rows = await manager.query<Values[]>(
    `SELECT id, kind, path, facts, created_at AS at, read_at AS readAt FROM notification
     WHERE ${conditions.join(' AND ')} ORDER BY id DESC LIMIT ${limit + 1}`,
    values,
  );
  const items = rows.slice(0, limit).map(({ facts, at, readAt, ...row }) => ({
    ...row,
    facts: json<Notification['facts']>(facts),
    at: instant(at),
    read: readAt !== null,
  }));
  const next = rows.length > limit ? items[items.length - 1]!.id : null;
  return { items, next, unread: await countUnread(manager, personId) };
}

/** More than these are counted as so many. */
const mostCounted = 1000;

export async function countUnread(manager: EntityManager, personId: number): Promise<number> {
  const [row] = await manager.query<[{ count: number | string }]>(
    `SELECT COUNT(*) AS count FROM (
       SELECT id FROM notification WHERE person_id = ? AND read_at IS NULL LIMIT ${mostCounted}) unread`,
    [personId],
  );
  return Number(row.count);
}
