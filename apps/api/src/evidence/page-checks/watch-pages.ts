import type { EntityManager } from 'typeorm';
import { insertPlain } from '../../database/bulk.js';
import { marks, storedInstant } from '../../database/columns.js';
import { type ClaimedPage, published } from './claim-page.js';
import { hostOf } from './hosts/host-pattern.js';

/** Watches published pages from now on, as far as they are not watched yet. */
export async function watch(tx: EntityManager, pages: readonly ClaimedPage[], now: Date): Promise<void> {
  const rows = pages
    .filter(({ url }) => URL.canParse(url))
    .map(({ versionId, url }) => [versionId, hostOf(new URL(url)).slice(0, 300), storedInstant(now), 0]);
  await insertPlain(tx, 'page_watch', ['version_id', 'host', 'due_at', 'failed_days'], rows, {
    unless: ['version_id'],
  });
}

/** Published pages behind a version that are not watched yet, in the order of their versions. */
export const notWatched = (manager: EntityManager, after: number, most: number): Promise<ClaimedPage[]> =>
  manager.query<ClaimedPage[]>(
    `${published} AND version.id > ? AND NOT EXISTS (SELECT 1 FROM page_watch WHERE page_watch.version_id = version.id)
     ORDER BY version.id LIMIT ${most}`,
    [after],
  );

/** The page of a version, as far as it is published. */
export const pageOf = (manager: EntityManager, versionId: number): Promise<ClaimedPage[]> =>
  manager.query<ClaimedPage[]>(`${published} AND version.id = ?`, [versionId]);

/** The published pages of evidence, and of what was joined into it. */
export const pagesOf = (manager: EntityManager, evidenceIds: readonly number[]): Promise<ClaimedPage[]> =>
  manager.query<ClaimedPage[]>(
    `${published} AND place.evidence_id IN (SELECT COALESCE(joined_into, id) FROM evidence WHERE id IN (${marks(evidenceIds)}))
     ORDER BY version.id`,
    [...evidenceIds],
  );
