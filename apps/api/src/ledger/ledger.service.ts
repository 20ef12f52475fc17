import { assignmentScope, servedUnits } from '@yaodian/access';
import { Injectable } from '@nestjs/common';
import {
  addDays,
  addWorkingDays,
  type Calendar,
  type CivilDate,
  civilDateOf,
  workingDaysBetween,
} from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { findCalendar } from '../calendar/calendar.queries.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Principal } from '../identity/principal.js';
import { unseenEvents } from '../notifications/unit-event.queries.js';
import { seenWith, servedWith } from '../organisation/sub-units.js';
import { outcomeOf } from '../plans/archiving/fates.js';
import { figuresOf } from '../plans/settings/setting.queries.js';
import { Clock } from '../platform/clock.js';
import { invalid } from '../platform/validation.js';
import type { LedgerFilter, LedgerPage, LedgerQuery, LedgerRow, LedgerSummary } from './ledger.dto.js';
import type { Wanted } from './ledger.filter.js';
import {
  countSections,
  findLedgerAssignments,
  findLedgerPlans,
  findLedgerTasks,
  findReasons,
  type LedgerAssignment,
  listLedger,
  type Place,
  sumOfLights,
} from './ledger.queries.js';
import { fromAssignments, inForceOf, lightOfRow, namedLights } from './ledger.rows.js';

interface Reading {
  wanted: Wanted;
  calendar: Calendar;
  served: readonly number[];
  /** Tasks that the person has not seen yet, or not as they were amended. */
  given: ReadonlySet<number>;
  amended: ReadonlySet<number>;
}

/** 任务台账: the issued tasks, each person's within their scope. */
@Injectable()
export class LedgerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(query: LedgerQuery, principal: Principal): Promise<LedgerPage> {
    const { after, limit = 50, order = 'printed', ...filter } = query;
    const { reader } = this.unitOfWork;
    const reading = await this.read(filter, principal);
    const behind = after === undefined ? undefined : placeIn(after);
    const places = await listLedger(reader, reading.wanted, { order, after: behind, limit: limit + 1 });
    const more = places.length > limit;
    if (more) places.pop();
    const ids = places.map(({ id }) => id);
    return { items: await rowsOf(reader, ids, reading), next: more ? words(places.at(-1)!) : null };
  }

  async summary(filter: LedgerFilter, principal: Principal): Promise<LedgerSummary> {
    const { reader } = this.unitOfWork;
    const { wanted } = await this.read(filter, principal);
    const sections = await countSections(reader, { ...wanted, section: undefined });
    const counted = sections.filter(({ section }) => filter.section === undefined || section === filter.section);
    return {
      tasks: counted.reduce((sum, { tasks }) => sum + tasks, 0),
      assignments: counted.reduce((sum, { assignments }) => sum + assignments, 0),
      lights: sumOfLights(counted.map(({ lights }) => lights)),
      computing: counted.reduce((sum, { computing }) => sum + computing, 0),
      sections: sections
        .filter(({ tasks }) => tasks > 0)
        .map(({ planId, section, tasks, lights }) => ({ planId, section, tasks, lights })),
      plans: await findLedgerPlans(reader, wanted.scope),
    };
  }

  /** What a person asks for, with the person's scope. */
  private async read({ own, unseen, ...filter }: LedgerFilter, principal: Principal): Promise<Reading> {
    const { reader } = this.unitOfWork;
    const { memberships } = principal;
    const units = servedUnits(memberships);
    const served = await servedWith(reader, units);
    const events = await unseenEvents(reader, principal);
    const isGiven = (kind: string) => kind === 'issued' || kind === 'added' || kind === 'taken-over';
    const tasksOf = (wanted: boolean) =>
      new Set(events.filter(({ kind }) => isGiven(kind) === wanted).flatMap(({ tasks }) => tasks));
    const [given, amended] = [tasksOf(true), tasksOf(false)];
    const calendar = await findCalendar(reader);
    const today = civilDateOf(this.clock.now());
    const wanted: Wanted = {
      ...filter,
      scope: assignmentScope(memberships) === 'all' ? 'all' : await seenWith(reader, units),
      own: own ? served : undefined,
      unseen: unseen ? [...new Set([...given, ...amended])] : undefined,
      today,
      near: filter.due === 'near' ? await nearIn(reader, calendar, today) : [],
    };
    return { wanted, calendar, served, given, amended };
  }
}

/** Up to which days deadlines of issued plans are near: as their lights have it. */
async function nearIn(manager: EntityManager, calendar: Calendar, today: CivilDate): Promise<Wanted['near']> {
  const plans = await manager.query<{ id: number }[]>("SELECT id FROM plan WHERE state = 'issued'");
  const found = new Map<number, number[]>();
  const figures = await figuresOf(
    manager,
    plans.map(({ id }) => id),
  );
  for (const [id, { soonDays }] of figures) found.set(soonDays, [...(found.get(soonDays) ?? []), id]);
  // days off behind the last working day are as near as it is
  const until = (days: number) => addDays(addWorkingDays(calendar, today, days + 1).date, -1);
  return [...found].map(([days, planIds]) => ({ until: until(days), planIds }));
}

async function rowsOf(manager: EntityManager, ids: readonly number[], reading: Reading): Promise<LedgerRow[]> {
  const { wanted, calendar, served, given, amended } = reading;
  const tasks = await findLedgerTasks(manager, ids);
  const assignments = await findLedgerAssignments(manager, wanted, ids);
  const byTask = new Map<number, LedgerAssignment[]>(ids.map((id) => [id, []]));
  for (const assignment of assignments) byTask.get(assignment.taskId)?.push(assignment);
  const named = [...byTask.values()].flatMap((own) => namedLights(own, served));
  const reasons = await findReasons(
    manager,
    named.map(({ id }) => id),
  );
  return tasks.map((task) => {
    const own = byTask.get(task.id) ?? [];
    const isOpen = task.planState !== 'archived' && own.some(({ state }) => outcomeOf(state) === 'open');
    const { date } = task.deadline;
    return {
      ...task,
      ...fromAssignments(own, served),
      light: lightOfRow(own, served, reasons),
      workingDays: date === null || !isOpen ? null : workingDaysBetween(calendar, wanted.today, date),
      inForce: inForceOf(own, {
        first: date,
        isFollowed: task.planState !== 'archived',
        today: wanted.today,
        calendar,
      }),
      isNew: given.has(task.id),
      isAmended: amended.has(task.id),
    };
  });
}

/** A place as `next` and `after` name it: with all that pages are ordered by, so that the task itself may change or go. */
const words = ({ planId, position, id, deadline, light }: Place): string =>
  [planId, position, id, ...(deadline === null ? [] : [deadline]), ...(light === undefined ? [] : [`l${light}`])].join(
    '.',
  );

/** Throws DomainError validation. */
function placeIn(after: string): Place {
  const [, planId, position, id, deadline = null, light] =
    /^(\d{1,9})\.(-?\d{1,10})\.(\d{1,9})(?:\.(\d{4}-\d{2}-\d{2}))?(?:\.l(\d))?$/.exec(after) ?? [];
  if (id === undefined) throw invalid('after', 'must be `next` of the page before');
  const place = { planId: Number(planId), position: Number(position), id: Number(id), deadline };
  return light === undefined ? place : { ...place, light: Number(light) };
}
