import type { EntityManager } from 'typeorm';
import { instant } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import type { CheckList, CheckListItem, CheckListLine } from './check-list.dto.js';

type Values = Omit<CheckListLine, 'itemCount' | 'inspections' | 'retiredAt' | 'updatedAt'> & {
  itemCount: number | string;
  inspections: number | string;
  retiredAt: Date | string | null;
  updatedAt: Date | string;
};

/** All check lists, those in use first, by title; or the one that is asked for. */
export async function listCheckLists(manager: EntityManager, id?: number): Promise<CheckListLine[]> {
  const rows = await manager.query<Values[]>(
    `SELECT check_list.id, check_list.title, check_list.retired_at AS retiredAt, check_list.updated_at AS updatedAt,
       check_list.version,
       (SELECT COUNT(*) FROM check_list_item item WHERE item.check_list_id = check_list.id) AS itemCount,
       (SELECT COUNT(*) FROM inspection WHERE inspection.check_list_id = check_list.id) AS inspections
     FROM check_list ${id === undefined ? '' : 'WHERE check_list.id = ?'}
     ORDER BY CASE WHEN check_list.retired_at IS NULL THEN 0 ELSE 1 END, check_list.title, check_list.id`,
    id === undefined ? [] : [id],
  );
  return rows.map(({ itemCount, inspections, retiredAt, updatedAt, ...row }) => ({
    ...row,
    itemCount: Number(itemCount),
    inspections: Number(inspections),
    retiredAt: retiredAt && instant(retiredAt),
    updatedAt: instant(updatedAt),
  }));
}

/** Throws DomainError not-found. */
export async function findCheckList(manager: EntityManager, id: number): Promise<CheckList> {
  const [line] = await listCheckLists(manager, id);
  if (!line) throw new DomainError('not-found', { checkList: String(id) });
  const items = await manager.query<CheckListItem[]>(
    `SELECT dimension, per, method, text, hint FROM check_list_item WHERE check_list_id = ? ORDER BY position`,
    [id],
  );
  return { ...line, items };
}
