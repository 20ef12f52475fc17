import { assignmentScope } from '@yaodian/access';
import { type Calendar, type CivilDate, workingDaysBetween } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { inForce, isFollowed, type Sql, within } from '../assignments/assignment.sql.js';
import type { Principal } from '../identity/principal.js';
import { seenWith } from '../organisation/sub-units.js';
import type { ComingDate } from './workbench.dto.js';

type Found = Omit<ComingDate, 'workingDays' | 'count'> & { count: number | string };

interface Whose {
  principal: Principal;
  today: CivilDate;
}

/** What the person sees of assignments, as what stands behind WHERE. */
async function seenOf(manager: EntityManager, { memberships }: Principal): Promise<Sql> {
  const scope = assignmentScope(memberships);
  return within(scope === 'all' ? scope : await seenWith(manager, scope));
}

/** Under which a round asks something of what the person sees. */
const asksSeen = (seen: string) => `plan.state = 'issued' AND EXISTS (
  SELECT 1 FROM assignment WHERE assignment.plan_id = plan.id AND ${seen}
    AND assignment.state NOT IN ('closed', 'cancelled'))`;

/** When the next round opens that asks something of what the person sees; null where there is none any more. */
export async function nextRoundOpens(manager: EntityManager, { principal, today }: Whose): Promise<CivilDate | null> {
  const [seen, values] = await seenOf(manager, principal);
  const [row] = await manager.query<[{ opens: CivilDate | null }]>(
    `SELECT MIN(round.opens) AS opens FROM reporting_round round JOIN plan ON plan.id = round.plan_id
     WHERE round.opened_at IS NULL AND round.opens > ? AND ${asksSeen(seen)}`,
    [today, ...values],
  );
  return row.opens;
}

/** Deadlines and rounds of the plans in which the person sees assignments. */
export async function comingDates(
  manager: EntityManager,
  { principal, today }: Whose,
  { until, calendar }: { until: CivilDate; calendar: Calendar },
): Promise<ComingDate[]> {
  const [seen, values] = await seenOf(manager, principal);
  const deadlines = await manager.query<Found[]>(
    `SELECT 'deadlines' AS kind, ${inForce} AS date, plan.id AS planId, plan.title AS planTitle,
       COUNT(*) AS count, NULL AS periodLast
     FROM assignment JOIN task ON task.id = assignment.task_id JOIN plan ON plan.id = assignment.plan_id
     WHERE ${isFollowed} AND ${inForce} >= ? AND ${inForce} <= ? AND ${seen}
     GROUP BY ${inForce}, plan.id, plan.title`,
    [today, until, ...values],
  );
  const rounds = await manager.query<(Omit<Found, 'kind' | 'date'> & { opens: CivilDate; due: CivilDate })[]>(
    `SELECT round.opens, round.due, plan.id AS planId, plan.title AS planTitle, 0 AS count,
       round.period_last AS periodLast
     FROM reporting_round round JOIN plan ON plan.id = round.plan_id
     WHERE round.due >= ? AND round.opens <= ? AND ${asksSeen(seen)}`,
    [today, until, ...values],
  );
  const found = [
    ...deadlines,
    ...rounds.flatMap(({ opens, due, ...round }): Found[] => [
      { kind: 'round-opens', date: opens, ...round },
      { kind: 'round-due', date: due, ...round },
    ]),
  ];
  return found
    .filter(({ date }) => date >= today && date <= until)
    .map((one) => ({ ...one, count: Number(one.count), workingDays: workingDaysBetween(calendar, today, one.date) }))
    .sort((one, other) => one.date.localeCompare(other.date) || one.planId - other.planId);
}
