import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { Sql } from '../assignments/assignment.sql.js';
import { findCalendar } from '../calendar/calendar.queries.js';
import { marks } from '../database/columns.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../platform/clock.js';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import { type OwedReports, type OwedReportsQuery, type OwedRound, type OwedUnit } from './owed.dto.js';
import { type Report, type ReportHistory } from './report.dto.js';
import {
  type ReportPage,
  type ReviewFilter,
  reviewFilters,
  type ReviewQuery,
  type ReviewRound,
  type ReviewTimes,
} from './review/review.dto.js';
import { filterOf, goesOn, owedNow, readable, reviewable, servedBy, takenNow } from './reach.js';
import { findReports, type FoundReport } from './report.queries.js';
import { isInside, shownReports } from './report.view.js';
import { reviewTimes } from './review/times.queries.js';
import { findVersions } from './version.queries.js';
import { type Viewer, viewerOf } from './viewer.js';

/** What units owe and have reported, each person within their scope. */
@Injectable()
export class ReportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * All that the person's units owe in one round, in which rounds they owe something now, and which units that are. Who
   * writes for units without accounts (代填) alone gets them one by one.
   */
  async owed({ roundId, unitId }: OwedReportsQuery, principal: Principal): Promise<OwedReports> {
    const { reader } = this.unitOfWork;
    const viewer = await viewerOf(reader, principal);
    const served = servedBy(viewer);
    const units = await owedUnits(reader, served, this.today());
    const own = [...new Set([...viewer.reporting, ...viewer.approving])];
    const first = own.length === 0 ? units.slice(0, 1).map(({ id }) => id) : own;
    const wanted = unitId === undefined ? first : served.filter((id) => id === unitId);
    const rounds = await owedRounds(reader, wanted, this.today());
    const shown = rounds.find(({ id }) => id === roundId) ?? rounds[0];
    const [unit = null, ...others] = wanted;
    const choice = { units, rounds, unitId: others.length > 0 ? null : unit, together: first.length > 1 };
    if (!shown) return { ...choice, roundId: null, reports: [] };
    const found = await findReports(reader, {
      conditions: [[`report.unit_id IN (${marks(wanted)})`, wanted], ['report.round_id = ?', [shown.id]], owedNow],
    });
    return { ...choice, roundId: shown.id, reports: await this.shown(reader, found, viewer) };
  }

  /** Reports that have left their unit, those that wait longest first. */
  async review(query: ReviewQuery, principal: Principal): Promise<ReportPage> {
    const { after, limit = 50, filter = 'waiting', roundId, unitId, taskId } = query;
    const { reader } = this.unitOfWork;
    const viewer = await viewerOf(reader, principal);
    const behind = after === undefined ? null : cursor(after);
    const conditions: (Sql | false | null)[] = [
      await reviewable(reader, principal, viewer),
      filterOf[filter],
      ["plan.state = 'issued'", []],
      roundId !== undefined && ['report.round_id = ?', [roundId]],
      unitId !== undefined && ['report.unit_id = ?', [unitId]],
      taskId !== undefined && ['assignment.task_id = ?', [taskId]],
      behind && ['(report.left_at > ? OR (report.left_at = ? AND report.id > ?))', [behind.at, behind.at, behind.id]],
    ];
    const found = await findReports(reader, {
      conditions: conditions.filter((one): one is Sql => !!one),
      order: 'report.left_at, report.id',
      limit: limit + 1,
    });
    const more = found.length > limit;
    if (more) found.pop();
    const last = found.at(-1);
    return {
      items: await this.shown(reader, found, viewer),
      next: more && last?.leftAt ? `${last.leftAt}/${last.id}` : null,
    };
  }

  /** The rounds among which `review` can be narrowed, with how many reports it holds of each. */
  async reviewRounds(principal: Principal): Promise<ReviewRound[]> {
    const { reader } = this.unitOfWork;
    return reviewRounds(reader, await reviewable(reader, principal, await viewerOf(reader, principal)));
  }

  /** How long the office takes, as everybody may know who is measured by it. */
  async reviewTimes(): Promise<ReviewTimes[]> {
    const { reader } = this.unitOfWork;
    return reviewTimes(reader, { calendar: await findCalendar(reader), today: this.today() });
  }

  /** Throws DomainError not-found for a report that is not within the person's scope. */
  async history(id: number, principal: Principal): Promise<ReportHistory> {
    const { reader } = this.unitOfWork;
    const viewer = await viewerOf(reader, principal);
    const [found] = await findReports(reader, {
      conditions: [['report.id = ?', [id]], await readable(reader, principal, viewer)],
    });
    if (!found) throw new DomainError('not-found', { report: String(id) });
    const [report] = (await this.shown(reader, [found], viewer)) as [Report];
    const seen = isInside(viewer, found.unitId)
      ? found.versions
      : found.versions.filter(({ leftAt }) => leftAt !== null);
    const ids = seen.map((version) => version.id);
    const versions = await findVersions(reader, ids);
    return { ...report, versions: ids.toReversed().flatMap((one) => versions.get(one) ?? []) };
  }

  /** All reports of a task within the person's scope: the units × rounds of its page. */
  async ofTask(taskId: number, principal: Principal): Promise<Report[]> {
    const { reader } = this.unitOfWork;
    const viewer = await viewerOf(reader, principal);
    const found = await findReports(reader, {
      conditions: [['assignment.task_id = ?', [taskId]], await readable(reader, principal, viewer)],
      limit: 10_000,
    });
    return this.shown(reader, found, viewer);
  }

  private async shown(manager: EntityManager, found: FoundReport[], viewer: Viewer): Promise<Report[]> {
    return shownReports(manager, found, { viewer, calendar: await findCalendar(manager), today: this.today() });
  }

  private today(): string {
    return civilDateOf(this.clock.now());
  }
}

const counts = `COUNT(*) AS reports,
  SUM(CASE WHEN report.state IN ('owed', 'draft', 'submitted', 'returned') AND ${goesOn} THEN 1 ELSE 0 END) AS waiting`;

async function owedUnits(manager: EntityManager, units: readonly number[], today: string): Promise<OwedUnit[]> {
  if (units.length === 0) return [];
  const rows = await manager.query<OwedUnit[]>(
    `SELECT unit.id, unit_name.name, ${counts}
     FROM progress_report report JOIN reporting_round round ON round.id = report.round_id
       JOIN plan ON plan.id = round.plan_id JOIN unit ON unit.id = report.unit_id
       JOIN unit_name ON unit_name.unit_id = unit.id AND unit_name.kind = 'name'
     WHERE report.unit_id IN (${marks(units)}) AND ${owedNow[0]} AND ${takenNow}
     GROUP BY unit.id, unit_name.name, unit.sort_order ORDER BY unit.sort_order, unit.id`,
    [...units, today, today],
  );
  return rows.map(({ reports, waiting, ...row }) => ({ ...row, reports: Number(reports), waiting: Number(waiting) }));
}

/** Rounds that take reports now, as far as the units owe something in them. */
async function owedRounds(manager: EntityManager, units: readonly number[], today: string): Promise<OwedRound[]> {
  if (units.length === 0) return [];
  const rows = await manager.query<RoundOfDatabase<OwedRound>[]>(
    `SELECT ${roundColumns}, ${counts}
     FROM progress_report report JOIN reporting_round round ON round.id = report.round_id
       JOIN plan ON plan.id = round.plan_id
     WHERE report.unit_id IN (${marks(units)}) AND ${owedNow[0]} AND ${takenNow}
     GROUP BY ${roundGroup} ORDER BY round.due, round.id`,
    [...units, today, today],
  );
  return rows.map(({ isLast, reports, waiting, ...row }) => ({
    ...row,
    isLast: Boolean(Number(isLast)),
    reports: Number(reports),
    waiting: Number(waiting),
  }));
}

/** Rounds with reports that are reviewed, and how many of them stand where; the newest first. */
async function reviewRounds(manager: EntityManager, [reviewed, values]: Sql): Promise<ReviewRound[]> {
  const sum = (filter: ReviewFilter) => `SUM(CASE WHEN ${filterOf[filter][0]} THEN 1 ELSE 0 END) AS ${filter}`;
  const rows = await manager.query<RoundOfDatabase<ReviewRound>[]>(
    `SELECT ${roundColumns}, ${reviewFilters.map(sum).join(', ')}
     FROM progress_report report JOIN reporting_round round ON round.id = report.round_id
       JOIN plan ON plan.id = round.plan_id JOIN assignment ON assignment.id = report.assignment_id
     WHERE plan.state = 'issued' AND ${reviewed} AND (${reviewFilters.map((one) => filterOf[one][0]).join(' OR ')})
     GROUP BY ${roundGroup} ORDER BY round.due DESC, round.id`,
    values,
  );
  return rows.map(({ isLast, waiting, returned, accepted, ...row }) => ({
    ...row,
    isLast: Boolean(Number(isLast)),
    waiting: Number(waiting),
    returned: Number(returned),
    accepted: Number(accepted),
  }));
}

/** SQLite knows no truth values. */
type RoundOfDatabase<Round> = Omit<Round, 'isLast'> & { isLast: number | boolean };

const roundColumns = `round.id, plan.id AS planId, plan.title AS planTitle, plan.year, round.rhythm,
  round.period_first AS periodFirst, round.period_last AS periodLast, round.quarter, round.is_last AS isLast,
  round.counted_until AS countedUntil, round.least_open_days AS leastOpenDays, round.opens, round.due, round.closes`;
const roundGroup = `round.id, plan.id, plan.title, plan.year, round.rhythm, round.period_first, round.period_last,
  round.quarter, round.is_last, round.counted_until, round.least_open_days, round.opens, round.due, round.closes`;

function cursor(after: string): { at: string; id: number } {
  const [, at, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})Z\/(\d{1,9})$/.exec(after) ?? [];
  if (at === undefined || id === undefined) throw invalid('after', 'must be `next` of the page before');
  return { at: at.replace('T', ' '), id: Number(id) };
}
