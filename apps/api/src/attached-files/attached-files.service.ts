import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { earlierAnswer } from '../database/idempotency.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { requireFileNotRemoved } from '../evidence/evidence.queries.js';
import type { UploadedEvidence } from '../evidence/evidence.upload.js';
import type { Principal } from '../identity/principal.js';
import { DomainError } from '../platform/domain-error.js';
import { FileStore } from '../platform/file-store.js';
import type { StoredBytes } from '../platform/stored-bytes.reply.js';
import { invalid } from '../platform/validation.js';
import { currentContext } from '../platform/work-context.js';
import { type FileTable, filesOf, storedFile } from './attached-file.queries.js';

/** So many files a thing may have. */
const mostFiles = 20;

/** What is proved, for the person who asks: its rights, its states and its records are its own. */
export interface FileOwner<Answer> {
  table: FileTable;
  id: number;
  tooMany: 'entry-files' | 'finding-files';
  /** Throws where the person may not add a file: before its bytes are kept. */
  requireMay: (reader: EntityManager) => Promise<void>;
  /**
   * Does `work` once under the key, with the owner held for who may change it, and records it. `work` gives the file that
   * it has added or taken away, null where nothing is different.
   */
  change: (act: FileAct, once: Once, work: FileWork) => Promise<Answer>;
}

type FileAct = 'add' | 'remove';
type Once = [key: string | undefined, question: object];
type FileWork = (tx: EntityManager) => Promise<{ name: string } | null>;

/** Files that prove something: figures of the office, events, appeals, findings. */
@Injectable()
export class AttachedFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /**
   * A file that is there already is not added again. Throws DomainError validation, file-removed, the owner's `tooMany`,
   * and what the owner does.
   */
  async add<Answer>(
    owner: FileOwner<Answer>,
    { personId }: Principal,
    file: UploadedEvidence | null,
    key?: string,
  ): Promise<Answer> {
    if (file === null) throw invalid('file', 'is needed');
    const { reader } = this.unitOfWork;
    const { table, id } = owner;
    const { name, format, size, sha256 } = file;
    const question = { addFileTo: table.name, id, name, sha256 };
    const earlier = await earlierAnswer<Answer>(reader, key, question);
    if (earlier) return earlier;
    await requireFileNotRemoved(reader, name, sha256);
    await owner.requireMay(reader);
    await file.keep();
    return owner.change('add', [key, question], async (tx) => {
      await requireFileNotRemoved(tx, name, sha256);
      const files = (await filesOf(tx, table, [id])).get(id) ?? [];
      if (files.some((one) => one.sha256 === sha256)) return null;
      if (files.length >= mostFiles) throw new DomainError(owner.tooMany, { most: String(mostFiles) });
      const values = { name, format, size, sha256, addedBy: personId, addedAt: currentContext().startedAt };
      await tx.insert(table.row, { [table.ownerId]: id, ...values });
      return file;
    });
  }

  /** Throws what the owner does. */
  remove<Answer>({ table, id, change }: FileOwner<Answer>, fileId: number, key?: string): Promise<Answer> {
    return change('remove', [key, { removeFileOf: table.name, id, fileId }], async (tx) => {
      const file = await tx.findOneBy(table.row, { id: fileId, [table.ownerId]: id });
      if (file) await tx.delete(table.row, { id: fileId });
      return file;
    });
  }

  /** The bytes. Throws DomainError not-found and file-removed, and what `requireSeen` does. */
  async read(
    table: FileTable,
    fileId: number,
    requireSeen: (reader: EntityManager, ownerId: number) => Promise<void>,
  ): Promise<StoredBytes> {
    const { reader } = this.unitOfWork;
    const { ownerId, name, size, sha256, removalId } = await storedFile(reader, table, fileId);
    await requireSeen(reader, ownerId);
    if (removalId !== null) throw new DomainError('file-removed', { name });
    const stream = await this.store.read(sha256);
    if (!stream) throw new DomainError('not-found', { file: name });
    return { name, size, stream };
  }
}
