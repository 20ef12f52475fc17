import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import { deadlinesOf } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { findFollowed, type Followed, holdAssignments } from '../../assignments/acting/followed.queries.js';
import { decidableBy, mayDecide } from '../../assignments/acting/offers.js';
import { requireOffer } from '../../assignments/acting/require-offer.js';
import { findDeadlines } from '../../assignments/lights/deadlines.js';
import { refreshLights } from '../../assignments/lights/refresh.js';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { insertPlain } from '../../database/bulk.js';
import { instant, marks } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import type { LedgerPlan } from '../../ledger/ledger.dto.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import type {
  ChangeStop,
  ClockStop,
  EnterStop,
  MovedDeadline,
  PreviewStop,
  StopLine,
  StoppableAssignment,
  TakeBackStop,
} from './stop.dto.js';
import { ClockStopRow, StoppedAssignmentRow } from './stop.entity.js';
import { tellOfStop } from './stop.told.js';
import { assignmentsOf, contentOf, findOverlap, plansWithStops, type StopReader, stopsOfPlan } from './stop.queries.js';

type Content = Pick<ClockStop, 'firstDay' | 'lastDay' | 'reason' | 'words'>;

/**
 * 停表: whoever decides for the units enters the days that do not count. Every way throws DomainError not-found,
 * own-unit-decision, plan-archived, extension-undated, act-impossible for what is closed or cancelled, stop-dates,
 * stop-overlaps, or validation for another reason without words.
 */
@Injectable()
export class StopService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async plans(principal: Principal): Promise<LedgerPlan[]> {
    const { reader } = this.unitOfWork;
    return plansWithStops(reader, readerOf(await actorOf(reader, principal)));
  }

  /** Those of a plan; who is not of the office sees what they decide on. */
  async list(planId: number, principal: Principal): Promise<StopLine[]> {
    const { reader } = this.unitOfWork;
    return stopsOfPlan(reader, planId, readerOf(await actorOf(reader, principal)));
  }

  /** What the person can stop the clock of, as the plan is printed. */
  async stoppable(planId: number, principal: Principal): Promise<StoppableAssignment[]> {
    const { reader } = this.unitOfWork;
    const [sql, values] = decidableBy(await actorOf(reader, principal));
    return reader.query<StoppableAssignment[]>(
      `SELECT assignment.id, assignment.version, task.id AS taskId, task.printed_number AS no, task.title,
         COALESCE(short_name.name, full_name.name) AS unitName, assignment.effective_deadline AS effectiveDeadline
       FROM assignment JOIN task ON task.id = assignment.task_id JOIN plan ON plan.id = assignment.plan_id
         JOIN unit ON unit.id = assignment.unit_id
         JOIN unit_name full_name ON full_name.unit_id = unit.id AND full_name.kind = 'name'
         LEFT JOIN unit_name short_name ON short_name.unit_id = unit.id AND short_name.kind = 'short-name'
       WHERE plan.id = ? AND plan.state = 'issued' AND task.deadline_kind = 'date'
         AND assignment.state NOT IN ('closed', 'cancelled') AND assignment.effective_deadline IS NOT NULL AND ${sql}
       ORDER BY task.position, task.id, unit.sort_order, unit.id`,
      [planId, ...values],
    );
  }

  /** How a stop would move the effective deadlines, before it is entered or changed; what a changed one leaves out moves back. */
  async preview(asked: PreviewStop, principal: Principal): Promise<MovedDeadline[]> {
    const { reader } = this.unitOfWork;
    const actor = await actorOf(reader, principal);
    const today = this.today();
    const calendar = await findCalendar(reader);
    const former = asked.stopId === undefined ? null : await presentStop(reader, asked.stopId);
    const before = former ? await assignmentsOf(reader, former.id) : [];
    const every = [...new Set([...asked.assignments, ...before])];
    const followed = (await findFollowed(reader, every)).filter((one) => mayDecide(actor, one));
    const wanted = new Set(asked.assignments);
    const stopped = followed.filter(({ id }) => wanted.has(id));
    await requireDays(reader, stopped, asked, former?.id ?? null);
    const ids = followed.map(({ id }) => id);
    const found = await findDeadlines(reader, ids, { today, calendar });
    return followed.flatMap(({ id, unitName, title }): MovedDeadline[] => {
      const own = found.get(id);
      if (!own) return [];
      const { facts, deadlines } = own;
      const others = before.includes(id)
        ? facts.stops.filter(({ first, last }) => first !== former?.firstDay || last !== former.lastDay)
        : facts.stops;
      const stops = wanted.has(id) ? [...others, { first: asked.firstDay, last: asked.lastDay }] : others;
      const after = deadlinesOf({ ...facts, stops }, today, calendar).effective.date;
      return [{ assignmentId: id, unitName, title, before: deadlines.effective.date, after }];
    });
  }

  enter(asked: EnterStop, principal: Principal, key?: string): Promise<StopLine> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { enterStop: asked }, async () => {
        const { planId } = asked;
        const content = contentAsked(asked);
        const at = this.clock.now();
        const held = await this.hold(tx, planId, asked.assignments, principal);
        await requireDays(tx, held, content, null);
        const { identifiers } = await tx.insert(ClockStopRow, {
          ...{ planId, ...content, enteredBy: principal.personId, enteredAt: at, version: 1 },
        });
        const { id } = identifiers[0] as { id: number };
        await link(
          tx,
          id,
          held.map((one) => one.id),
        );
        await moveDeadlines(tx, held, at);
        await tellOfStop(tx, 'stop-entered', { id, version: 1, held });
        await log(tx, 'enter', id, held, {}, { ...content, assignments: held.length });
        return this.one(tx, { planId, id }, principal);
      }),
    );
  }

  /** Its days, its end, its reason and its assignments. Also throws version-conflict, and stop-ended once it was taken back. */
  change(id: number, asked: ChangeStop, principal: Principal): Promise<StopLine> {
    return this.unitOfWork.run(async (tx) => {
      const content = contentAsked(asked);
      const at = this.clock.now();
      const former = await presentStop(tx, id);
      const before = await assignmentsOf(tx, id);
      const wanted = [...new Set(asked.assignments)].sort((one, other) => one - other);
      const joining = wanted.filter((one) => !before.includes(one));
      // what has been closed meanwhile keeps its stop, which can still be ended
      const held = await this.hold(tx, former.planId, [...before, ...joining], principal, new Set(before));
      requireVersion(await presentStop(tx, id), asked.version);
      const staying = held.filter((one) => wanted.includes(one.id));
      if (staying.length === 0) throw invalid('assignments', 'must name at least one');
      await requireDays(tx, staying, content, id);
      const changedRow = { ...content, changedBy: principal.personId, changedAt: at, version: former.version + 1 };
      await tx.update(ClockStopRow, { id }, changedRow);
      for (const gone of before.filter((one) => !wanted.includes(one)))
        await tx.delete(StoppedAssignmentRow, { stopId: id, assignmentId: gone });
      await link(tx, id, joining);
      await moveDeadlines(tx, held, at);
      await tellOfStop(tx, 'stop-changed', { id, version: changedRow.version, held });
      const sides = [
        { ...contentOf(former as Content), assignments: before.length },
        { ...content, assignments: staying.length },
      ] as const;
      await log(tx, 'change', id, held, ...sides);
      return this.one(tx, { planId: former.planId, id }, principal);
    });
  }

  /** It counts no more, as if it had never been entered; it stays on record. Also throws version-conflict and stop-ended. */
  takeBack(id: number, { version, reason }: TakeBackStop, principal: Principal): Promise<StopLine> {
    return this.unitOfWork.run(async (tx) => {
      const at = this.clock.now();
      const { planId } = await presentStop(tx, id);
      const before = await assignmentsOf(tx, id);
      const held = await this.hold(tx, planId, before, principal, new Set(before));
      requireVersion(await presentStop(tx, id), version);
      const gone = { takenBackBy: principal.personId, takenBackAt: at, takenBackWords: reason };
      await tx.update(ClockStopRow, { id }, { ...gone, version: version + 1 });
      await moveDeadlines(tx, held, at);
      await tellOfStop(tx, 'stop-taken-back', { id, version: version + 1, held });
      await log(tx, 'take-back', id, held, {}, { reason });
      return this.one(tx, { planId, id }, principal);
    });
  }

  /** Holds assignments of one plan that the person may stop the clock of; of those that have been stopped only who decides is asked. */
  private async hold(
    tx: EntityManager,
    planId: number,
    ids: readonly number[],
    principal: Principal,
    stopped: ReadonlySet<number> = new Set(),
  ): Promise<Followed[]> {
    if (ids.length === 0) throw invalid('assignments', 'must name at least one');
    const actor: Actor = await actorOf(tx, principal);
    const held = await holdAssignments(tx, [...new Set(ids)]);
    for (const one of held) {
      if (one.planId !== planId) throw new DomainError('not-found', { assignment: String(one.id) });
      const state = stopped.has(one.id) ? 'in-progress' : one.state;
      requireOffer(actor, { ...one, state, dated: one.dated || stopped.has(one.id) }, 'keep-stops');
    }
    return held;
  }

  private async one(
    tx: EntityManager,
    { planId, id }: { planId: number; id: number },
    principal: Principal,
  ): Promise<StopLine> {
    return (await stopsOfPlan(tx, planId, readerOf(await actorOf(tx, principal)))).find((line) => line.id === id)!;
  }

  private today(): CivilDate {
    return civilDateOf(this.clock.now());
  }
}

function contentAsked({ firstDay, lastDay, reason, words = '' }: Omit<ChangeStop, 'version' | 'assignments'>): Content {
  if (reason === 'other' && words === '') throw invalid('words', 'must say why');
  return { firstDay, lastDay, reason, words: words || null };
}

/** Throws DomainError stop-dates or stop-overlaps. */
async function requireDays(
  tx: EntityManager,
  held: readonly Followed[],
  { firstDay, lastDay }: Pick<Content, 'firstDay' | 'lastDay'>,
  except: number | null,
): Promise<void> {
  if (lastDay !== null && lastDay < firstDay)
    throw new DomainError('stop-dates', { kind: 'end-before-start', firstDay, lastDay });
  const ids = held.map(({ id }) => id);
  const issued = await tx.query<{ at: Date | string; unit: string }[]>(
    `SELECT assignment.created_at AS at, unit_name.name AS unit FROM assignment
       JOIN unit_name ON unit_name.unit_id = assignment.unit_id AND unit_name.kind = 'name'
     WHERE assignment.id IN (${marks(ids)}) ORDER BY assignment.created_at DESC LIMIT 1`,
    ids,
  );
  const [latest] = issued;
  const since = latest && civilDateOf(new Date(instant(latest.at)));
  if (since !== undefined && firstDay < since)
    throw new DomainError('stop-dates', { kind: 'before-issue', firstDay, issued: since, unit: latest!.unit });
  const overlap = await findOverlap(tx, ids, { firstDay, lastDay }, except);
  if (overlap)
    throw new DomainError('stop-overlaps', {
      ...{ title: overlap.title, unit: overlap.unit, firstDay: overlap.firstDay },
      lastDay: overlap.lastDay ?? '',
    });
}

/** Throws DomainError not-found or stop-ended. */
async function presentStop(tx: EntityManager, id: number): Promise<ClockStopRow> {
  const stop = await tx.findOneBy(ClockStopRow, { id });
  if (!stop) throw new DomainError('not-found', { stop: String(id) });
  if (stop.takenBackAt !== null) throw new DomainError('stop-ended');
  return stop;
}

function requireVersion(stop: ClockStopRow, version: number): void {
  if (stop.version !== version)
    throw new DomainError('version-conflict', undefined, { current: { id: stop.id, version: stop.version } });
}

const link = (tx: EntityManager, stopId: number, ids: readonly number[]): Promise<void> =>
  insertPlain(
    tx,
    'stopped_assignment',
    ['stop_id', 'assignment_id'],
    ids.map((id) => [stopId, id]),
  );

const moveDeadlines = (tx: EntityManager, held: readonly Followed[], at: Date): Promise<void> =>
  refreshLights(
    tx,
    held.map(({ id }) => id),
    at,
  );

async function log(
  tx: EntityManager,
  verb: 'enter' | 'change' | 'take-back',
  id: number,
  held: readonly Followed[],
  before: object,
  after: object,
): Promise<void> {
  const seenAt = [{}, ...held.map((each) => ({ noun: 'assignment' as const, objectId: each.id }))];
  await record(tx, { action: `stop.${verb}`, objectId: id, before, after, seenAt });
}

const readerOf = (actor: Actor): StopReader => ({ decided: decidableBy(actor), seesAll: actor.isOffice });
