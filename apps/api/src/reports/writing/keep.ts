import type { EntityManager } from 'typeorm';
import { requireEvidenceOf } from '../../evidence/evidence.queries.js';
import { noteChanges } from '../../live/note-change.js';
import { changeReport } from '../leaving.js';
import type { ReportContent } from '../report.dto.js';
import { ReportEvidenceRow, ReportVersionRow } from '../report.entity.js';
import type { FoundReport } from '../report.queries.js';
import type { Viewer } from '../viewer.js';

/** What is written of a report; its evidence stays as it is where none is said. */
type Written = ReportContent & { isUnchanged: boolean; evidence?: number[] };

/**
 * Keeps what is written of a report that is held: in its draft, or as a new version. Gives the version's identifier. Throws
 * DomainError evidence-foreign.
 */
export async function keep(
  tx: EntityManager,
  report: FoundReport,
  { targetValues, periodsMet, evidence, ...content }: Written,
  { viewer, now }: { viewer: Viewer; now: Date },
): Promise<number> {
  const newest = report.versions.at(-1);
  const row = {
    ...content,
    targetValues: JSON.stringify(targetValues),
    periodsMet: JSON.stringify(periodsMet),
    isOnBehalf: !viewer.direct.has(report.unitId),
    writtenAt: now,
    writtenBy: viewer.personId,
  };
  const goesOn = newest && report.state === 'draft';
  if (goesOn) await tx.update(ReportVersionRow, { id: newest.id }, row);
  const versionId = goesOn
    ? newest.id
    : await insertVersion(tx, { ...row, reportId: report.id, ordinal: (newest?.ordinal ?? 0) + 1 });
  // what is typed further changes nothing that others see; what is entered for a unit (代填) the others who enter do see
  const noun = viewer.reporting.has(report.unitId) ? 'report-inside' : 'report';
  if (!goesOn) await noteChanges(tx, [{ noun, objectId: report.id }]);
  if (evidence) await prove(tx, report, versionId, evidence);
  await changeReport(tx, report.id, now, { state: 'draft' });
  return versionId;
}

async function insertVersion(tx: EntityManager, row: Partial<ReportVersionRow>): Promise<number> {
  const { identifiers } = await tx.insert(ReportVersionRow, row);
  return (identifiers[0] as { id: number }).id;
}

/** Says what proves a version, in place of what was said before. Throws DomainError evidence-foreign. */
async function prove(
  tx: EntityManager,
  { unitId }: FoundReport,
  versionId: number,
  evidence: readonly number[],
): Promise<void> {
  const own = await requireEvidenceOf(tx, [unitId], evidence);
  await tx.delete(ReportEvidenceRow, { versionId });
  if (own.length > 0)
    await tx.insert(
      ReportEvidenceRow,
      own.map(({ id }) => ({ versionId, evidenceId: id })),
    );
}
