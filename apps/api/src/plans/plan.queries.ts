import type { EntityManager } from 'typeorm';
import { instant } from '../database/columns.js';
import { DomainError } from '../platform/domain-error.js';
import type { PlanSummary } from './plan.dto.js';

interface PlanValues extends Omit<PlanSummary, 'checkedAt' | 'issuedAt' | 'archivedAt' | 'createdAt' | 'updatedAt'> {
  checkedAt: Date | string | null;
  issuedAt: Date | string | null;
  archivedAt: Date | string | null;
  createdAt: Date | string;
  updatedAt: Date | string;
}

const columns = `plan.id, year, title, state, tasks, documents, open_doubts AS openDoubts, checked_at AS checkedAt,
  issued_at AS issuedAt, issuer.name AS issuedBy,
  archiving.archived_at AS archivedAt, archiver.name AS archivedBy, plan.version, plan.created_at AS createdAt, plan.updated_at AS updatedAt`;
const plans = `plan LEFT JOIN person issuer ON issuer.id = plan.issued_by
  LEFT JOIN archiving ON archiving.plan_id = plan.id AND archiving.taken_back_at IS NULL
  LEFT JOIN person archiver ON archiver.id = archiving.archived_by`;

const toSummary = (row: PlanValues): PlanSummary => ({
  ...row,
  checkedAt: row.checkedAt === null ? null : instant(row.checkedAt),
  issuedAt: row.issuedAt === null ? null : instant(row.issuedAt),
  archivedAt: row.archivedAt === null ? null : instant(row.archivedAt),
  createdAt: instant(row.createdAt),
  updatedAt: instant(row.updatedAt),
});

export async function findPlan(manager: EntityManager, id: number): Promise<PlanSummary> {
  const [row] = await manager.query<PlanValues[]>(`SELECT ${columns} FROM ${plans} WHERE plan.id = ?`, [id]);
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
    ? ['WHERE year < ? OR (year = ? AND plan.id < ?)', [after.year, after.year, after.id]]
    : ['', []];
  const sql = `SELECT ${columns} FROM ${plans} ${where} ORDER BY year DESC, plan.id DESC LIMIT ?`;
  return (await manager.query<PlanValues[]>(sql, [...values, limit])).map(toSummary);
}
