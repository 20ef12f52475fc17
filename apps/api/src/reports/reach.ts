import { assignmentScope, servedUnits } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { type Sql, within } from '../assignments/assignment.sql.js';
import { marks } from '../database/columns.js';
import type { Principal } from '../identity/principal.js';
import { seenWith, servedWith } from '../organisation/sub-units.js';
import type { ReviewFilter } from './review/review.dto.js';
import type { Viewer } from './viewer.js';

/** What is still to be reported: owed, or returned after it had left. */
export const owedNow: Sql = ["(report.is_owed = 1 OR report.first_left_at IS NOT NULL) AND plan.state = 'issued'", []];

/** Nobody writes any more for what is closed or cancelled. */
export const goesOn = `EXISTS (SELECT 1 FROM assignment going WHERE going.id = report.assignment_id
  AND going.state NOT IN ('closed', 'cancelled'))`;

/** Reports of issued plans, by where their review stands. */
export const filterOf: Record<ReviewFilter, Sql> = {
  waiting: ["report.state = 'approved'", []],
  returned: [`report.state IN ('returned', 'draft', 'submitted') AND report.return_due IS NOT NULL AND ${goesOn}`, []],
  accepted: ["report.state = 'accepted'", []],
};

/** Units for which the person writes or approves. */
export const servedBy = ({ reporting, approving, isOffice, withoutAccounts }: Viewer): number[] => [
  ...new Set([...reporting, ...approving, ...(isOffice ? withoutAccounts : [])]),
];

/** Reports that can be written now. */
export const takenNow = `(round.closes >= ? OR (report.reopened_until >= ? OR report.return_due IS NOT NULL) AND ${goesOn})`;

/** What the person can read: reports of all units, of their own, and of the tasks that these lead. */
export async function readable(manager: EntityManager, { memberships }: Principal, viewer: Viewer): Promise<Sql> {
  const scope = assignmentScope(memberships);
  const [sql, values] = within(scope === 'all' ? scope : await seenWith(manager, scope));
  const own = servedBy(viewer);
  const [ownSql, ownValues]: Sql = own.length === 0 ? ['1 = 0', []] : [`report.unit_id IN (${marks(own)})`, own];
  const [named, namedValues] = reviewedByName(viewer);
  return [`(${sql} OR ${ownSql} OR ${named})`, [...values, ...ownValues, ...namedValues]];
}

/** 本级复核人: reports of the office's own units, in plans in which the person is named. */
function reviewedByName({ personId, officeUnits }: Viewer): Sql {
  if (officeUnits.size === 0) return ['1 = 0', []];
  const own = [...officeUnits];
  return [`(report.unit_id IN (${marks(own)}) AND plan.own_reviewer_id = ?)`, [...own, personId]];
}

/** What the person decides on: reports of units other than their own, and of the office's where a plan names them. */
export function decidable(viewer: Viewer): Sql {
  const { isOffice, officeUnits, member } = viewer;
  const [named, values] = reviewedByName(viewer);
  if (!isOffice) return [named, values];
  const own = [...new Set([...officeUnits, ...member])];
  return own.length === 0
    ? ['1 = 1', []]
    : [`(${named} OR report.unit_id NOT IN (${marks(own)}))`, [...values, ...own]];
}

/** The same, and what the person comments on as the unit that leads. */
export async function reviewable(manager: EntityManager, { memberships }: Principal, viewer: Viewer): Promise<Sql> {
  const [decided, values] = decidable(viewer);
  const served = await servedWith(manager, servedUnits(memberships));
  if (served.length === 0) return [decided, values];
  return [
    `(${decided} OR report.unit_id NOT IN (${marks(served)}) AND EXISTS (SELECT 1 FROM assignment led
      WHERE led.task_id = assignment.task_id AND led.role = 'lead' AND led.state <> 'cancelled'
      AND led.unit_id IN (${marks(served)})))`,
    [...values, ...served, ...served],
  ];
}
