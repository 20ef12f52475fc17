import type { EntityManager } from 'typeorm';
import { json } from '../../database/columns.js';
import type { UnitSelection } from '../../organisation/selection/selection.dto.js';

/** The title of a draft of an inspection that takes or compares the units of a group, if there is one. */
export async function draftSelecting(manager: EntityManager, groupId: number): Promise<string | null> {
  const rows = await manager.query<{ title: string; selection: string }[]>(
    "SELECT title, selection FROM inspection WHERE state = 'draft' AND selection IS NOT NULL ORDER BY id",
  );
  const naming = rows.find(({ selection }) => {
    const { unitGroupIds, groups } = json<UnitSelection>(selection);
    return unitGroupIds.includes(groupId) || groups.some(({ unitGroupId }) => unitGroupId === groupId);
  });
  return naming?.title ?? null;
}
