import { Injectable } from '@nestjs/common';
import { type Calendar, civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { Sql } from '../assignments/assignment.sql.js';
import { findCalendar } from '../calendar/calendar.queries.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Principal, rolesOf } from '../identity/principal.js';
import { Clock } from '../platform/clock.js';
import { reviewTimesOf } from '../reports/review/times.queries.js';
import type { BoardPlan } from '../supervision/board/board.dto.js';
import { findBoardParts, findBoardPlans, findBoardUnits } from '../supervision/board/board.queries.js';
import { boardOf, planShown } from '../supervision/board/board.js';
import { countInstructions, listInstructions } from '../supervision/instructions/instruction.queries.js';
import type { Cockpit, CockpitInstructions, CockpitQuery, WallCockpit } from './cockpit.dto.js';
import { countTasks, findProgress, findTrend } from './cockpit.queries.js';
import { progressOf, trendOf, worstFirst } from './cockpit.js';
import { standingOf } from './instructions.js';
import { ofQuarter, periodOf, quarterWithin } from './quarters.js';
import { findingsOf, nextOf, slowAfter } from './sentences.js';
import { findAsked, findLagging } from './worst.queries.js';

/** Walls ask often, so that they go blank at once when their link is revoked. */
const wallAge = 15_000;

/** 领导驾驶舱: what the other pages know, on one. */
@Injectable()
export class CockpitService {
  /** By plan. */
  private readonly walls = new Map<number, { at: number; shown: Promise<WallCockpit> }>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError not-found. */
  async get({ planId, quarter = undefined }: CockpitQuery, principal: Principal): Promise<Cockpit> {
    const { reader } = this.unitOfWork;
    const plans = await findBoardPlans(reader);
    const plan = planShown(plans, planId);
    const calendar = await findCalendar(reader);
    const figures = await this.figures(reader, plan, { quarter: quarter ?? null, calendar });
    return { ...figures, plans, instructions: await this.instructions(reader, plan, { principal, calendar }) };
  }

  /** What stands on a wall: nothing of persons, and up to 15 seconds old, however many walls ask. Throws DomainError not-found. */
  onWall(planId: number): Promise<WallCockpit> {
    const now = this.clock.now().getTime();
    const kept = this.walls.get(planId);
    if (kept && now >= kept.at && now - kept.at < wallAge) return kept.shown;
    const shown = this.forWall(planId);
    this.walls.set(planId, { at: now, shown });
    shown.catch(() => this.walls.delete(planId));
    return shown;
  }

  private async forWall(planId: number): Promise<WallCockpit> {
    const { reader } = this.unitOfWork;
    const plan = planShown(await findBoardPlans(reader), planId);
    return this.figures(reader, plan, { quarter: null, calendar: await findCalendar(reader) });
  }

  private async figures(
    reader: EntityManager,
    plan: BoardPlan | null,
    { quarter, calendar }: { quarter: number | null; calendar: Calendar },
  ): Promise<WallCockpit> {
    const now = this.clock.now();
    const today = civilDateOf(now);
    const common = { asOf: now.toISOString(), today, plan, quarter };
    if (!plan) return { ...common, currentQuarter: null, ...withoutPlan };
    const currentQuarter = quarterWithin(plan.year, today);
    const passes: Sql = quarter === null ? ['1 = 1', []] : ofQuarter(periodOf(plan.year, quarter));
    const { computing, total, sections, units, cells } = boardOf(
      await findBoardParts(reader, plan.id, today, passes),
      await findBoardUnits(reader, plan.id),
    );
    const parts = await findProgress(reader, plan.id, { today, calendar }, passes);
    const tasks = await countTasks(reader, plan.id, passes);
    const review = await reviewTimesOf(
      reader,
      { planId: plan.id, quarter, longerThan: slowAfter },
      { calendar, today },
    );
    const trend = trendOf(await findTrend(reader, plan), plan.year, quarter ?? currentQuarter ?? 4);
    const ordered = worstFirst(units);
    const measured = sections.map(({ section, lights }) => ({
      ...{ section, lights },
      ...progressOf(parts.filter((part) => part.isDated && part.section === section)),
    }));
    const lagging = await findLagging(reader, plan.id, passes);
    const findings = findingsOf({ lagging, units: ordered, sections: measured, cells, review });
    const asked = await findAsked(
      reader,
      findings.flatMap(({ assignment }) => assignment?.id ?? []),
    );
    const undated = parts.filter(({ isDated }) => !isDated);
    return {
      ...common,
      ...{ currentQuarter, computing, assignments: total.assignments, lights: total.lights, review, trend, cells },
      progress: {
        ...progressOf(parts.filter(({ isDated }) => isDated)),
        undated: undated.reduce((sum, one) => sum + one.assignments, 0),
        undatedClosed: undated.reduce((sum, one) => sum + one.closed, 0),
        ...{ tasks: tasks.tasks, tasksClosed: tasks.closed },
      },
      punctuality: quarter === null ? total.punctuality : punctualityOf(trend.at(-1)!),
      units: ordered,
      sections: measured,
      sentences: findings.map(({ assignment, ...finding }) => ({
        ...finding,
        next: assignment && nextOf(assignment, asked.get(assignment.id), today),
      })),
    };
  }

  /** A leader's own; the office sees all. */
  private async instructions(
    reader: EntityManager,
    plan: BoardPlan | null,
    { principal, calendar }: { principal: Principal; calendar: Calendar },
  ): Promise<CockpitInstructions> {
    if (!plan) return { open: 0, items: [] };
    const today = civilDateOf(this.clock.now());
    const filter = { planId: plan.id, ...(!rolesOf(principal).includes('office') && { own: true }) };
    const { items } = await listInstructions(reader, { ...filter, limit: 4 }, { principal, today });
    const open = await countInstructions(reader, { ...filter, standing: 'open' }, { principal, today });
    return { open, items: items.map((one) => standingOf(one, today, calendar)) };
  }
}

const punctualityOf = ({ closed, onTimeByFirst, onTimeByEffective }: Cockpit['punctuality']) => ({
  ...{ closed, onTimeByFirst, onTimeByEffective },
});

const { total: empty } = boardOf([], []);
const withoutPlan = {
  ...{ computing: 0, assignments: 0, lights: empty.lights, punctuality: empty.punctuality },
  progress: { ...progressOf([]), undated: 0, undatedClosed: 0, tasks: 0, tasksClosed: 0 },
  review: { decided: 0, medianDays: null, longer: 0, waiting: 0, longestWaitingDays: null },
  ...{ units: [], sections: [], cells: [], trend: [], sentences: [] },
};
