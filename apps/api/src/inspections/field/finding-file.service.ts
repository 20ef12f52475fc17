import { Injectable } from '@nestjs/common';
import { AttachedFiles, type FileOwner } from '../../attached-files/attached-files.service.js';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { UploadedEvidence } from '../../evidence/evidence.upload.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import type { StoredBytes } from '../../platform/stored-bytes.reply.js';
import { currentContext } from '../../platform/work-context.js';
import { requireSheetSeen } from '../inspection.access.js';
import { heldForInspector, readableUnit } from './field.access.js';
import type { Finding } from './finding.dto.js';
import { FindingRow } from './finding.entity.js';
import { findingFiles, oneFinding } from './finding.queries.js';
import { inWords, seen, shown } from './finding.service.js';

/** Pictures and files of findings. */
@Injectable()
export class FindingFileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: AttachedFiles,
  ) {}

  /**
   * Does not need the finding's version: it adds, and takes nothing away. Throws DomainError not-found, finding-withdrawn,
   * finding-files, file-removed and what `heldForInspector` does.
   */
  add(principal: Principal, id: number, file: UploadedEvidence | null, key?: string): Promise<Finding> {
    return this.files.add(this.owner(principal, id), principal, file, key);
  }

  /** While the unit is inspected. Throws DomainError not-found and what `heldForInspector` does. */
  remove(principal: Principal, [id, fileId]: [id: number, fileId: number], key?: string): Promise<Finding> {
    return this.files.remove(this.owner(principal, id), fileId, key);
  }

  /** The bytes. Throws DomainError not-found and file-removed. */
  file(principal: Principal, fileId: number): Promise<StoredBytes> {
    return this.files.read(findingFiles, fileId, async (reader, id) => {
      const { inspectionUnitId } = await reader.findOneByOrFail(FindingRow, { id });
      await requireSheetSeen(reader, principal, { id: inspectionUnitId });
    });
  }

  private owner(principal: Principal, id: number): FileOwner<Finding> {
    return {
      ...{ table: findingFiles, id, tooMany: 'finding-files' },
      requireMay: async (reader) => {
        await readableUnit(reader, principal, (await oneFinding(reader, id)).inspectionUnitId);
      },
      change: (act, [key, question], work) =>
        this.unitOfWork.run((tx) =>
          once(tx, key, question, async () => {
            const { inspectionUnitId } = await oneFinding(tx, id);
            const unit = await heldForInspector(tx, principal, inspectionUnitId);
            const before = await oneFinding(tx, id);
            if (before.state !== 'standing')
              throw new DomainError('finding-withdrawn', { number: String(before.number) });
            await work(tx);
            await tx.update(FindingRow, { id }, { updatedAt: currentContext().startedAt });
            const after = await oneFinding(tx, id);
            const [from, to] = [inWords(unit, before), inWords(unit, after)];
            await record(tx, { action: `finding.${act}-file`, objectId: id, before: from, after: to, ...seen(unit) });
            return shown(after);
          }),
        ),
    };
  }
}
