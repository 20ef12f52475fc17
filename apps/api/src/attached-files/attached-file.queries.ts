import type { EntityManager } from 'typeorm';
import { instant, marks } from '../database/columns.js';
import { DomainError } from '../platform/domain-error.js';
import type { AttachedFile } from './attached-file.dto.js';
import type { AttachedFileRow } from './attached-file.entity.js';

/** Where the files of one kind of thing stand. */
export interface FileTable {
  name: string;
  /** The column that says whose a file is. */
  owner: string;
  row: new () => AttachedFileRow;
  /** Its property of that column. */
  ownerId: string;
}

type Values = Omit<AttachedFile, 'removed' | 'addedAt'> & {
  ownerId: number;
  removalId: number | null;
  addedAt: Date | string;
};

/** The files of each of these, in the order in which they came. */
export async function filesOf(
  manager: EntityManager,
  { name, owner }: FileTable,
  ids: readonly number[],
): Promise<Map<number, AttachedFile[]>> {
  const found = new Map<number, AttachedFile[]>();
  if (ids.length === 0) return found;
  const rows = await manager.query<Values[]>(
    `SELECT file.id, file.${owner} AS ownerId, file.name, file.format, file.size, file.sha256,
       file.removal_id AS removalId, adder.name AS addedBy, file.added_at AS addedAt
     FROM ${name} file JOIN person adder ON adder.id = file.added_by
     WHERE file.${owner} IN (${marks(ids)}) ORDER BY file.id`,
    [...ids],
  );
  for (const { ownerId, removalId, addedAt, ...file } of rows)
    found.set(ownerId, [
      ...(found.get(ownerId) ?? []),
      { ...file, removed: removalId !== null, addedAt: instant(addedAt) },
    ]);
  return found;
}

interface StoredFile {
  ownerId: number;
  name: string;
  size: number;
  sha256: string;
  removalId: number | null;
}

/** Throws DomainError not-found. */
export async function storedFile(manager: EntityManager, { name, owner }: FileTable, id: number): Promise<StoredFile> {
  const [file] = await manager.query<StoredFile[]>(
    `SELECT ${owner} AS ownerId, name, size, sha256, removal_id AS removalId FROM ${name} WHERE id = ?`,
    [id],
  );
  if (!file) throw new DomainError('not-found', { file: String(id) });
  return file;
}
