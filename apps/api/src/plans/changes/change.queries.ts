import type { EntityManager } from 'typeorm';
import { instant, json } from '../../database/columns.js';
import type { Change, PlanChanges } from './change.dto.js';

interface ChangeValues {
  id: number;
  kind: Change['kind'];
  at: Date | string;
  facts: string;
  personId: number | null;
  personName: string | null;
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
  const sql = `SELECT change_.id, change_.kind, change_.changed_at AS at, change_.facts, person.id AS personId,
      person.name AS personName
    FROM plan_change change_ LEFT JOIN person ON person.id = change_.changed_by
    WHERE change_.plan_id = ? AND change_.undone = ${undone ? 1 : 0} ORDER BY change_.id ${order} LIMIT 1`;
  const [row] = await manager.query<ChangeValues[]>(sql, [planId]);
  if (!row) return null;
  const { id, kind, at, facts, personId, personName } = row;
  const by = personId === null ? null : { id: personId, name: personName ?? '' };
  return { id, kind, at: instant(at), facts: json(facts), by };
}
