import { assignmentScope } from '@yaodian/access';
import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateOf, isCivilDate, workingDayBefore } from '@yaodian/calendar';
import { type EntityManager, In } from 'typeorm';
import { holdAssignments } from '../../assignments/acting/followed.queries.js';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { instant, marks } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { PersonRow } from '../../identity/person.entity.js';
import type { Principal } from '../../identity/principal.js';
import { notify, type Told } from '../../notifications/notify.js';
import { seenWith } from '../../organisation/sub-units.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { type ByHand, namedAssignments, readByHand } from './by-hand.js';
import type {
  CallRecorded,
  HandRung,
  OwnReminder,
  PreviewedReminder,
  PreviewReminders,
  RecordCall,
  Reminder,
  ReminderPage,
  ReminderQuery,
  RemindersSent,
  SendReminders,
} from './reminder.dto.js';
import { RemindedPersonRow, ReminderRow } from './reminder.entity.js';
import { countReminders, listReminders, remindersOf, remindersOfTask } from './reminder.queries.js';
import { byHandCause, findRules } from './rules.js';
import { titlesOf } from './titles.js';

/** Working days back from which on a person's own reminders are shown. */
const ownDays = 5;
/** As many as one request names. */
const mostAtOnce = 500;

/** 催办: what went out, and what the office does by hand. */
@Injectable()
export class ReminderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list({ limit = 100, ...query }: ReminderQuery): Promise<ReminderPage> {
    const { reader } = this.unitOfWork;
    const items = await listReminders(reader, { ...query, limit: limit + 1 });
    const more = items.length > limit;
    if (more) items.pop();
    return { items, next: more ? items[items.length - 1]!.id : null, count: await countReminders(reader, query) };
  }

  /** Of one task: all of them, or those of the person's units. */
  async ofTask(taskId: number, { memberships }: Principal): Promise<Reminder[]> {
    const { reader } = this.unitOfWork;
    const scope = assignmentScope(memberships);
    return remindersOfTask(reader, taskId, scope === 'all' ? scope : await seenWith(reader, scope));
  }

  /** What the person was reminded of in the last working days, and still waits. */
  async own({ personId }: Principal): Promise<OwnReminder[]> {
    const { reader } = this.unitOfWork;
    const since = workingDayBefore(await findCalendar(reader), civilDateOf(this.clock.now()), ownDays - 1);
    return (await remindersOf(reader, personId, since)).map(
      ({ persons: _persons, call: _call, callNeeded: _needed, called: _called, spokeWith: _with, ...own }) => own,
    );
  }

  /** Whom it would tell, and what is refused. Throws DomainError not-found. */
  async preview({ rung, ...named }: PreviewReminders): Promise<PreviewedReminder[]> {
    const { reader } = this.unitOfWork;
    const ids = await namedAssignments(reader, named);
    if (ids.length > mostAtOnce)
      throw new DomainError('too-many-reminders', { count: String(ids.length), most: String(mostAtOnce) });
    const read = await this.read(reader, ids, rung);
    const missing = ids.find((id) => !read.some(({ assignmentId }) => assignmentId === id));
    if (missing !== undefined) throw new DomainError('not-found', { assignment: String(missing) });
    const names = await namesOf(reader, read);
    return read.map(({ told, planTitle: _plan, ...one }) => ({
      ...one,
      persons: told.map(({ personId, role }) => ({ name: names.get(personId) ?? '', role })),
    }));
  }

  /**
   * Reminds by hand: all that are named, or nobody. Throws DomainError not-found, plan-archived, reminder-not-waiting,
   * reminder-too-soon with the day from which on it can be again, and reminder-nobody where only a call reaches anybody.
   */
  send(asked: SendReminders, { personId }: Principal, key?: string): Promise<RemindersSent> {
    const ids = [...new Set(asked.assignments)];
    if (ids.length === 0) throw invalid('assignments', 'must name one at least');
    return this.unitOfWork.run((tx) =>
      once(tx, key, { remind: 'by-hand', ...asked }, async () => {
        await holdAssignments(tx, ids);
        const read = await this.read(tx, ids, asked.rung);
        for (const one of read) requireSendable(one);
        const [now, day] = [this.clock.now(), civilDateOf(this.clock.now())];
        const words = asked.words || null;
        for (const one of read) await this.write(tx, one, { personId, rung: asked.rung, words, now, day });
        const told = toldBy(read, day);
        await notify(tx, told);
        return { reminders: read.length, persons: told.length };
      }),
    );
  }

  /**
   * Writes down a call (电话调度) or a letter about assignments, and settles what waited for it. Throws DomainError not-found,
   * call-ahead and call-too-early.
   */
  recordCall({ at, ...asked }: RecordCall, { personId }: Principal, key?: string): Promise<CallRecorded> {
    const ids = [...new Set(asked.assignments)];
    if (ids.length === 0) throw invalid('assignments', 'must name one at least');
    const calledAt = new Date(at);
    // a day that the month does not have would be taken for one of the next
    if (Number.isNaN(calledAt.getTime()) || !isCivilDate(at.slice(0, 10))) throw invalid('at', 'must be an instant');
    return this.unitOfWork.run((tx) =>
      once(tx, key, { record: 'call', at, ...asked }, async () => {
        const held = await holdAssignments(tx, ids);
        const now = this.clock.now();
        if (calledAt > now) throw new DomainError('call-ahead', { at });
        let settled = 0;
        for (const { id, unitId, title, unitName } of held) {
          await requireAfterGiven(tx, { id, title, unitName }, calledAt);
          const { way, called, spokeWith, words } = asked;
          const row = { way, called, spokeWith, words, calledAt, day: civilDateOf(calledAt) };
          const { identifiers } = await tx.insert(ReminderRow, {
            ...row,
            ...{ assignmentId: id, unitId, personId, createdAt: now },
          });
          const callId = (identifiers[0] as { id: number }).id;
          settled += await settle(tx, { assignmentId: id, callId, called, until: row.day });
          await record(tx, { action: 'reminder.call', objectId: callId, before: {}, after: row });
        }
        return { calls: held.length, settled };
      }),
    );
  }

  private async read(manager: EntityManager, ids: readonly number[], rung: HandRung): Promise<ByHand[]> {
    const { byHandDays: days } = await findRules(manager);
    const calendar = await findCalendar(manager);
    return readByHand(manager, ids, rung, { today: civilDateOf(this.clock.now()), calendar, days });
  }

  private async write(
    tx: EntityManager,
    { assignmentId, unitId, told, leader }: ByHand,
    {
      personId,
      rung,
      words,
      now,
      day,
    }: { personId: number; rung: HandRung; words: string | null; now: Date; day: string },
  ): Promise<void> {
    const climbs = rung === 'leader';
    const row = { way: 'by-hand', rung, day, words, leader: climbs ? leader : null };
    const { identifiers } = await tx.insert(ReminderRow, {
      ...row,
      ...{ assignmentId, unitId, personId, cause: byHandCause(day), createdAt: now },
      callNeeded: climbs ? 'leader' : null,
    });
    const { id } = identifiers[0] as { id: number };
    if (told.length > 0)
      await tx.insert(
        RemindedPersonRow,
        told.map((receiver) => ({ reminderId: id, ...receiver })),
      );
    await record(tx, {
      action: 'reminder.send',
      objectId: id,
      before: {},
      after: { ...row, persons: told.map((receiver) => receiver.personId) },
    });
  }
}

function requireSendable({ refused, title, unitName, state, lastOn, from, planTitle }: ByHand): void {
  if (refused === null) return;
  const facts = { title, unit: unitName };
  if (refused === 'archived') throw new DomainError('plan-archived', { title: planTitle });
  if (refused === 'not-waiting') throw new DomainError('reminder-not-waiting', { ...facts, kind: state });
  if (refused === 'too-soon')
    throw new DomainError('reminder-too-soon', { ...facts, day: lastOn ?? '', from: from ?? '' });
  throw new DomainError('reminder-nobody', facts);
}

/** One message for each person, however many assignments it is about. */
function toldBy(read: readonly ByHand[], day: CivilDate): Told[] {
  const byPerson = new Map<number, ByHand[]>();
  for (const one of read)
    for (const { personId } of one.told) byPerson.set(personId, [...(byPerson.get(personId) ?? []), one]);
  return [...byPerson].map(([personId, own]) => ({
    kind: 'reminder-by-hand',
    personIds: [personId],
    // of an assignment there is one by hand a day
    cause: `by-hand:${day}:${own[0]!.assignmentId}`,
    path: own.length === 1 ? `/tasks/${own[0]!.taskId}` : '/workbench',
    facts: { count: own.length, titles: titlesOf(own.map(({ taskId, title }) => ({ key: taskId, title }))) },
  }));
}

async function namesOf(manager: EntityManager, read: readonly ByHand[]): Promise<Map<number, string>> {
  const ids = [...new Set(read.flatMap(({ told }) => told.map(({ personId }) => personId)))];
  const persons = ids.length === 0 ? [] : await manager.findBy(PersonRow, { id: In(ids) });
  return new Map(persons.map(({ id, name }) => [id, name]));
}

/** Nobody was called about what had not been given to the unit. */
async function requireAfterGiven(
  tx: EntityManager,
  { id, title, unitName }: { id: number; title: string; unitName: string },
  calledAt: Date,
): Promise<void> {
  const [row] = await tx.query<{ at: Date | string }[]>('SELECT created_at AS at FROM assignment WHERE id = ?', [id]);
  const given = civilDateOf(new Date(instant(row!.at)));
  if (civilDateOf(calledAt) < given) throw new DomainError('call-too-early', { title, unit: unitName, day: given });
}

/** A call to the leader settles all that waited; one to the unit only what its own people were not told of. */
async function settle(
  tx: EntityManager,
  { assignmentId, callId, called, until }: { assignmentId: number; callId: number; called: string; until: string },
): Promise<number> {
  const settled = called === 'leader' ? ['leader', 'unit'] : ['unit'];
  const rows = await tx.query<{ id: number }[]>(
    `SELECT id FROM reminder WHERE assignment_id = ? AND call_id IS NULL AND call_needed IN (${marks(settled)}) AND day <= ?`,
    [assignmentId, ...settled, until],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await tx.query(`UPDATE reminder SET call_id = ? WHERE id IN (${marks(ids)})`, [callId, ...ids]);
  return ids.length;
}
