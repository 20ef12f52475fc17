import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { instant } from '../../database/columns.js';
import { frozenVersions, lastPublished, shownVersions } from './score.queries.js';
import { ScoreVersionRow } from './score-version.entity.js';

/** 定稿, what was decided on an objection after that, or a further circular that was drafted. */
export type ScoreCause = 'final' | 'objection' | 'correction';

interface NewVersion {
  inspectionId: number;
  number: number;
  cause: ScoreCause;
  inspectionUnitId?: number | null;
  reason: string | null;
  by: number;
  at: Date;
}

/** Says why scores were frozen under a number; the first ones are part of the inspection's being made final. */
export async function keepVersion(tx: EntityManager, { by, at, ...version }: NewVersion): Promise<void> {
  await tx.insert(ScoreVersionRow, { ...version, frozenBy: by, frozenAt: at });
  const { inspectionId, number, cause, reason } = version;
  if (cause === 'final') return;
  await record(tx, { action: 'inspection.freeze-again', objectId: inspectionId, after: { number, reason } });
}

/** Why scores were frozen under a number. */
export interface VersionNote {
  number: number;
  cause: ScoreCause;
  unitName: string | null;
  reason: string | null;
  frozenAt: string;
}

/** The versions that somebody may look at, the last one first, and the one that is looked at where none is asked for. */
export interface Versions {
  versions: number[];
  usual: number | null;
}

/** What no circular shows yet only the office looks at, and only where it asks for it. */
export async function versionsFor(
  manager: EntityManager,
  inspection: { id: number; state: string },
  isOffice: boolean,
): Promise<Versions> {
  const shown = await shownVersions(manager, inspection);
  const isFrozen = inspection.state === 'final' || inspection.state === 'published';
  return {
    versions: isOffice ? await frozenVersions(manager, inspection.id) : shown,
    usual: isFrozen ? (shown[0] ?? null) : null,
  };
}

/** Why a version was frozen, and whether a circular is still to show it; null for what is not known. */
export async function aboutVersion(
  manager: EntityManager,
  { id, state }: { id: number; state: string },
  number: number | null,
): Promise<(VersionNote & { isPending: boolean }) | null> {
  const note = (await versionNotes(manager, id)).find((one) => one.number === number);
  if (!note) return null;
  const published = state === 'published' ? await lastPublished(manager, id) : null;
  return { ...note, isPending: published !== null && note.number > published };
}

/** Of an inspection's versions, the last one first. */
async function versionNotes(manager: EntityManager, inspectionId: number): Promise<VersionNote[]> {
  const rows = await manager.query<(Omit<VersionNote, 'frozenAt'> & { frozenAt: Date | string })[]>(
    `SELECT version.number, version.cause, inspected.unit_name AS unitName, version.reason,
       version.frozen_at AS frozenAt
     FROM inspection_score_version version LEFT JOIN inspection_unit inspected ON inspected.id = version.inspection_unit_id
     WHERE version.inspection_id = ? ORDER BY version.number DESC`,
    [inspectionId],
  );
  return rows.map(({ frozenAt, ...row }) => ({ ...row, frozenAt: instant(frozenAt) }));
}

/** What was decided after a circular was published, and no circular shows yet; the last one first. */
export async function unpublishedChanges(manager: EntityManager, inspectionId: number): Promise<VersionNote[]> {
  const published = await lastPublished(manager, inspectionId);
  if (published === null) return [];
  const notes = await versionNotes(manager, inspectionId);
  return notes.filter(({ number, cause }) => number > published && cause === 'objection');
}

/** Whether the scores that were frozen last are those of a decision that no circular shows yet. */
export async function isChangePending(manager: EntityManager, inspectionId: number): Promise<boolean> {
  const [last] = await frozenVersions(manager, inspectionId);
  const [change] = await unpublishedChanges(manager, inspectionId);
  return change !== undefined && change.number === last;
}
