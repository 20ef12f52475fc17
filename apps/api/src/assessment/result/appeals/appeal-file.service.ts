import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { record } from '../../../audit/record.js';
import { actorOf } from '../../../assignments/acting/actor.js';
import { earlierAnswer } from '../../../database/idempotency.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { requireFileNotRemoved } from '../../../evidence/evidence.queries.js';
import type { UploadedEvidence } from '../../../evidence/evidence.upload.js';
import type { Principal } from '../../../identity/principal.js';
import { Clock } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/domain-error.js';
import { FileStore } from '../../../platform/file-store.js';
import { invalid } from '../../../platform/validation.js';
import { AppealFileRow } from '../appeal.entity.js';
import type { Appeal } from './appeal.dto.js';
import { appealingOf, requireAppealOffer, seesAppeal } from './appeal.offers.js';
import { filesOf, oneAppeal, storedFile } from './appeal.queries.js';
import { AppealService } from './appeal.service.js';

/** So many files an appeal may have. */
const mostFiles = 20;

/** What proves an appeal. */
@Injectable()
export class AppealFileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly appeals: AppealService,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /**
   * While the window is open and nothing is decided. A file that the appeal has already is not added again. Throws
   * DomainError not-found, entry-files, file-removed and what `requireAppealOffer` does.
   */
  async add(id: number, file: UploadedEvidence | null, principal: Principal, key?: string): Promise<Appeal> {
    if (file === null) throw invalid('file', 'is needed');
    const { reader } = this.unitOfWork;
    const { name, format, size, sha256 } = file;
    const question = { appealFile: id, name, sha256 };
    const earlier = await earlierAnswer<Appeal>(reader, key, question);
    if (earlier) return earlier;
    await requireFileNotRemoved(reader, name, sha256);
    await this.appeals.get(id, principal);
    await file.keep();
    return this.appeals.does(id, principal, [key, question], async ({ tx, appeal, appealing, line, at }) => {
      requireAppealOffer(appealing, appeal, 'add-file', line);
      await requireFileNotRemoved(tx, name, sha256);
      const files = (await filesOf(tx, [id])).get(id) ?? [];
      if (files.some((one) => one.sha256 === sha256)) return;
      if (files.length >= mostFiles) throw new DomainError('entry-files', { most: String(mostFiles) });
      const { personId } = principal;
      await tx.insert(AppealFileRow, { appealId: id, name, format, size, sha256, addedBy: personId, addedAt: at });
      await record(tx, { action: 'appeal.add-file', objectId: id, after: { unit: appeal.unitName, line, file: name } });
    });
  }

  /** Before the appeal has left the unit. Throws DomainError not-found and what `requireAppealOffer` does. */
  remove(id: number, fileId: number, principal: Principal, key?: string): Promise<Appeal> {
    const question = { removeAppealFile: id, fileId };
    return this.appeals.does(id, principal, [key, question], async ({ tx, appeal, appealing, line }) => {
      requireAppealOffer(appealing, appeal, 'remove-file', line);
      const file = await tx.findOneBy(AppealFileRow, { id: fileId, appealId: id });
      if (!file) throw new DomainError('not-found', { file: String(fileId) });
      await tx.delete(AppealFileRow, { id: fileId });
      const before = { unit: appeal.unitName, line, file: file.name };
      await record(tx, { action: 'appeal.remove-file', objectId: id, before });
    });
  }

  /** The bytes, for who sees the appeal. Throws DomainError not-found and file-removed. */
  async file(id: number, principal: Principal): Promise<{ name: string; size: number; stream: Readable }> {
    const { reader } = this.unitOfWork;
    const { appealId, name, size, sha256 } = await storedFile(reader, id);
    const appeal = await oneAppeal(reader, appealId);
    const appealing = appealingOf(await actorOf(reader, principal), principal, this.clock.now());
    if (!seesAppeal(appealing, appeal)) throw new DomainError('not-found', { file: String(id) });
    const stream = await this.store.read(sha256);
    if (!stream) throw new DomainError('not-found', { file: name });
    return { name, size, stream };
  }
}
