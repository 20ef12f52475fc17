import type { EntityManager } from 'typeorm';
import { instant } from '../../../database/columns.js';
import { isListed } from './host-pattern.js';
import type { PageHosts } from './page-host.dto.js';

/** Whose pages may be checked. */
export async function findPatterns(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ pattern: string }[]>('SELECT pattern FROM page_host ORDER BY pattern');
  return rows.map(({ pattern }) => pattern);
}

/** So many hosts that nobody has listed are named, those with the most pages first. */
const mostOthers = 20;

export async function findHosts(manager: EntityManager): Promise<PageHosts> {
  const rows = await manager.query<{ id: number; pattern: string; addedBy: string | null; addedAt: Date | string }[]>(
    `SELECT page_host.id, page_host.pattern, person.name AS addedBy, page_host.added_at AS addedAt
     FROM page_host LEFT JOIN person ON person.id = page_host.added_by ORDER BY page_host.pattern`,
  );
  const counts = await manager.query<{ host: string; state: string | null; pages: number | string }[]>(
    'SELECT host, state, COUNT(*) AS pages FROM page_watch GROUP BY host, state',
  );
  const patterns = rows.map(({ pattern }) => pattern);
  const sums = { unchecked: 0, good: 0, gone: 0, failed: 0 };
  const others = new Map<string, number>();
  for (const { host, state, pages } of counts) {
    sums[(state ?? 'unchecked') as keyof typeof sums] += Number(pages);
    if (!isListed(host, patterns)) others.set(host, (others.get(host) ?? 0) + Number(pages));
  }
  return {
    hosts: rows.map((row) => ({ ...row, addedAt: instant(row.addedAt) })),
    notListed: [...others]
      .map(([host, pages]) => ({ host, pages }))
      .sort((one, other) => other.pages - one.pages || (one.host < other.host ? -1 : 1))
      .slice(0, mostOthers),
    pages: sums,
  };
}
