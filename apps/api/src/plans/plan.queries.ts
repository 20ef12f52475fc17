import type { EntityManager } from 'typeorm';
import { instant } from '../database/columns.js';
import { DomainError } from '../platform/domain-error.js';
import type { PlanSummary } from './plan.dto.js';

interface PlanValues extends Omit<PlanSummary, 'checkedAt' | 'createdAt' | 'updatedAt'> {
  checkedAt: Date | string | null;
  createdAt: Date | string;
  updatedAt: Date | string;
}

const columns = `id, year, title, state, tasks, documents, open_doubts AS openDoubts, checked_at AS checkedAt, version,
  created_at AS createdAt, updated_at AS updatedAt`;

const toSummary = (row: PlanValues): PlanSummary => ({
  ...row,
  checkedAt: row.checkedAt === null ? null : instant(row.checkedAt),
  createdAt: instant(row.createdAt),
  updatedAt: instant(row.updatedAt),
});

export async function findPlan(manager: EntityManager, id: number): Promise<PlanSummary> {
  const [row] = await manager.query<PlanValues[]>(`SELECT ${columns} FROM plan WHERE id = ?`, [id]);
  if (!row) throw new DomainError('not-found');
  return toSummary(row);
}

/** Newest year first, and within a year the newest plan first; only those that come after `after`. */
export async function listPlans(
  manager: EntityManager,
  limit: number,
  after?: { year: number; id: number },
): Promise<PlanSummary[]> {
  const [where, values] = after
    ? ['WHERE year < ? OR (year = ? AND id < ?)', [after.year, after.year, after.id]]
    : ['', []];
  const sql = `SELECT ${columns} FROM plan ${where} ORDER BY year DESC, id DESC LIMIT ?`;
  return (await manager.query<PlanValues[]>(sql, [...values, limit])).map(toSummary);
}
