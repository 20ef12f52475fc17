import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import type { ScoreFile } from './file.dto.js';

/** What files prove: figures of the office, or events. */
export type Proved = 'entry' | 'event';

const tables = {
  entry: { files: 'assessment_entry_file', owner: 'assessment_entry', key: 'entry_id' },
  event: { files: 'assessment_event_file', owner: 'assessment_event', key: 'event_id' },
} as const;

type FileValues = Omit<ScoreFile, 'removed' | 'addedAt'> & {
  ownerId: number;
  removalId: number | null;
  addedAt: Date | string;
};

/** The files of each of these, in the order in which they came. */
export async function filesOf(
  manager: EntityManager,
  proved: Proved,
  ids: readonly number[],
): Promise<Map<number, ScoreFile[]>> {
  const found = new Map<number, ScoreFile[]>();
  if (ids.length === 0) return found;
  const { files, key } = tables[proved];
  const rows = await manager.query<FileValues[]>(
    `SELECT file.id, file.${key} AS ownerId, file.name, file.format, file.size, file.sha256,
       file.removal_id AS removalId, adder.name AS addedBy, file.added_at AS addedAt
     FROM ${files} file JOIN person adder ON adder.id = file.added_by
     WHERE file.${key} IN (${marks(ids)}) ORDER BY file.id`,
    [...ids],
  );
  for (const { ownerId, removalId, addedAt, ...file } of rows)
    found.set(ownerId, [
      ...(found.get(ownerId) ?? []),
      { ...file, removed: removalId !== null, addedAt: instant(addedAt) },
    ]);
  return found;
}

export interface StoredScoreFile {
  planId: number;
  unitId: number;
  name: string;
  size: number;
  sha256: string;
}

/** Throws DomainError not-found and file-removed. */
export async function storedScoreFile(manager: EntityManager, proved: Proved, id: number): Promise<StoredScoreFile> {
  const { files, owner, key } = tables[proved];
  const [row] = await manager.query<(StoredScoreFile & { removalId: number | null })[]>(
    `SELECT owner.plan_id AS planId, owner.unit_id AS unitId, file.name, file.size, file.sha256,
       file.removal_id AS removalId
     FROM ${files} file JOIN ${owner} owner ON owner.id = file.${key} WHERE file.id = ?`,
    [id],
  );
  if (!row) throw new DomainError('not-found', { file: String(id) });
  const { removalId, ...file } = row;
  if (removalId !== null) throw new DomainError('file-removed', { name: file.name });
  return file;
}
