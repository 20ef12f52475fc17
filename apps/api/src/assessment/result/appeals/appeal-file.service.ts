import { Injectable } from '@nestjs/common';
import { AttachedFiles, type FileOwner } from '../../../attached-files/attached-files.service.js';
import { record } from '../../../audit/record.js';
import { actorOf } from '../../../assignments/acting/actor.js';
import type { UploadedEvidence } from '../../../evidence/evidence.upload.js';
import type { Principal } from '../../../identity/principal.js';
import { Clock } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/domain-error.js';
import type { StoredBytes } from '../../../platform/stored-bytes.reply.js';
import type { Appeal } from './appeal.dto.js';
import { appealingOf, requireAppealOffer, seesAppeal } from './appeal.offers.js';
import { appealFiles, oneAppeal } from './appeal.queries.js';
import { AppealService } from './appeal.service.js';

/** What proves an appeal. */
@Injectable()
export class AppealFileService {
  constructor(
    private readonly files: AttachedFiles,
    private readonly appeals: AppealService,
    private readonly clock: Clock,
  ) {}

  /**
   * While the window is open and nothing is decided. Throws DomainError not-found, entry-files, file-removed and what
   * `requireAppealOffer` does.
   */
  add(id: number, file: UploadedEvidence | null, principal: Principal, key?: string): Promise<Appeal> {
    return this.files.add(this.owner(id, principal), principal, file, key);
  }

  /** Before the appeal has left the unit. Throws DomainError not-found and what `requireAppealOffer` does. */
  remove(id: number, fileId: number, principal: Principal, key?: string): Promise<Appeal> {
    return this.files.remove(this.owner(id, principal), fileId, key);
  }

  /** The bytes, for who sees the appeal. Throws DomainError not-found and file-removed. */
  file(fileId: number, principal: Principal): Promise<StoredBytes> {
    return this.files.read(appealFiles, fileId, async (reader, id) => {
      const appealing = appealingOf(await actorOf(reader, principal), principal, this.clock.now());
      if (!seesAppeal(appealing, await oneAppeal(reader, id)))
        throw new DomainError('not-found', { file: String(fileId) });
    });
  }

  private owner(id: number, principal: Principal): FileOwner<Appeal> {
    return {
      ...{ table: appealFiles, id, tooMany: 'entry-files' },
      requireMay: async () => {
        await this.appeals.get(id, principal);
      },
      change: (act, once, work) =>
        this.appeals.does(id, principal, once, async ({ tx, appeal, appealing, line }) => {
          requireAppealOffer(appealing, appeal, `${act}-file`, line);
          const file = await work(tx);
          if (!file) return;
          const words = { unit: appeal.unitName, line, file: file.name };
          await record(tx, {
            ...{ action: `appeal.${act}-file`, objectId: id },
            ...(act === 'add' ? { after: words } : { before: words }),
          });
        }),
    };
  }
}
