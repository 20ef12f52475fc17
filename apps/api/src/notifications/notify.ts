import { administratorRoles } from '@yaodian/access';
import { factsOf, type NotificationFacts, type NotificationKind, notificationKinds } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { insertPlain } from '../database/bulk.js';
import { marks, storedInstant } from '../database/columns.js';
import { noteChanges } from '../live/note-change.js';
import { currentContext } from '../platform/work-context.js';

/** Something that persons are told. */
export interface Told {
  /** What it is: its words, and the group that a person chooses by, are in the table of kinds. */
  kind: NotificationKind;
  /** Who is told; see recipients.ts. */
  personIds: readonly number[];
  /** The same cause is told to a person once, however often this is called: `notice:17:sent`. */
  cause: string;
  /** Where it leads: a path of the web. */
  path: string;
  /** The values of its sentence; no more business content than titles, counts and days. */
  facts: NotificationFacts;
}

/**
 * Tells persons of things, in the transaction that does them: in the application at once, by the channels beyond it once the
 * transaction is committed. Whoever has been told of a cause is not told again; who may not sign in any more is not told, and
 * administrators (三员) only of the system.
 */
export async function notify(tx: EntityManager, told: readonly Told[]): Promise<void> {
  const asked = told.filter(({ personIds }) => personIds.length > 0);
  if (asked.length === 0) return;
  const { business, administrators } = await reachable(tx, [...new Set(asked.flatMap(({ personIds }) => personIds))]);
  const at = storedInstant(currentContext().startedAt);
  const rows = asked.flatMap(({ kind, personIds, cause, path, facts }) => {
    const missing = factsOf(kind).filter((name) => facts[name] === undefined);
    if (missing.length > 0) throw new Error(`${kind} is told without ${missing.join(', ')}.`);
    const allowed = notificationKinds[kind].group === 'system' ? administrators : business;
    const persons = [...new Set(personIds)].filter((id) => allowed.has(id));
    return persons.map((personId) => [personId, kind, cause, path, JSON.stringify(facts), at]);
  });
  await insertPlain(tx, 'notification', ['person_id', 'kind', 'cause', 'path', 'facts', 'created_at'], rows, {
    unless: ['person_id', 'cause'],
  });
  await noteNotifications(
    tx,
    rows.map(([personId]) => personId as number),
  );
}

/** What a person has seen where it happened need not be read again. */
export async function markReadFor(tx: EntityManager, personId: number, causes: readonly string[]): Promise<void> {
  if (causes.length === 0) return;
  await tx.query(
    `UPDATE notification SET read_at = ? WHERE person_id = ? AND read_at IS NULL AND cause IN (${marks(causes)})`,
    [storedInstant(currentContext().startedAt), personId, ...causes],
  );
  await noteNotifications(tx, [personId]);
}

/** What persons were told for a cause that does not hold any more goes, as far as it has not left the application yet. */
export async function takeBackNotifications(
  tx: EntityManager,
  personIds: readonly number[],
  cause: string,
): Promise<void> {
  await tx.query(`DELETE FROM notification WHERE person_id IN (${marks(personIds)}) AND cause = ?`, [
    ...personIds,
    cause,
  ]);
  await noteNotifications(tx, personIds);
}

/** Says that what persons are told has changed. */
export const noteNotifications = (tx: EntityManager, personIds: readonly number[]): Promise<void> =>
  noteChanges(
    tx,
    [...new Set(personIds)].map((objectId) => ({ noun: 'notification', objectId })),
  );

/** Those of some persons who may sign in: with a business role, and with an administrator's. */
async function reachable(
  tx: EntityManager,
  personIds: readonly number[],
): Promise<{ business: Set<number>; administrators: Set<number> }> {
  const rows = await tx.query<{ id: number; isAdministrator: number | string }[]>(
    `SELECT DISTINCT person.id, CASE WHEN membership.role IN (${marks(administratorRoles)}) THEN 1 ELSE 0 END
       AS isAdministrator
     FROM person JOIN membership ON membership.person_id = person.id
     WHERE person.disabled = ? AND person.id IN (${marks(personIds)})`,
    [...administratorRoles, 0, ...personIds],
  );
  const those = (wanted: boolean) =>
    new Set(rows.filter((row) => (Number(row.isAdministrator) === 1) === wanted).map(({ id }) => id));
  return { business: those(false), administrators: those(true) };
}
