import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { marks, storedInstant } from '../../database/columns.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { record } from '../../audit/record.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { currentContext } from '../../platform/work-context.js';
import { requireReviewer, requireSeen } from '../evidence.access.js';
import { change } from '../evidence.changes.js';
import type { Evidence } from '../evidence.dto.js';
import { findEvidence, oneEvidence } from '../evidence.queries.js';
import { hostOf, isListed } from './hosts/host-pattern.js';
import { findPatterns } from './hosts/page-host.queries.js';
import type { AskedChecks, PageExtract, PagesToSee, StatePage } from './page-check.dto.js';
import { PageStatementRow, PageWatchRow } from './page-check.entity.js';
import { findExtract, findPage, waitingPages } from './page-check.queries.js';
import { PageChecks } from './page-checks.js';
import { pagesOf, watch } from './watch-pages.js';

/** Nobody has a page asked for again within that. */
const leastPause = 60_000;

/** What people do about checks of published pages: ask for one, read what was kept, and look where no check gets through. */
@Injectable()
export class PageCheckService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: PageChecks,
  ) {}

  /** Has the pages of evidence checked before all others. Throws DomainError not-found for what the person does not see. */
  async ask(evidenceIds: readonly number[], principal: Principal): Promise<AskedChecks> {
    const { reader } = this.unitOfWork;
    const found = await findEvidence(reader, evidenceIds);
    if (found.length === 0) throw new DomainError('not-found', { evidence: evidenceIds.join(', ') });
    for (const { id, unitId } of found) await requireSeen(reader, principal, { evidenceId: id, unitId });
    const ids = found.map(({ id }) => id);
    const asked = await this.unitOfWork.run((tx) => askChecks(tx, ids, currentContext().startedAt));
    if (asked.pages > 0) this.checks.wake();
    return asked;
  }

  async extract(versionId: number, principal: Principal): Promise<PageExtract> {
    const { reader } = this.unitOfWork;
    const { url, ...of } = await findPage(reader, versionId);
    await requireSeen(reader, principal, of);
    return findExtract(reader, versionId, url);
  }

  toSee(principal: Principal, limit = 100): Promise<PagesToSee> {
    return waitingPages(this.unitOfWork.reader, principal, limit);
  }

  /**
   * 已人工核验 or 页面确已失效: a reviewer's word, with what they have seen. Seen, the evidence is an A by it. Throws DomainError
   * not-found, own-cause, and page-not-failed where a check has found something in the meantime.
   */
  state(versionId: number, { said, words }: StatePage, principal: Principal): Promise<Evidence> {
    return this.unitOfWork.run(async (tx) => {
      const { evidenceId, unitId } = await findPage(tx, versionId);
      await requireReviewer(tx, principal, unitId);
      await tx.query(`SELECT id FROM evidence WHERE id = ?${forUpdate(tx)}`, [evidenceId]);
      const page = await tx.findOneBy(PageWatchRow, { versionId });
      if (page === null || page.state !== 'failed') throw new DomainError('page-not-failed');
      const { personId } = principal;
      const saidAt = currentContext().startedAt;
      const { identifiers } = await tx.insert(PageStatementRow, { versionId, said, words, personId, saidAt });
      const statementId = (identifiers[0] as { id: number }).id;
      await tx.update(PageWatchRow, { versionId }, { statementId });
      const before = await oneEvidence(tx, evidenceId);
      await record(tx, {
        action: 'evidence.state-page',
        objectId: evidenceId,
        after: {
          page: before.places.flatMap(({ versions: [now] }) => (now?.id === versionId ? (now.url ?? '') : []))[0],
          said,
          words,
        },
      });
      if (said === 'gone') return before;
      return change(tx, before, 'evidence.grade', { grade: 'A', gradedBy: personId, gradedAt: saidAt });
    });
  }
}

/** Puts the pages of evidence before all others; so that nobody makes this server a burden, not within a minute again. */
export async function askChecks(tx: EntityManager, evidenceIds: readonly number[], now: Date): Promise<AskedChecks> {
  const pages = await pagesOf(tx, evidenceIds);
  await watch(tx, pages, now);
  const patterns = await findPatterns(tx);
  const open = pages.filter(({ url }) => URL.canParse(url) && isListed(hostOf(new URL(url)), patterns));
  const ids = open.map(({ versionId }) => versionId);
  const since = storedInstant(new Date(now.getTime() - leastPause));
  const due = await tx.query<{ versionId: number }[]>(
    `SELECT version_id AS versionId FROM page_watch WHERE version_id IN (${marks(ids)}) AND (checked_at IS NULL OR checked_at <= ?)`,
    [...ids, since],
  );
  const wanted = due.map(({ versionId }) => versionId);
  if (wanted.length > 0)
    await tx.query(`UPDATE page_watch SET due_at = ?, asked_at = ? WHERE version_id IN (${marks(wanted)})`, [
      ...[storedInstant(new Date(0)), storedInstant(now)],
      ...wanted,
    ]);
  return { pages: wanted.length, notListed: pages.length - open.length, recent: open.length - wanted.length };
}
