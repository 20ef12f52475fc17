import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { earlierAnswer, once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { requireFileNotRemoved } from '../../evidence/evidence.queries.js';
import type { UploadedEvidence } from '../../evidence/evidence.upload.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { FileStore } from '../../platform/file-store.js';
import { currentContext } from '../../platform/work-context.js';
import { invalid } from '../../platform/validation.js';
import { requireSheetSeen } from '../inspection.access.js';
import { heldForInspector, readableUnit } from './field.access.js';
import type { Finding } from './finding.dto.js';
import { FindingFileRow, FindingRow } from './finding.entity.js';
import { type FoundFinding, oneFinding, storedFindingFile } from './finding.queries.js';
import { inWords, seen, shown } from './finding.service.js';

/** So many pictures and files a finding may have. */
const mostFiles = 20;

/** Pictures and files of findings. */
@Injectable()
export class FindingFileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /**
   * Does not need the finding's version: it adds, and takes nothing away. A file that the finding has already is not added
   * again. Throws DomainError not-found, finding-withdrawn, finding-files, file-removed and what `heldForInspector` does.
   */
  async add(principal: Principal, id: number, file: UploadedEvidence | null, key?: string): Promise<Finding> {
    if (file === null) throw invalid('file', 'is needed');
    const { reader } = this.unitOfWork;
    const { name, format, size, sha256 } = file;
    const question = { findingFile: id, name, sha256 };
    const earlier = await earlierAnswer<Finding>(reader, key, question);
    if (earlier) return earlier;
    await requireFileNotRemoved(reader, name, sha256);
    await readableUnit(reader, principal, (await oneFinding(reader, id)).inspectionUnitId);
    await file.keep();
    return this.changed(principal, id, 'finding.add-file', [key, question], async (tx, { files }) => {
      await requireFileNotRemoved(tx, name, sha256);
      if (files.some((one) => one.sha256 === sha256)) return;
      if (files.length >= mostFiles) throw new DomainError('finding-files', { most: String(mostFiles) });
      const added = { addedBy: principal.personId, addedAt: currentContext().startedAt };
      await tx.insert(FindingFileRow, { findingId: id, name, format, size, sha256, ...added });
    });
  }

  /** While the unit is inspected. Throws DomainError not-found and what `heldForInspector` does. */
  remove(principal: Principal, [id, fileId]: [id: number, fileId: number], key?: string): Promise<Finding> {
    const question = { removeFindingFile: id, fileId };
    return this.changed(principal, id, 'finding.remove-file', [key, question], async (tx) => {
      await tx.delete(FindingFileRow, { id: fileId, findingId: id });
    });
  }

  /** The bytes. Throws DomainError not-found and file-removed. */
  async file(principal: Principal, id: number): Promise<{ name: string; size: number; stream: Readable }> {
    const { reader } = this.unitOfWork;
    const { inspectionUnitId, name, size, sha256 } = await storedFindingFile(reader, id);
    await requireSheetSeen(reader, principal, { id: inspectionUnitId });
    const stream = await this.store.read(sha256);
    if (!stream) throw new DomainError('not-found', { file: name });
    return { name, size, stream };
  }

  private changed(
    principal: Principal,
    id: number,
    action: 'finding.add-file' | 'finding.remove-file',
    [key, question]: [key: string | undefined, question: object],
    work: (tx: EntityManager, before: FoundFinding) => Promise<void>,
  ): Promise<Finding> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, question, async () => {
        const { inspectionUnitId } = await oneFinding(tx, id);
        const unit = await heldForInspector(tx, principal, inspectionUnitId);
        const before = await oneFinding(tx, id);
        if (before.state !== 'standing') throw new DomainError('finding-withdrawn', { number: String(before.number) });
        await work(tx, before);
        await tx.update(FindingRow, { id }, { updatedAt: currentContext().startedAt });
        const after = await oneFinding(tx, id);
        await record(tx, {
          action,
          objectId: id,
          before: inWords(unit, before),
          after: inWords(unit, after),
          ...seen(unit),
        });
        return shown(after);
      }),
    );
  }
}
