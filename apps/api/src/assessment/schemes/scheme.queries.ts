import type { Scheme } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { instant, json } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import type { SchemeBody } from './scheme-body.dto.js';
import type { SchemeLine, SchemeQuery, SchemeUnit } from './scheme.dto.js';
import { AssessmentSchemeRow, AssessmentUnitRow } from './scheme.entity.js';

type Values = Omit<SchemeLine, 'adoptedAt' | 'updatedAt'> & {
  adoptedAt: Date | string | null;
  updatedAt: Date | string;
};

/** The newest year first; of a year drafts before what is adopted, and the newest adoption first. */
export async function listSchemes(
  manager: EntityManager,
  { planId, id }: SchemeQuery & { id?: number },
): Promise<SchemeLine[]> {
  const conditions = [planId !== undefined && 'scheme.plan_id = ?', id !== undefined && 'scheme.id = ?'].filter(
    Boolean,
  );
  const rows = await manager.query<Values[]>(
    `SELECT scheme.id, scheme.plan_id AS planId, plan.title AS planTitle, plan.year, scheme.title, scheme.state,
       scheme.number, scheme.weight, scheme.adopted_at AS adoptedAt, scheme.updated_at AS updatedAt, scheme.version
     FROM assessment_scheme scheme JOIN plan ON plan.id = scheme.plan_id
     ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ORDER BY plan.year DESC, plan.id DESC, CASE WHEN scheme.number IS NULL THEN 0 ELSE 1 END, scheme.number DESC,
       scheme.id DESC`,
    [planId, id].filter((value) => value !== undefined),
  );
  return rows.map(({ adoptedAt, updatedAt, ...row }) => ({
    ...row,
    adoptedAt: adoptedAt && instant(adoptedAt),
    updatedAt: instant(updatedAt),
  }));
}

/** Throws DomainError not-found. */
export async function findScheme(
  manager: EntityManager,
  id: number,
): Promise<{ line: SchemeLine; row: AssessmentSchemeRow }> {
  const [line] = await listSchemes(manager, { id });
  const row = line && (await manager.findOneBy(AssessmentSchemeRow, { id }));
  if (!row) throw new DomainError('not-found', { scheme: String(id) });
  return { line, row };
}

/** As fixed at adoption, in the order of organs. */
export async function adoptedUnits(manager: EntityManager, schemeId: number): Promise<SchemeUnit[]> {
  const rows = await manager.find(AssessmentUnitRow, { where: { schemeId }, order: { position: 'ASC' } });
  return rows.map(({ unitId, unitName, groupKey, ranked }) => ({ unitId, name: unitName, groups: [groupKey], ranked }));
}

/** A scheme as the library reads it. */
export const schemeOf = (
  { title, weight, body }: Pick<AssessmentSchemeRow, 'title' | 'weight' | 'body'>,
  year: number,
): Scheme => ({
  ...(json<SchemeBody>(body) as Omit<Scheme, 'year' | 'title' | 'weightBasisPoints'>),
  year,
  title,
  weightBasisPoints: weight,
});
