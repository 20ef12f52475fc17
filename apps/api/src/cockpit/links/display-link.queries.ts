import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { instant } from '../../database/columns.js';
import type { DisplayLink } from './display-link.dto.js';

interface Values extends Omit<DisplayLink, 'createdAt' | 'revokedAt' | 'isOver'> {
  createdAt: Date | string;
  revokedAt: Date | string | null;
}

/** Those that show something first, then the last one first; or one alone. Those that show nothing any more are named, too. */
export async function listDisplayLinks(manager: EntityManager, today: CivilDate, id?: number): Promise<DisplayLink[]> {
  const rows = await manager.query<Values[]>(
    `SELECT link.id, link.plan_id AS planId, plan.title AS planTitle, link.title, maker.name AS createdBy,
       link.created_at AS createdAt, link.expires_on AS expiresOn, revoker.name AS revokedBy,
       link.revoked_at AS revokedAt
     FROM display_link link JOIN plan ON plan.id = link.plan_id LEFT JOIN person maker ON maker.id = link.created_by
       LEFT JOIN person revoker ON revoker.id = link.revoked_by
     ${id === undefined ? '' : 'WHERE link.id = ?'}
     ORDER BY CASE WHEN link.revoked_at IS NULL AND link.expires_on >= ? THEN 0 ELSE 1 END, link.id DESC LIMIT 200`,
    [...(id === undefined ? [] : [id]), today],
  );
  return rows.map(({ createdAt, revokedAt, ...row }) => ({
    ...row,
    ...{ createdAt: instant(createdAt), revokedAt: revokedAt && instant(revokedAt), isOver: row.expiresOn < today },
  }));
}
