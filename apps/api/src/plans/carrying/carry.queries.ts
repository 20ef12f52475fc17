import type { EntityManager } from 'typeorm';
import type { DraftOfLater } from './carry.dto.js';

/** Drafts of later years than one: the nearest year first, and within it the newest. */
export const draftsAfter = (manager: EntityManager, year: number): Promise<DraftOfLater[]> =>
  manager.query<DraftOfLater[]>(
    "SELECT id, year, title FROM plan WHERE state = 'draft' AND year > ? ORDER BY year, id DESC",
    [year],
  );
