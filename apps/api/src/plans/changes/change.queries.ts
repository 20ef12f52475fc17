import type { EntityManager } from 'typeorm';
import { instant, json } from '../../database/columns.js';
import type { Change, PlanChanges } from './change.dto.js';

interface ChangeValues {
  id: number;
  kind: Change['kind'];
  at: Date | string;
  facts: string;
}

/** What would be undone and redone now: undone steps are newer than all that are done. */
export async function nextChanges(manager: EntityManager, planId: number): Promise<PlanChanges> {
  return {
    undo: await findChange(manager, planId, false, 'DESC'),
    redo: await findChange(manager, planId, true, 'ASC'),
  };
}

async function findChange(
  manager: EntityManager,
  planId: number,
  undone: boolean,
  order: 'ASC' | 'DESC',
): Promise<Change | null> {
  const sql = `SELECT id, kind, changed_at AS at, facts FROM plan_change
    WHERE plan_id = ? AND undone = ${undone ? 1 : 0} ORDER BY id ${order} LIMIT 1`;
  const [row] = await manager.query<ChangeValues[]>(sql, [planId]);
  return row ? { id: row.id, kind: row.kind, at: instant(row.at), facts: json(row.facts) } : null;
}
