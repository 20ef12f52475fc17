import type { EntityManager } from 'typeorm';
import { storedInstant } from '../../database/columns.js';
import { PageWatchRow } from './page-check.entity.js';

/** A page that a server has for itself. */
export interface ClaimedPage {
  versionId: number;
  evidenceId: number;
  url: string;
}

/** How long a server has a page: longer than any check may take with all its redirects and pauses. */
const holdTime = 15 * 60_000;

/** The hosts that have a page that is due. */
export async function dueHosts(manager: EntityManager, now: Date): Promise<string[]> {
  const rows = await manager.query<{ host: string }[]>(
    'SELECT host FROM page_watch GROUP BY host HAVING MIN(due_at) <= ? ORDER BY MIN(due_at)',
    [storedInstant(now)],
  );
  return rows.map(({ host }) => host);
}

/**
 * Takes the page of a host that is due longest; null where there is none. Its next day is put off, so that it is due again
 * where this server stops. What is published there no longer is not watched any more.
 */
export async function claimPage(tx: EntityManager, host: string, now: Date): Promise<ClaimedPage | null> {
  for (;;) {
    const [due] = await tx.query<{ versionId: number; dueAt: Date | string }[]>(
      'SELECT version_id AS versionId FROM page_watch WHERE host = ? AND due_at <= ? ORDER BY due_at, version_id LIMIT 1',
      [host, storedInstant(now)],
    );
    if (due === undefined) return null;
    const { versionId } = due;
    const { affected } = await tx
      .createQueryBuilder()
      .update(PageWatchRow)
      .set({ dueAt: new Date(now.getTime() + holdTime) })
      .where('version_id = :versionId AND due_at <= :now', { versionId, now })
      .execute();
    if (affected !== 1) continue;
    const [page] = await tx.query<ClaimedPage[]>(`${published} AND version.id = ?`, [versionId]);
    if (page !== undefined && URL.canParse(page.url)) return page;
    await tx.delete(PageWatchRow, { versionId });
  }
}

/** The addresses that are at public places now. */
export const published = `SELECT version.id AS versionId, place.evidence_id AS evidenceId, version.url
  FROM evidence_version version JOIN evidence_place place ON place.id = version.place_id
  WHERE version.kind = 'url' AND version.url IS NOT NULL AND version.removal_id IS NULL AND place.channel IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM evidence_version later WHERE later.place_id = version.place_id AND later.number > version.number)`;
