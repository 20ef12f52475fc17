import type { EntityManager } from 'typeorm';
import { json } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import { changeReport } from '../leaving.js';
import { ReportEvidenceRow, ReportVersionRow } from '../report.entity.js';
import type { FoundReport } from '../report.queries.js';
import type { Viewer } from '../viewer.js';
import { keep } from '../writing/keep.js';
import type { WrittenReport } from './report-import.js';
import { ReportImportRow } from './report-import.entity.js';

type DraftColumns = Pick<
  ReportVersionRow,
  | 'isUnchanged'
  | 'done'
  | 'nextSteps'
  | 'problems'
  | 'percent'
  | 'targetValues'
  | 'periodsMet'
  | 'correctionReason'
  | 'isOnBehalf'
  | 'writtenBy'
>;

/** A report as it was before a form was brought back. */
interface FormerReport {
  id: number;
  /** The version that the import has left it in. */
  version: number;
  state: string;
  /** The draft that the form was written over; null where it began one. */
  draft: (DraftColumns & { writtenAt: string }) | null;
}

/** Writes reports as the form has them, as drafts, and keeps what they were. Gives the import's identifier. */
export async function writeForm(
  tx: EntityManager,
  written: WrittenReport[],
  held: FoundReport[],
  { viewer, now, roundId, unitId }: { viewer: Viewer; now: Date; roundId: number; unitId: number },
): Promise<number> {
  const former: FormerReport[] = [];
  for (const [index, { report, content, isUnchanged }] of written.entries()) {
    const found = held[index]!;
    const draft = found.state === 'draft' ? await draftOf(tx, found.versions.at(-1)!.id) : null;
    // a new version begins with the evidence of the one before, as on the page
    const evidence = draft || !report.current ? undefined : report.current.evidence.map(({ id }) => id);
    await keep(tx, found, { ...content, isUnchanged, evidence }, { viewer, now });
    former.push({ id: found.id, version: found.version + 1, state: found.state, draft });
  }
  const { identifiers } = await tx.insert(ReportImportRow, {
    roundId,
    unitId,
    former: JSON.stringify(former),
    at: now,
  });
  return (identifiers[0] as { id: number }).id;
}

/** What an import wrote, by its row. */
export const formerOf = ({ former }: Pick<ReportImportRow, 'former'>): FormerReport[] => json<FormerReport[]>(former);

/** Whether all reports of an import are as it left them. */
export function isUntouched(former: FormerReport[], reports: readonly Pick<FoundReport, 'id' | 'version'>[]): boolean {
  const versions = new Map(reports.map(({ id, version }) => [id, version]));
  return former.every(({ id, version }) => versions.get(id) === version);
}

/** Makes reports that are held what they were before an import. Throws DomainError change-impossible. */
export async function undoForm(
  tx: EntityManager,
  former: FormerReport[],
  held: FoundReport[],
  now: Date,
): Promise<void> {
  for (const { id, state, draft } of former) {
    const newest = held.find((report) => report.id === id)?.versions.at(-1);
    if (!newest) throw new DomainError('change-impossible', { report: String(id) });
    if (draft) {
      const { writtenAt, ...columns } = draft;
      await tx.update(ReportVersionRow, { id: newest.id }, { ...columns, writtenAt: new Date(writtenAt) });
    } else {
      await tx.delete(ReportEvidenceRow, { versionId: newest.id });
      await tx.delete(ReportVersionRow, { id: newest.id });
    }
    await changeReport(tx, id, now, { state });
  }
}

async function draftOf(tx: EntityManager, id: number): Promise<FormerReport['draft']> {
  const row = await tx.findOneByOrFail(ReportVersionRow, { id });
  const { isUnchanged, done, nextSteps, problems, percent, targetValues, periodsMet, correctionReason } = row;
  const { isOnBehalf, writtenBy, writtenAt } = row;
  return {
    ...{ isUnchanged, done, nextSteps, problems, percent, targetValues, periodsMet, correctionReason },
    ...{ isOnBehalf, writtenBy, writtenAt: writtenAt.toISOString() },
  };
}
