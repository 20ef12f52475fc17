import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import { type Cause, type NoticeState, noticeStateAfter, sameCause, standingCauses } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { holdAssignments } from '../../assignments/acting/followed.queries.js';
import { mayDecide } from '../../assignments/acting/offers.js';
import { refreshLights } from '../../assignments/lights/refresh.js';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { answerDate, endReplies, moveDemand } from '../demands/demand.changes.js';
import { findDemands } from '../demands/demand.queries.js';
import { requireSigned } from '../signing/signing.js';
import { draftFrom } from './drafting.js';
import type {
  DismissProposal,
  DraftNotice,
  EditNotice,
  Notice,
  NoticePage,
  NoticeProposals,
  NoticeQuery,
  SendNotices,
  SentNotices,
  WithdrawNotice,
} from './notice.dto.js';
import { NoticeDismissalRow, NoticeRow } from './notice.entity.js';
import { findNotice, listNotices, noticeYears, visibleNotices } from './notice.queries.js';
import { tellOfNotice } from './notice.told.js';
import { findProposals, type Noticed, noticedByIds, shownProposals } from './proposal.queries.js';
import { heldDraft, requireColour, requireFree, sendingAt, sendNotices } from './sending.js';

/** As many proposals as are shown at once. */
const mostProposals = 2000;

/** 督办单: proposed from the lights, drafted, sent with a number under a sign-off, withdrawn. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list({ page = 1, limit = 50, ...filter }: NoticeQuery, principal: Principal): Promise<NoticePage> {
    const { reader } = this.unitOfWork;
    const visible = await visibleNotices(reader, principal, await actorOf(reader, principal));
    const found = await listNotices(reader, visible, { filter, today: this.today(), from: (page - 1) * limit, limit });
    return { ...found, years: await noticeYears(reader) };
  }

  /** Throws DomainError not-found. */
  get(address: string, principal: Principal): Promise<Notice> {
    return findNotice(this.unitOfWork.reader, address, { principal, today: this.today() });
  }

  async proposals(principal: Principal): Promise<NoticeProposals> {
    const { reader } = this.unitOfWork;
    const [actor, today] = [await actorOf(reader, principal), this.today()];
    const found = await findProposals(reader, today);
    const items = await shownProposals(reader, found.slice(0, mostProposals), { actor, today });
    return { items, total: found.length };
  }

  /** Throws DomainError not-found, own-unit-decision, and notice-outdated where it is not proposed any more. */
  dismiss({ assignmentId, cause: named, colour, reason }: DismissProposal, principal: Principal): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const actor = await actorOf(tx, principal);
      const one = await this.held(tx, assignmentId);
      requireDecider(actor, one);
      const cause = standingCauses(one, this.today()).find((found) => sameCause(found.cause, named))?.cause;
      if (!cause) throw new DomainError('notice-outdated', { title: one.taskTitle, unit: one.unitName });
      await tx.insert(NoticeDismissalRow, {
        ...{ assignmentId, causeKind: cause.kind, causeOf: cause.of, causeRule: cause.rule, colour, reason },
        ...{ dismissedBy: principal.personId, dismissedAt: this.clock.now() },
      });
      await record(tx, { action: 'assignment.dismiss-notice', objectId: assignmentId, after: { colour, reason } });
    });
  }

  /** A draft with the text that the facts give. Throws DomainError not-found, notice-there, notice-drafted and notice-outdated. */
  draft(asked: DraftNotice, principal: Principal, key?: string): Promise<Notice> {
    return this.unitOfWork.run(async (tx) => {
      const today = this.today();
      const { id } = await once(tx, key, { draft: asked }, async () => {
        const one = await this.held(tx, asked.assignmentId);
        const { cause, finding } = this.causeFor(one, asked);
        const { colour, formerId } = requireFree(one, cause, today);
        const row = await tx.save(NoticeRow, {
          ...(await draftFrom(tx, one, cause, { today, finding })),
          ...{
            assignmentId: one.id,
            unitId: one.unitId,
            causeKind: cause.kind,
            causeOf: cause.of,
            causeRule: cause.rule,
          },
          ...{ colour: colour ?? one.sent.find((sent) => sent.id === formerId)!.colour, colourReason: null },
          ...{ draftedBy: principal.personId, version: 1, updatedAt: this.clock.now() },
        });
        await record(tx, { action: 'notice.draft', objectId: row.id, after: { title: row.title, colour: row.colour } });
        return { id: row.id };
      });
      return findNotice(tx, `draft-${id}`, { principal, today });
    });
  }

  private causeFor(one: Noticed, { cause: named, finding }: DraftNotice): { cause: Cause; finding: string | null } {
    const today = this.today();
    const standing = standingCauses(one, today);
    const facts = { title: one.taskTitle, unit: one.unitName };
    let cause: Cause;
    if (named) {
      const found = standing.find((each) => sameCause(each.cause, named))?.cause;
      if (!found) throw new DomainError('notice-outdated', facts);
      cause = found;
    } else {
      if (finding === undefined) throw invalid('finding', 'must say what was found where no cause is named');
      if (one.state !== 'awaiting-receipt' && one.state !== 'in-progress')
        throw new DomainError('notice-outdated', facts);
      // one finding of an assignment goes on until it is settled
      cause = standing.find((each) => each.cause.kind === 'quality')?.cause ?? {
        kind: 'quality',
        of: today,
        rule: 'poor',
      };
    }
    const draft = one.drafts.find((each) => sameCause(each.cause, cause));
    if (draft) throw new DomainError('notice-drafted', { ...facts, address: `draft-${draft.id}` });
    return { cause, finding: named ? null : (finding ?? null) };
  }

  /** Throws DomainError not-found, notice-there, version-conflict, notice-colour and answer-date. */
  edit(id: number, asked: EditNotice, principal: Principal): Promise<Notice> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.heldWithDraft(tx, id, asked.version);
      const { title, body, answerBy, colour } = asked;
      const colourReason = asked.colourReason || null;
      const today = this.today();
      const [one] = await noticedByIds(tx, [before.assignmentId], this.today());
      if (one) {
        const cause = { kind: before.causeKind, of: before.causeOf, rule: before.causeRule } as Cause;
        await answerDate(tx, { planId: one.planId, today }, answerBy);
        requireColour(one, requireFree(one, cause, today), colour, colourReason);
      }
      const after = { title, body, answerBy, colour, colourReason };
      await tx.update(NoticeRow, { id }, { ...after, version: asked.version + 1, updatedAt: this.clock.now() });
      await record(tx, { action: 'notice.edit', objectId: id, before: fieldsOf(before), after });
      return findNotice(tx, `draft-${id}`, { principal, today });
    });
  }

  /** Only a draft: what has gone out is withdrawn. Throws DomainError not-found, notice-there and version-conflict. */
  remove(id: number, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.heldWithDraft(tx, id, version);
      await tx.delete(NoticeRow, { id });
      await record(tx, { action: 'notice.delete', objectId: id, before: fieldsOf(before) });
    });
  }

  /** Everything, or nothing. Throws what `sendNotices` does. */
  send(asked: SendNotices, principal: Principal, key?: string): Promise<SentNotices> {
    if (asked.proposals.length + asked.drafts.length === 0) throw invalid('proposals', 'must name what is to be sent');
    requireSigned(asked.signOff);
    return this.unitOfWork.run((tx) =>
      once(tx, key, { send: asked }, async () => {
        const drafts = asked.drafts.map(({ id }) => id);
        const ofDrafts = await assignmentsOf(tx, drafts);
        await holdAssignments(tx, [...new Set([...asked.proposals.map((one) => one.assignmentId), ...ofDrafts])]);
        return { items: await sendNotices(sendingAt(tx, principal.personId, this.clock.now()), asked) };
      }),
    );
  }

  /** Throws DomainError not-found, own-unit-decision, version-conflict, demand-withdrawn and demand-state. */
  withdraw(id: number, { version, reason }: WithdrawNotice, principal: Principal, key?: string): Promise<Notice> {
    return this.unitOfWork.run(async (tx) => {
      const address = await once(tx, key, { withdraw: id, version, reason }, async () => {
        const actor = await actorOf(tx, principal);
        const [assignmentId] = await assignmentsOf(tx, [id]);
        const one = await this.held(tx, assignmentId ?? 0);
        requireDecider(actor, one);
        const row = await tx.findOneByOrFail(NoticeRow, { id });
        const [demand] = await findDemands(tx, 'notice_id', [id]);
        if (!demand) throw new DomainError('not-found', { notice: String(id) });
        const facts = { reference: demand.reference, title: one.taskTitle, unit: one.unitName };
        if (demand.state === 'withdrawn') throw new DomainError('demand-withdrawn', facts);
        if (noticeStateAfter(demand.state, 'withdraw') === undefined)
          throw new DomainError('demand-state', { ...facts, kind: demand.state });
        if (row.version !== version)
          throw new DomainError('version-conflict', undefined, { current: { id, version: row.version } });
        const at = this.clock.now();
        await tx.update(
          NoticeRow,
          { id },
          {
            withdrawnBy: principal.personId,
            withdrawnAt: at,
            withdrawalReason: reason,
            version: version + 1,
            updatedAt: at,
          },
        );
        await moveDemand(tx, demand, 'withdraw');
        await endReplies(tx, [demand.id], at);
        await refreshLights(tx, [one.id], at);
        await record(tx, {
          action: 'notice.withdraw',
          objectId: id,
          before: { state: demand.state },
          after: { state: 'withdrawn' satisfies NoticeState, reason },
          seenAt: [
            { noun: 'notice', objectId: id },
            { noun: 'assignment', objectId: one.id },
          ],
        });
        const name = one.sent.find((sent) => sent.id === id)!.name;
        await tellOfNotice(tx, one, name, 'notice-withdrawn');
        return name.address;
      });
      return findNotice(tx, address, { principal, today: this.today() });
    });
  }

  /** An assignment that is held, in the light of today. Throws DomainError not-found, and plan-archived. */
  private async held(tx: EntityManager, assignmentId: number): Promise<Noticed> {
    const [followed] = await holdAssignments(tx, [assignmentId]);
    await refreshLights(tx, [assignmentId], this.clock.now());
    const [one] = await noticedByIds(tx, [assignmentId], this.today());
    if (!one) throw new DomainError('plan-archived', { title: followed!.planTitle });
    return one;
  }

  private async heldWithDraft(tx: EntityManager, id: number, version: number): Promise<NoticeRow> {
    await holdAssignments(tx, await assignmentsOf(tx, [id]));
    return heldDraft(tx, id, version);
  }

  private today(): string {
    return civilDateOf(this.clock.now());
  }
}

const fieldsOf = ({ title, body, answerBy, colour, colourReason }: NoticeRow) => ({
  ...{ title, body, answerBy, colour, colourReason },
});

async function assignmentsOf(tx: EntityManager, notices: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  for (const id of notices) {
    const row = await tx.findOneBy(NoticeRow, { id });
    if (!row) throw new DomainError('not-found', { notice: String(id) });
    found.push(row.assignmentId);
  }
  return found;
}

/** Nobody decides for the unit that they belong to. Throws DomainError own-unit-decision, or not-found. */
function requireDecider(actor: Actor, one: Noticed): void {
  if (mayDecide(actor, one)) return;
  throw actor.isOffice
    ? new DomainError('own-unit-decision', { unit: one.unitName })
    : new DomainError('not-found', { assignment: String(one.id) });
}
