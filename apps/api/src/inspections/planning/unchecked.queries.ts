import type { EntityManager } from 'typeorm';

/** The inspected units whose inspectors are not done, in the order of organs. */
export const uncheckedUnits = (manager: EntityManager, id: number): Promise<{ id: number; unitName: string }[]> =>
  manager.query(
    `SELECT id, unit_name AS unitName FROM inspection_unit
     WHERE inspection_id = ? AND state = 'inspected' AND checked_at IS NULL ORDER BY position`,
    [id],
  );
