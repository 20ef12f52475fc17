import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../../audit/record.js';
import { forUpdate } from '../../../database/locking.js';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import type { Principal } from '../../../identity/principal.js';
import { DomainError } from '../../../platform/domain-error.js';
import { currentContext } from '../../../platform/work-context.js';
import { PageHostRow } from '../page-check.entity.js';
import { PageChecks } from '../page-checks.js';
import { hostPattern } from './host-pattern.js';
import type { PageHosts } from './page-host.dto.js';
import { findHosts, findPatterns } from './page-host.queries.js';

/** Whose published pages may be checked: the office says which sites its units publish on. */
@Injectable()
export class PageHostService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: PageChecks,
  ) {}

  list(): Promise<PageHosts> {
    return findHosts(this.unitOfWork.reader);
  }

  /** One that is there already stays. Throws DomainError page-host. */
  async add(words: string, { personId }: Principal): Promise<PageHosts> {
    const pattern = hostPattern(words);
    if (pattern === null) throw new DomainError('page-host', { pattern: words });
    const hosts = await this.change(async (tx) => {
      if (await tx.existsBy(PageHostRow, { pattern })) return;
      await tx.insert(PageHostRow, { pattern, addedBy: personId, addedAt: currentContext().startedAt });
    });
    this.checks.wake();
    return hosts;
  }

  /** What was found at its pages stays; they are not checked any more. */
  remove(id: number): Promise<PageHosts> {
    return this.change((tx) => tx.delete(PageHostRow, { id }));
  }

  private change(work: (tx: EntityManager) => Promise<unknown>): Promise<PageHosts> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query(`SELECT id FROM installation${forUpdate(tx)}`);
      const before = await findPatterns(tx);
      await work(tx);
      await record(tx, {
        action: 'installation.set-page-hosts',
        objectId: null,
        before: { pageHosts: before },
        after: { pageHosts: await findPatterns(tx) },
      });
      return findHosts(tx);
    });
  }
}
