import type { AuditedKind } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { insertPlain } from '../database/bulk.js';
import { storedInstant } from '../database/columns.js';
import { currentContext } from '../platform/work-context.js';

/**
 * What can change in a page: every kind of object that the audit log knows, the work in a draft, a report inside its unit,
 * what units and persons are told of, and the signed-in person's own roles.
 */
export type Noun = AuditedKind | 'draft' | 'report-inside' | 'unit-event' | 'notification' | 'session';

export interface Changed {
  noun: Exclude<Noun, 'session'>;
  objectId: number | null;
  /** Where the object will not tell whose it is. */
  unitId?: number | null;
}

/** Writes down that something changes, in the transaction that changes it. Every act that is recorded does this by itself. */
export async function noteChanges(tx: EntityManager, changes: readonly Changed[]): Promise<void> {
  if (changes.length === 0) return;
  const { startedAt, page } = currentContext();
  await insertPlain(
    tx,
    'live_change',
    ['noun', 'object_id', 'unit_id', 'page', 'at'],
    changes.map(({ noun, objectId, unitId = null }) => [noun, objectId, unitId, page, storedInstant(startedAt)]),
  );
}
