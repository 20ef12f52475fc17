import type { InspectionSettings, Quarter, Weights } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { instant, json, marks } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';

/** `draft` 拟订中 → `field` 实施中 → `feedback` 反馈中 → `final` 已定稿 → `published` 已通报. */
export type InspectionState = 'draft' | 'field' | 'feedback' | 'final' | 'published';

/** An inspection as far as its figures, and who may see them, depend on it. */
export interface InspectedQuarter {
  id: number;
  planId: number;
  planTitle: string;
  quarter: Quarter;
  title: string;
  state: InspectionState;
  weights: Weights;
  settings: InspectionSettings;
  /** 本级复核人: who inspects and decides on the office's own units. */
  ownReviewerId: number | null;
  publishedAt: string | null;
}

interface Values {
  id: number;
  planId: number;
  planTitle: string;
  year: number;
  quarter: number;
  title: string;
  state: InspectionState;
  quantity: number;
  content: number;
  timeliness: number;
  settings: string;
  ownReviewerId: number | null;
  publishedAt: Date | string | null;
}

/** Throws DomainError not-found. */
export async function findInspectedQuarter(manager: EntityManager, id: number): Promise<InspectedQuarter> {
  const [row] = await manager.query<Values[]>(
    `SELECT inspection.id, inspection.plan_id AS planId, plan.title AS planTitle, plan.year, inspection.quarter,
       inspection.title, inspection.state, inspection.quantity_weight AS quantity, inspection.content_weight AS content,
       inspection.timeliness_weight AS timeliness, inspection.settings, plan.own_reviewer_id AS ownReviewerId,
       inspection.published_at AS publishedAt
     FROM inspection JOIN plan ON plan.id = inspection.plan_id WHERE inspection.id = ?`,
    [id],
  );
  if (!row) throw new DomainError('not-found', { inspection: String(id) });
  const { year, quarter, quantity, content, timeliness, settings, publishedAt, ...rest } = row;
  return {
    ...rest,
    quarter: { year, quarter },
    weights: { quantity, content, timeliness },
    settings: json<InspectionSettings>(settings),
    publishedAt: publishedAt && instant(publishedAt),
  };
}

/** A unit of an inspection. */
export interface InspectedUnit {
  /** Of its row in the inspection. */
  id: number;
  unitId: number;
  name: string;
  position: number;
  groupId: number | null;
  isRanked: boolean;
}

/** Units by their identifiers, or the next ones in the order of their rows in the inspection. */
type Some = readonly number[] | { after: number; most: number };

/** The units that are inspected (until the draw: all of them), in the office's order of organs; some of them, or all. */
export async function findInspectedUnits(
  manager: EntityManager,
  inspectionId: number,
  some?: Some,
): Promise<InspectedUnit[]> {
  const [which, values, order] = narrowed(some);
  const rows = await manager.query<(Omit<InspectedUnit, 'isRanked'> & { ranked: number | string | boolean })[]>(
    `SELECT id, unit_id AS unitId, unit_name AS name, position, group_id AS groupId, ranked FROM inspection_unit
     WHERE inspection_id = ? AND state <> 'not-drawn'${which} ORDER BY ${order}`,
    [inspectionId, ...values],
  );
  return rows.map(({ ranked, ...unit }) => ({ ...unit, isRanked: Boolean(Number(ranked)) }));
}

function narrowed(some: Some | undefined): [where: string, values: readonly number[], order: string] {
  if (some === undefined) return ['', [], 'position, unit_id'];
  if ('after' in some) return [' AND id > ?', [some.after], `id LIMIT ${some.most}`];
  return [` AND unit_id IN (${marks(some)})`, some, 'position, unit_id'];
}

/** 比较组 of an inspection, in their order. */
export const findComparedGroups = (
  manager: EntityManager,
  inspectionId: number,
): Promise<{ id: number; title: string }[]> =>
  manager.query('SELECT id, title FROM inspection_group WHERE inspection_id = ? ORDER BY position', [inspectionId]);
