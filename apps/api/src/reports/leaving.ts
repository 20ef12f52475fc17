import type { EntityManager } from 'typeorm';
import { ReportRow, ReportVersionRow } from './report.entity.js';
import type { FoundReport } from './report.queries.js';

/** Lets the newest version leave its unit: from now on it is for the office to review, and nobody changes it. */
export async function leave(
  tx: EntityManager,
  { id, firstLeftAt }: Pick<FoundReport, 'id' | 'firstLeftAt'>,
  versionId: number,
  { approvedBy, now }: { approvedBy: number | null; now: Date },
): Promise<void> {
  await tx.update(ReportVersionRow, { id: versionId }, { leftAt: now, approvedBy });
  await changeReport(tx, id, now, {
    state: 'approved',
    leftAt: now,
    // in time or late by the first leaving, whatever came after
    ...(firstLeftAt === null && { firstLeftAt: now }),
    returnDue: null,
  });
}

/** Changes a report that is held; who had seen it before has to look again. */
export async function changeReport(
  tx: EntityManager,
  id: number,
  updatedAt: Date,
  change: Partial<
    Pick<ReportRow, 'state' | 'leftAt' | 'firstLeftAt' | 'returnDue' | 'reopenedUntil' | 'reopenedBy' | 'reopenReason'>
  >,
): Promise<void> {
  await tx.update(ReportRow, { id }, { ...change, updatedAt, version: () => 'version + 1' });
}
