import { type Calendar, type CivilDate, civilDateOf, workingDaysBetween } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { Sql } from '../../assignments/assignment.sql.js';
import { marks } from '../../database/columns.js';
import { ownUnits } from '../../plans/issuing/issue.queries.js';
import type { ReviewTimes } from './review.dto.js';
import { medianOf, type Taken } from './times.js';

interface Row {
  planId: number;
  planTitle: string;
  quarter: number;
  leftHour: string;
  decidedHour: string | null;
  count: number | string;
}

const key = ({ planId, quarter }: Pick<Row, 'planId' | 'quarter'>) => `${planId} ${quarter}`;

/** An hour as both databases give it: 2026-03-31 16. */
const dayOf = (hour: string): CivilDate => civilDateOf(new Date(`${hour.replace(' ', 'T')}:00:00Z`));

interface Day {
  calendar: Calendar;
  today: CivilDate;
}

/**
 * How long the office takes from a report's leaving its unit to its first decision, in working days, by quarter of
 * issued plans; the newest first. The office's own units, which one named person reviews, are left out: nobody's own speed is shown.
 */
export async function reviewTimes(manager: EntityManager, day: Day): Promise<ReviewTimes[]> {
  const rows = await findReviews(manager, ["plan.state = 'issued'", []]);
  return [...new Map(rows.map((row) => [key(row), row])).values()].map(({ planId, planTitle, quarter }) => {
    const { decided, waiting } = takenBy(
      rows.filter((row) => key(row) === key({ planId, quarter })),
      day,
    );
    return {
      ...{ planId, planTitle, quarter, decided: sum(decided), medianDays: medianOf(decided) },
      ...{ longestDays: most(decided), waiting: sum(waiting), longestWaitingDays: most(waiting) },
    };
  });
}

/** The same of one plan, or of one quarter of it, with how many took longer than so many working days. */
export async function reviewTimesOf(
  manager: EntityManager,
  { planId, quarter, longerThan }: { planId: number; quarter: number | null; longerThan: number },
  day: Day,
): Promise<Omit<ReviewTimes, 'planId' | 'planTitle' | 'quarter' | 'longestDays'> & { longer: number }> {
  const rows = await findReviews(manager, ['plan.id = ?', [planId]]);
  const { decided, waiting } = takenBy(
    rows.filter((row) => quarter === null || row.quarter === quarter),
    day,
  );
  return {
    ...{
      decided: sum(decided),
      medianDays: medianOf(decided),
      longer: sum(decided.filter(({ days }) => days > longerThan)),
    },
    ...{ waiting: sum(waiting), longestWaitingDays: most(waiting) },
  };
}

async function findReviews(manager: EntityManager, [ofPlan, values]: Sql): Promise<Row[]> {
  const own = [...(await ownUnits(manager))];
  return manager.query<Row[]>(
    `SELECT plan.id AS planId, plan.title AS planTitle, round.quarter, SUBSTR(version.left_at, 1, 13) AS leftHour,
       CASE WHEN version.decision IS NULL THEN NULL ELSE SUBSTR(version.first_decided_at, 1, 13) END AS decidedHour, COUNT(*) AS count
     FROM report_version version JOIN progress_report report ON report.id = version.report_id
       JOIN reporting_round round ON round.id = report.round_id JOIN plan ON plan.id = round.plan_id
     WHERE ${ofPlan} AND version.left_at IS NOT NULL
       AND (version.decision IS NOT NULL OR report.state = 'approved')
       ${own.length === 0 ? '' : `AND report.unit_id NOT IN (${marks(own)})`}
     GROUP BY plan.id, plan.title, plan.year, round.quarter, leftHour, decidedHour
     ORDER BY plan.year DESC, plan.id DESC, round.quarter DESC`,
    [...values, ...own],
  );
}

/** How long each took that is decided, and how long each has waited that is not. */
function takenBy(rows: readonly Row[], { calendar, today }: Day): { decided: Taken[]; waiting: Taken[] } {
  const taken = (isDecided: boolean): Taken[] =>
    rows
      .filter(({ decidedHour }) => (decidedHour !== null) === isDecided)
      .map(({ leftHour, decidedHour, count }) => ({
        days: workingDaysBetween(calendar, dayOf(leftHour), decidedHour === null ? today : dayOf(decidedHour)),
        count: Number(count),
      }));
  return { decided: taken(true), waiting: taken(false) };
}

const sum = (all: readonly Taken[]): number => all.reduce((total, { count }) => total + count, 0);
const most = (all: readonly Taken[]): number | null =>
  all.length === 0 ? null : Math.max(...all.map(({ days }) => days));
