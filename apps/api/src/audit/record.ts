import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { AuditAction, AuditedKind } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { type Changed, noteChanges } from '../live/note-change.js';
import { currentContext } from '../platform/work-context.js';
import { AuditEntryRow, AuditValueRow } from './audit.entity.js';
import { type ChangedField, hashOfValue } from './chain.js';

/** What was done to what; the values are those that a person would recognise, by field. */
export interface Act {
  /** `person.create`: the object's kind and what was done to it. */
  action: AuditAction;
  objectId: number | null;
  /** The fields before and after; only those that differ are kept. Secrets do not belong here. */
  before?: object;
  after?: object;
  /** At which objects others see the change, where that is not the object alone; and whose it is, where that is gone. */
  seenAt?: readonly Partial<Changed>[];
}

/**
 * Writes an act into the audit log, in the transaction that does it: who, when, from where, which object, and the fields
 * that changed, as hashes with the values beside; and tells the pages that show it. An act that changes nothing is not recorded, unless it has no fields at all.
 */
export async function record(tx: EntityManager, { action, objectId, before, after, seenAt }: Act): Promise<void> {
  const changes = changesOf(before, after);
  if (changes.length === 0 && (before !== undefined || after !== undefined)) return;
  const values = changes.flatMap(({ field, ...sides }) =>
    (['before', 'after'] as const).flatMap((side) => {
      if (sides[side] === undefined) return [];
      return [{ field, side, salt: randomBytes(16).toString('hex'), value: JSON.stringify(sides[side]) }];
    }),
  );
  const hash = (field: string, side: string): string | null => {
    const value = values.find((one) => one.field === field && one.side === side);
    return value ? hashOfValue(value.salt, value.value) : null;
  };
  const fields = changes.map(({ field }): ChangedField => ({
    field,
    before: hash(field, 'before'),
    after: hash(field, 'after'),
  }));
  const { startedAt, person, address, requestId } = currentContext();
  const objectKind = action.split('.')[0] as AuditedKind;
  await noteChanges(
    tx,
    (seenAt ?? [{}]).map((changed) => ({ noun: objectKind, objectId, ...changed })),
  );
  const { identifiers } = await tx.insert(AuditEntryRow, {
    at: startedAt,
    personId: person?.id ?? null,
    account: person?.account ?? null,
    address,
    requestId,
    action,
    objectKind,
    objectId,
    fields: JSON.stringify(fields),
  });
  const entryId = (identifiers[0] as { id: number }).id;
  if (values.length > 0)
    await tx.insert(
      AuditValueRow,
      values.map((value) => ({ entryId, ...value })),
    );
}

/** Of no interest to a reader: they change with every act. */
const ignored = new Set(['id', 'version', 'createdAt', 'updatedAt']);

function changesOf(before: object = {}, after: object = {}): { field: string; before?: unknown; after?: unknown }[] {
  const [from, to] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((field) => !ignored.has(field) && !isDeepStrictEqual(from[field], to[field]))
    .map((field) => ({ field, before: from[field], after: to[field] }));
}
