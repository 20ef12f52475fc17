import type { EntityManager } from 'typeorm';
import type { AuditChain, AuditVerification } from './audit.dto.js';
import { AuditBatchRow } from './audit.entity.js';
import { parsed } from './audit.queries.js';
import { keptValues, lastEntry } from './log.queries.js';
import type { Verification } from './verify.js';

/** How far the log is sealed, and what its last check has found. */
export async function chainState(manager: EntityManager): Promise<AuditChain> {
  const [last] = await manager.find(AuditBatchRow, { order: { number: 'DESC' }, take: 1 });
  const [waiting] = await manager.query<{ count: number | string }[]>(
    'SELECT COUNT(*) AS count FROM audit_entry WHERE id > (SELECT COALESCE(MAX(entry_id), 0) FROM audit_seal)',
  );
  return {
    last: last ? { number: last.number, sealedAt: last.sealedAt.toISOString(), hash: last.hash } : null,
    unsealed: Number(waiting?.count),
    verification: await lastVerification(manager),
  };
}

/** As the log has it; null where nobody has checked it yet. */
async function lastVerification(manager: EntityManager): Promise<AuditVerification | null> {
  const entry = await lastEntry(manager, 'audit.verify');
  if (!entry) return null;
  const values = await keptValues(manager, entry.id);
  const outcome = Object.fromEntries(values.map(({ field, value }) => [field, parsed(value)])) as Partial<Verification>;
  const { batches, entries, values: kept, head, broken } = outcome;
  // what somebody has changed past the system is no outcome; checking the log again names it
  if (![batches, entries, kept].every(Number.isInteger) || typeof head !== 'string') return null;
  if (broken === undefined || (broken !== null && typeof broken.batch !== 'number')) return null;
  return { at: entry.at, account: entry.account, ...(outcome as Verification) };
}
