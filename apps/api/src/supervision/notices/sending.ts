import { type CivilDate, civilDateOf, yearOf } from '@yaodian/calendar';
import {
  type Cause,
  colourFault,
  formerNotice,
  type NoticeColour,
  noticeStateAfter,
  proposedNotices,
  type RuledColour,
  ruledColour,
  sameCause,
  standingCauses,
} from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { refreshLights } from '../../assignments/lights/refresh.js';
import { record } from '../../audit/record.js';
import { DomainError } from '../../platform/domain-error.js';
import { answerDate, demand, endReplies, moveDemand } from '../demands/demand.changes.js';
import { nextNumber } from '../signing/numbering.js';
import { requireKnown, sign } from '../signing/signing.js';
import type { NoticeName, SeenNotice, SeenProposal, SendNotices } from './notice.dto.js';
import { NoticeRow } from './notice.entity.js';
import { addressOf, documentNumberOf } from './notice-number.js';
import { draftFrom } from './drafting.js';
import { type Noticed, noticedByIds } from './proposal.queries.js';
import { tellOfNotice } from './notice.told.js';

interface Sending {
  tx: EntityManager;
  personId: number;
  at: Date;
  today: CivilDate;
}

/** What is sent: a row that is there already as a draft, or is still to be. */
type Outgoing = Partial<NoticeRow> & Pick<NoticeRow, 'title' | 'body' | 'answerBy' | 'colour'>;

/**
 * Sends notices whose assignments are held, under one sign-off; what goes out is looked at in the lights of today. Throws
 * DomainError notice-there, notice-drafted, notice-outdated, notice-colour, answer-date, version-conflict, document-unsigned.
 */
export async function sendNotices(
  sending: Sending,
  { proposals, drafts, signOff }: SendNotices,
): Promise<NoticeName[]> {
  const { tx, at } = sending;
  await requireKnown(tx, signOff);
  const rows = await heldDrafts(tx, drafts);
  const ids = [...proposals.map(({ assignmentId }) => assignmentId), ...rows.map(({ assignmentId }) => assignmentId)];
  await refreshLights(tx, ids, at);
  const noticed = new Map((await noticedByIds(tx, [...new Set(ids)], sending.today)).map((one) => [one.id, one]));
  const sent: NoticeName[] = [];
  for (const proposal of proposals) {
    const one = requireNoticed(noticed, proposal.assignmentId);
    const cause = requireProposed(one, proposal, sending.today);
    const outgoing = { ...(await draftFrom(tx, one, cause, sending)), colour: proposal.colour };
    sent.push(await sendOne(sending, one, { cause, outgoing }, signOff));
  }
  for (const row of rows) {
    const one = requireNoticed(noticed, row.assignmentId, row.title);
    const cause = requireSendable(one, row, sending.today);
    await answerDate(tx, { planId: one.planId, today: sending.today }, row.answerBy);
    sent.push(await sendOne(sending, one, { cause, outgoing: row }, signOff));
  }
  await refreshLights(tx, ids, at);
  return sent;
}

async function heldDrafts(tx: EntityManager, drafts: readonly SeenNotice[]): Promise<NoticeRow[]> {
  const rows: NoticeRow[] = [];
  for (const { id, version } of drafts) rows.push(await heldDraft(tx, id, version));
  return rows;
}

/** A draft that somebody has seen in a version. Throws DomainError not-found, notice-there once it is sent, version-conflict. */
export async function heldDraft(tx: EntityManager, id: number, version: number): Promise<NoticeRow> {
  const row = await tx.findOneBy(NoticeRow, { id });
  if (!row) throw new DomainError('not-found', { notice: `draft-${id}` });
  if (row.sentAt !== null) {
    const reference = documentNumberOf(row.year!, row.colour as NoticeColour, row.number!);
    throw new DomainError('notice-there', { reference, address: addressOf(row), title: row.title });
  }
  if (row.version !== version)
    throw new DomainError('version-conflict', undefined, { current: { id, version: row.version } });
  return row;
}

function requireNoticed(noticed: ReadonlyMap<number, Noticed>, id: number, title = ''): Noticed {
  const one = noticed.get(id);
  if (!one) throw new DomainError('notice-outdated', { title, unit: '' });
  return one;
}

const factsOf = ({ taskTitle, unitName }: Noticed) => ({ title: taskTitle, unit: unitName });

/** Throws where a cause has a notice that can still be answered; gives the rule for the next one. */
export function requireFree(one: Noticed, cause: Cause, today: CivilDate): RuledColour & { formerId: number | null } {
  const former = formerNotice(one, cause, today);
  const ruled = ruledColour(cause.rule, former);
  if (ruled.why === 'runs') {
    const { name } = one.sent.find(({ id }) => id === former!.id)!;
    throw new DomainError('notice-there', { ...factsOf(one), reference: name.documentNumber!, address: name.address });
  }
  return { ...ruled, formerId: former?.id ?? null };
}

/** Two people may have seen the same proposal: the second one is told what the first one did. */
function requireProposed(one: Noticed, { cause: named, colour }: SeenProposal, today: CivilDate): Cause {
  const draft = one.drafts.find(({ cause }) => sameCause(cause, named));
  if (draft) throw new DomainError('notice-drafted', { ...factsOf(one), address: `draft-${draft.id}` });
  const proposed = proposedNotices(one, today).find(({ cause }) => sameCause(cause, named));
  if (proposed?.colour === colour) return proposed.cause;
  const standing = standingCauses(one, today).find(({ cause }) => sameCause(cause, named));
  if (standing) requireFree(one, standing.cause, today);
  throw new DomainError('notice-outdated', factsOf(one));
}

/** The cause of a draft, as it is worst today. */
function requireSendable(one: Noticed, row: NoticeRow, today: CivilDate): Cause {
  const kept = { kind: row.causeKind, of: row.causeOf, rule: row.causeRule } as Cause;
  const found = standingCauses(one, today).find(({ cause }) => sameCause(cause, kept))?.cause;
  const isOpen = one.state === 'awaiting-receipt' || one.state === 'in-progress';
  const cause = found ?? (kept.kind === 'quality' && isOpen ? kept : undefined);
  if (!cause) throw new DomainError('notice-outdated', factsOf(one));
  const ruled = requireFree(one, cause, today);
  requireColour(one, ruled, row.colour as NoticeColour, row.colourReason);
  return cause;
}

/** Throws DomainError notice-colour for red at first, a skipped colour and any other that the rule does not give, without a reason. */
export function requireColour(one: Noticed, ruled: RuledColour, colour: NoticeColour, reason: string | null): void {
  if (colourFault(ruled, colour, reason !== null) !== null)
    throw new DomainError('notice-colour', { ...factsOf(one), colour, ruled: ruled.colour ?? '' });
}

async function sendOne(
  { tx, personId, at, today }: Sending,
  one: Noticed,
  { cause, outgoing }: { cause: Cause; outgoing: Outgoing },
  signOff: SendNotices['signOff'],
): Promise<NoticeName> {
  const colour = outgoing.colour as NoticeColour;
  const { formerId } = requireFree(one, cause, today);
  const year = yearOf(today);
  const number = await nextNumber(tx, year, colour);
  const documentNumber = documentNumberOf(year, colour, number);
  const { title, body, answerBy, colourReason = null } = outgoing;
  const row = await tx.save(NoticeRow, {
    ...{ draftedBy: personId, version: 0, ...outgoing, assignmentId: one.id, unitId: one.unitId },
    ...{ causeKind: cause.kind, causeOf: cause.of, causeRule: cause.rule, colour, colourReason },
    ...{ title, body, answerBy, followsId: formerId, year, number },
    ...{
      signingId: await sign(tx, signOff, { documentNumber, signedOn: today }),
      sentBy: personId,
      sentAt: at,
      updatedAt: at,
    },
  });
  await tx.increment(NoticeRow, { id: row.id }, 'version', 1);
  await escalate(tx, one, formerId, at);
  await demand(tx, [{ assignmentId: one.id, noticeId: row.id, reference: documentNumber, answerBy }]);
  const name: NoticeName = {
    ...{
      id: row.id,
      address: addressOf(row),
      documentNumber,
      colour,
      state: 'sent',
      answerBy,
      sentAt: at.toISOString(),
    },
  };
  one.sent.push({ id: row.id, colour, state: 'sent', answerBy, cause, name, demandId: 0, sentOn: today });
  await record(tx, {
    action: 'notice.send',
    objectId: row.id,
    after: {
      ...{ documentNumber, title, body, answerBy, colour, colourReason, state: 'sent' },
      ...{ drafter: signOff.drafter.name, checker: signOff.checker.name, signer: signOff.signer.name },
    },
    seenAt: [
      { noun: 'notice', objectId: row.id },
      { noun: 'assignment', objectId: one.id },
    ],
  });
  await tellOfNotice(tx, one, name, 'notice-sent');
  return name;
}

/** A further notice takes the place of the former one: nobody answers that any more. */
async function escalate(tx: EntityManager, one: Noticed, formerId: number | null, at: Date): Promise<void> {
  const former = one.sent.find(({ id }) => id === formerId);
  if (!former || noticeStateAfter(former.state, 'escalate') === undefined) return;
  await moveDemand(tx, { id: former.demandId, state: former.state }, 'escalate');
  await endReplies(tx, [former.demandId], at);
  former.state = 'escalated';
}

/** The day and the instant of what is sent now. */
export const sendingAt = (tx: EntityManager, personId: number, at: Date): Sending => ({
  ...{ tx, personId, at, today: civilDateOf(at) },
});
