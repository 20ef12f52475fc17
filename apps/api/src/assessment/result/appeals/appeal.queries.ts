import type { EntityManager } from 'typeorm';
import { exists, hasOwnAccounts } from '../../../assignments/acting/followed.queries.js';
import type { FileTable } from '../../../attached-files/attached-file.queries.js';
import { instant, marks } from '../../../database/columns.js';
import type { PlanState } from '../../../plans/plan.dto.js';
import { DomainError } from '../../../platform/domain-error.js';
import { AppealFileRow } from '../appeal.entity.js';
import type { AppealCounts } from '../result.dto.js';
import type { AppealDecision } from './appeal.dto.js';

/** An appeal with all that says who may do what with it. */
export interface StoredAppeal {
  id: number;
  planId: number;
  planTitle: string;
  planState: PlanState;
  reviewerId: number | null;
  resultState: 'announced' | 'final' | 'published';
  appealsUntil: string;
  unitId: number;
  unitName: string;
  hasAccounts: boolean;
  needsApprover: boolean;
  snapshotId: number;
  line: string;
  words: string;
  wanted: string | null;
  onBehalf: boolean;
  submittedById: number;
  submittedBy: string;
  submittedAt: string;
  approvedBy: string | null;
  leftAt: string | null;
  outcome: AppealDecision | 'sent-back' | 'taken-back' | null;
  endedBy: string | null;
  endedAt: string | null;
  reason: string | null;
  newScore: string | null;
}

type Flags = 'hasAccounts' | 'needsApprover' | 'onBehalf';
type Instants = 'submittedAt' | 'leftAt' | 'endedAt';
type Values = Omit<StoredAppeal, Flags | Instants> &
  Record<Flags, number | string | boolean> & {
    submittedAt: Date | string;
    leftAt: Date | string | null;
    endedAt: Date | string | null;
  };

export const appealTables = `assessment_appeal appeal JOIN plan ON plan.id = appeal.plan_id
  JOIN assessment_result result ON result.plan_id = appeal.plan_id`;

/** Appeals under a condition on `appeal` and `plan`; those that wait come first, then the newest. */
export async function findAppeals(
  manager: EntityManager,
  condition: string,
  values: readonly unknown[],
  limit = 500,
): Promise<StoredAppeal[]> {
  const rows = await manager.query<Values[]>(
    `SELECT appeal.id, appeal.plan_id AS planId, plan.title AS planTitle, plan.state AS planState,
       plan.own_reviewer_id AS reviewerId, result.state AS resultState, result.appeals_until AS appealsUntil,
       appeal.unit_id AS unitId, frozen.unit_name AS unitName, unit.needs_approver AS needsApprover,
       ${exists(hasOwnAccounts('appeal.unit_id'))} AS hasAccounts, appeal.snapshot_id AS snapshotId, appeal.line,
       appeal.words, appeal.wanted, appeal.on_behalf AS onBehalf, appeal.submitted_by AS submittedById,
       submitter.name AS submittedBy, appeal.submitted_at AS submittedAt, approver.name AS approvedBy,
       appeal.left_at AS leftAt, appeal.outcome, ender.name AS endedBy, appeal.ended_at AS endedAt, appeal.reason,
       correction.score AS newScore
     FROM ${appealTables} JOIN unit ON unit.id = appeal.unit_id
       JOIN assessment_snapshot_unit frozen
         ON frozen.snapshot_id = appeal.snapshot_id AND frozen.unit_id = appeal.unit_id
       JOIN person submitter ON submitter.id = appeal.submitted_by
       LEFT JOIN person approver ON approver.id = appeal.approved_by
       LEFT JOIN person ender ON ender.id = appeal.ended_by
       LEFT JOIN assessment_correction correction ON correction.appeal_id = appeal.id
     WHERE ${condition}
     ORDER BY CASE WHEN appeal.outcome IS NULL THEN 0 ELSE 1 END, appeal.id DESC LIMIT ${limit}`,
    [...values],
  );
  const is = (flag: number | string | boolean) => Number(flag) === 1;
  const at = (value: Date | string | null) => value && instant(value);
  return rows.map(({ hasAccounts, needsApprover, onBehalf, submittedAt, leftAt, endedAt, ...row }) => ({
    ...row,
    ...{ hasAccounts: is(hasAccounts), needsApprover: is(needsApprover), onBehalf: is(onBehalf) },
    ...{ submittedAt: instant(submittedAt), leftAt: at(leftAt), endedAt: at(endedAt) },
  }));
}

/** Throws DomainError not-found. */
export async function oneAppeal(manager: EntityManager, id: number): Promise<StoredAppeal> {
  const [found] = await findAppeals(manager, 'appeal.id = ?', [id]);
  if (!found) throw new DomainError('not-found', { appeal: String(id) });
  return found;
}

/** Keys of the lines that a unit has appealed: what was sent back or taken back does not count, and can be made anew. */
export async function appealedLines(manager: EntityManager, planId: number, unitId: number): Promise<string[]> {
  const rows = await manager.query<{ line: string }[]>(
    `SELECT DISTINCT line FROM assessment_appeal
     WHERE plan_id = ? AND unit_id = ? AND (outcome IS NULL OR outcome NOT IN ('sent-back', 'taken-back'))`,
    [planId, unitId],
  );
  return rows.map(({ line }) => line);
}

/** How many appeals of a plan, or of some of its units, have left their units, and what became of them. */
export async function countAppeals(
  manager: EntityManager,
  planId: number,
  units?: readonly number[],
): Promise<AppealCounts> {
  const rows = await manager.query<{ outcome: string | null; hasLeft: number | string; count: number | string }[]>(
    `SELECT outcome, CASE WHEN left_at IS NULL THEN 0 ELSE 1 END AS hasLeft, COUNT(*) AS count
     FROM assessment_appeal WHERE plan_id = ?${units ? ` AND unit_id IN (${marks(units)})` : ''}
     GROUP BY outcome, CASE WHEN left_at IS NULL THEN 0 ELSE 1 END`,
    [planId, ...(units ?? [])],
  );
  const count = (wanted: (row: { outcome: string | null; hasLeft: boolean }) => boolean) =>
    rows
      .filter(({ outcome, hasLeft }) => wanted({ outcome, hasLeft: Number(hasLeft) === 1 }))
      .reduce((sum, one) => sum + Number(one.count), 0);
  const decided = (decision: AppealDecision) => count(({ outcome }) => outcome === decision);
  return {
    all: count(({ hasLeft }) => hasLeft),
    withHead: count(({ outcome, hasLeft }) => outcome === null && !hasLeft),
    undecided: count(({ outcome, hasLeft }) => outcome === null && hasLeft),
    ...{ upheld: decided('upheld'), partly: decided('partly'), rejected: decided('rejected') },
  };
}

/** What proves appeals. */
export const appealFiles: FileTable = {
  ...{ name: 'assessment_appeal_file', owner: 'appeal_id', row: AppealFileRow, ownerId: 'appealId' },
};
