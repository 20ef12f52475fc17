import type { ExtensionReason } from '@yaodian/assessment';
import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import { countedStops } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type {
  ActMaybeWithWords,
  ActOnAssignment,
  ActWithWords,
  ChangedAssignment,
} from '../../assignments/acting/acting.dto.js';
import { changed } from '../../assignments/acting/act.js';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import {
  findFollowed,
  type Followed,
  holdAssignment,
  holdAssignments,
} from '../../assignments/acting/followed.queries.js';
import { mannerOf, offersTo } from '../../assignments/acting/offers.js';
import { requireOffer } from '../../assignments/acting/require-offer.js';
import { letLeave, submitted } from '../../assignments/leaving/leave.js';
import { refreshLights } from '../../assignments/lights/refresh.js';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { marks } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { effectOf } from './effect.js';
import type {
  AskExtension,
  DecideExtensions,
  EffectQuery,
  ExtensionEffect,
  GrantExtension,
  KeepExtension,
} from './extension.dto.js';
import { ExtensionRow } from './extension.entity.js';
import type { ExtensionOffer } from './extension.offers.js';
import { tellOfExtension } from './extension.told.js';
import { countOwn, openExtension } from './extension.queries.js';
import { deadlineInForce, requireInTime, requireLater } from './extension.rules.js';

interface Held {
  tx: EntityManager;
  actor: Actor;
  one: Followed;
  at: Date;
  today: CivilDate;
}

type Open = NonNullable<Awaited<ReturnType<typeof openExtension>>>;

/**
 * 延期申请: the unit asks, its head lets it leave where the unit has one, the office decides. Every way throws DomainError
 * version-conflict, and what `requireOffer` does.
 */
@Injectable()
export class ExtensionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What it would mean for the score. Throws not-found, extension-undated, and what `requireOffer` does. */
  async effect(id: number, { date, reason }: EffectQuery, principal: Principal): Promise<ExtensionEffect> {
    const { reader } = this.unitOfWork;
    const [one] = await findFollowed(reader, [id]);
    if (!one) throw new DomainError('not-found', { assignment: String(id) });
    const actor = await actorOf(reader, principal);
    if (!offersTo(actor, one).some((offer) => offer.endsWith('-extension'))) requireOffer(actor, one, 'ask-extension');
    const today = civilDateOf(this.clock.now());
    const calendar = await findCalendar(reader);
    const { facts, deadlines } = await deadlineInForce(reader, one, today);
    const stops = countedStops(facts, today, calendar);
    const ownBefore = await countOwn(reader, id);
    return effectOf(deadlines, { date, reason, ownBefore, stops, today }, calendar);
  }

  /** A draft, of which nothing is demanded; it is the unit's, whoever of it goes on. */
  keep(id: number, asked: KeepExtension, principal: Principal): Promise<ChangedAssignment> {
    return this.unitOfWork.run(async (tx) => {
      const actor = await actorOf(tx, principal);
      const one = await holdAssignment(tx, id, asked.version);
      requireOffer(actor, one, 'ask-extension');
      await write({ tx, actor, one, at: this.clock.now() }, asked);
      await touch(tx, [id]);
      return changed(tx, id);
    });
  }

  /** Throws act-impossible where there is no draft. */
  discard(id: number, version: number, principal: Principal): Promise<ChangedAssignment> {
    return this.unitOfWork.run(async (tx) => {
      const actor = await actorOf(tx, principal);
      const one = await holdAssignment(tx, id, version);
      requireOffer(actor, one, 'ask-extension');
      const draft = await openExtension(tx, id);
      if (!draft) throw new DomainError('act-impossible', { title: one.title, unit: one.unitName, kind: one.state });
      await tx.delete(ExtensionRow, { id: draft.id });
      await touch(tx, [id]);
      return changed(tx, id);
    });
  }

  /**
   * Also throws extension-late, extension-date, and approver-missing where nobody else of the unit could let it leave. What
   * the unit has kept as a draft stays one then.
   */
  submit(id: number, asked: AskExtension, principal: Principal, key?: string): Promise<ChangedAssignment> {
    return this.does('ask-extension', id, asked, { principal, key }, async (held) => {
      const { tx, actor, one, today } = held;
      const { date, reason, words } = asked;
      const inForce = await deadlineInForce(tx, one, today);
      requireInTime(inForce, one);
      requireLater(date, inForce, one);
      const left = await submitted(tx, one, held);
      const state = left.leftAt === null ? 'submitted' : 'asked';
      const extensionId = await write(held, asked);
      const deadlineThen = state === 'asked' ? inForce.deadlines.effective.date : null;
      await tx.update(ExtensionRow, { id: extensionId }, { ...left, state, deadlineThen });
      await tellOfExtension(tx, `extension-${state}`, { one, id: extensionId, date, personId: actor.personId });
      return { id: extensionId, before: {}, after: { state, wantedDate: date, reason, words } };
    });
  }

  /** Also throws extension-late and extension-date: what leaves now is looked at once more. */
  approve(id: number, asked: ActOnAssignment, principal: Principal, key?: string): Promise<ChangedAssignment> {
    return this.does('approve-extension', id, asked, { principal, key }, async (held) => {
      const { tx, actor, one, today } = held;
      const open = await present(tx, id);
      const inForce = await deadlineInForce(tx, one, today);
      requireInTime(inForce, one);
      requireLater(open.wantedDate!, inForce, one);
      const deadlineThen = inForce.deadlines.effective.date;
      await tx.update(ExtensionRow, { id: open.id }, { ...letLeave(held), state: 'asked', deadlineThen });
      await tellOfExtension(tx, 'extension-asked', about({ actor, one }, open));
      return { id: open.id, before: { state: open.state }, after: { state: 'asked' } };
    });
  }

  sendBack(id: number, asked: ActMaybeWithWords, principal: Principal, key?: string): Promise<ChangedAssignment> {
    return this.does('send-back-extension', id, asked, { principal, key }, async ({ tx, actor, one, at }) => {
      const open = await present(tx, id);
      const words = asked.reason || null;
      const back = { sentBackBy: actor.personId, sentBackAt: at, sentBackWords: words };
      await tx.update(ExtensionRow, { id: open.id }, { ...undone, ...back });
      await tellOfExtension(tx, 'extension-sent-back', about({ actor, one }, open));
      return { id: open.id, before: { state: open.state }, after: { state: 'draft', words } };
    });
  }

  /** What has not left the unit becomes a draft again; what has, ends. */
  withdraw(id: number, asked: ActOnAssignment, principal: Principal, key?: string): Promise<ChangedAssignment> {
    return this.does('withdraw-extension', id, asked, { principal, key }, async ({ tx, actor, at }) => {
      const open = await present(tx, id);
      const hasLeft = open.state === 'asked';
      await tx.update(
        ExtensionRow,
        { id: open.id },
        hasLeft ? { state: 'withdrawn', endedBy: actor.personId, endedAt: at } : undone,
      );
      return { id: open.id, before: { state: open.state }, after: { state: hasLeft ? 'withdrawn' : 'draft' } };
    });
  }

  /** Also throws extension-date, and validation where another date or reason than was asked for is not explained. */
  grant(id: number, asked: GrantExtension, principal: Principal, key?: string): Promise<ChangedAssignment> {
    return this.does('grant-extension', id, asked, { principal, key }, (held) => grant(held, asked));
  }

  refuse(id: number, asked: ActWithWords, principal: Principal, key?: string): Promise<ChangedAssignment> {
    return this.does('refuse-extension', id, asked, { principal, key }, (held) => refuse(held, asked.reason));
  }

  /** All of them, or none. Also throws extension-date, and validation where a refusal has no reason. */
  decide(asked: DecideExtensions, principal: Principal, key?: string): Promise<ChangedAssignment[]> {
    const { outcome, assignments: seen, reason = '' } = asked;
    if (outcome === 'refuse' && reason === '') throw invalid('reason', 'must say why they are refused');
    const offer = outcome === 'grant' ? 'grant-extension' : 'refuse-extension';
    return this.unitOfWork.run((tx) =>
      once(tx, key, { decideExtensions: asked }, async () => {
        const actor = await actorOf(tx, principal);
        const held = await holdAssignments(tx, [...new Set(seen.map(({ id }) => id))]);
        const versions = new Map(seen.map(({ id, version }) => [id, version]));
        const at = this.clock.now();
        for (const one of held) {
          const { id, version, state } = one;
          if (versions.get(id) !== version)
            throw new DomainError('version-conflict', undefined, { current: { id, version, state } });
          requireOffer(actor, one, offer);
          const work = { tx, actor, one, at, today: civilDateOf(at) };
          await this.write(
            work,
            offer,
            outcome === 'grant' ? await grant(work, { reason }) : await refuse(work, reason),
          );
        }
        return Promise.all(held.map(({ id }) => changed(tx, id)));
      }),
    );
  }

  /** Holds the assignment, looks whether the person can do that with it, does it once, and records it. */
  private does(
    offer: ExtensionOffer,
    id: number,
    asked: ActOnAssignment,
    { principal, key }: { principal: Principal; key: string | undefined },
    work: (held: Held) => Promise<Done>,
  ): Promise<ChangedAssignment> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { [offer]: id, ...asked }, async () => {
        const actor = await actorOf(tx, principal);
        const one = await holdAssignment(tx, id, asked.version);
        requireOffer(actor, one, offer);
        const at = this.clock.now();
        const held = { tx, actor, one, at, today: civilDateOf(at) };
        await this.write(held, offer, await work(held));
        return changed(tx, id);
      }),
    );
  }

  private async write({ tx, one }: Held, offer: ExtensionOffer, { id, before, after }: Done): Promise<void> {
    await touch(tx, [one.id]);
    const seenAt = [{}, { noun: 'assignment', objectId: one.id }] as const;
    const action = `extension.${offer.slice(0, -'-extension'.length)}` as `extension.${Verb}`;
    await record(tx, { action, objectId: id, before, after, seenAt });
  }
}

type Verb = ExtensionOffer extends `${infer Act}-extension` ? Act : never;

/** What was done to which extension. */
interface Done {
  id: number;
  before: object;
  after: object;
}

/** A draft again. */
const undone = { state: 'draft', submittedBy: null, submittedAt: null };

async function present(tx: EntityManager, assignmentId: number): Promise<Open> {
  return (await openExtension(tx, assignmentId))!;
}

/** Writes the content down, as a draft; gives its identifier. */
async function write(
  { tx, actor, one, at }: Omit<Held, 'today'>,
  { date, reason, words }: { date: string | null; reason: ExtensionReason | null; words: string },
): Promise<number> {
  const content = {
    ...{ wantedDate: date, reason, words, writtenBy: actor.personId, writtenAt: at },
    ...{ unitId: one.unitId, onBehalf: mannerOf(actor, one) === 'on-behalf' },
  };
  const open = await openExtension(tx, one.id);
  if (open) {
    await tx.update(ExtensionRow, { id: open.id }, content);
    return open.id;
  }
  const { identifiers } = await tx.insert(ExtensionRow, { assignmentId: one.id, state: 'draft', ...content });
  return (identifiers[0] as { id: number }).id;
}

async function grant(
  { tx, actor, one, at, today }: Held,
  { date, countedReason, reason = '' }: Pick<GrantExtension, 'date' | 'countedReason' | 'reason'>,
): Promise<Done> {
  const open = await present(tx, one.id);
  const grantedDate = date ?? open.wantedDate!;
  const counted = countedReason ?? open.reason!;
  const isAsAsked = grantedDate === open.wantedDate && counted === open.reason;
  if (!isAsAsked && reason === '')
    throw invalid('reason', 'must say why it is granted otherwise than it was asked for');
  const inForce = await deadlineInForce(tx, one, today);
  requireLater(grantedDate, inForce, one, grantedDate === open.wantedDate);
  const outcome = { state: 'granted', grantedDate, countedReason: counted };
  await tx.update(ExtensionRow, { id: open.id }, { ...outcome, ...decided(actor, at, reason) });
  await refreshLights(tx, [one.id], at);
  await tellOfExtension(tx, 'extension-granted', { ...about({ actor, one }, open), date: grantedDate });
  const before = { state: open.state, deadline: inForce.deadlines.effective.date };
  const after = { state: 'granted', deadline: grantedDate, countedReason: counted, words: reason || null };
  return { id: open.id, before, after };
}

async function refuse({ tx, actor, one, at }: Held, reason: string): Promise<Done> {
  const open = await present(tx, one.id);
  await tx.update(ExtensionRow, { id: open.id }, { state: 'refused', ...decided(actor, at, reason) });
  await tellOfExtension(tx, 'extension-refused', about({ actor, one }, open));
  return { id: open.id, before: { state: open.state }, after: { state: 'refused', words: reason } };
}

const decided = ({ personId }: Actor, at: Date, words: string) => ({
  endedBy: personId,
  endedAt: at,
  decisionWords: words || null,
});

const about = ({ actor, one }: Pick<Held, 'actor' | 'one'>, { id, wantedDate }: Open) => ({
  ...{ one, id },
  date: wantedDate!,
  personId: actor.personId,
});

const touch = (tx: EntityManager, ids: readonly number[]) =>
  tx.query(`UPDATE assignment SET version = version + 1 WHERE id IN (${marks(ids)})`, [...ids]);
