import { randomInt, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { hashOf } from '../../identity/token.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { SecretBox } from '../../platform/secret-box.js';
import { ChannelRow } from '../channels/channel.entity.js';
import type { Medium } from '../channels/channel.kinds.js';
import { channelOf } from '../channels/channel.settings.js';
import { type Outside, outsideSettings } from '../channels/send.js';
import { sendTest } from '../channels/send-test.js';
import { languageOf } from './choices.js';
import { ContactRow } from './choice.entity.js';
import { contactForm } from './contact.form.js';
import type { AskContact, OwnMessages, VerifyContact } from './own.dto.js';
import { findOwn } from './own.service.js';

const minute = 60_000;
const mostOnDay = 10;
const codeLives = 30 * minute;
const mostWrong = 5;

/** Where the signed-in person is reached: an address counts once the code of a test message has come back. */
@Injectable()
export class ContactService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(outsideSettings) private readonly outside: Outside,
    private readonly box: SecretBox,
  ) {}

  /**
   * Sends a test message with a code; until it is typed the former address stays in use. Throws DomainError contact-form,
   * channel-off, contact-too-soon, secret-key-wrong or channel-failed.
   */
  async ask(principal: Principal, { medium, address: typed }: AskContact): Promise<OwnMessages> {
    const address = contactForm(medium, typed);
    if (address === null) throw new DomainError('contact-form');
    const row = await this.unitOfWork.reader.findOneBy(ChannelRow, { kind: medium, enabled: true });
    if (row === null) throw new DomainError('channel-off');
    const channel = channelOf(row, this.box);
    const language = await languageOf(this.unitOfWork.reader, principal.personId);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await this.unitOfWork.run((tx) => this.claimTest(tx, principal.personId, medium));
    await sendTest(channel, { address, language, code }, { outside: this.outside, now: this.clock.now() });
    return this.unitOfWork.run(async (tx) => {
      const { personId } = principal;
      const asked = { askedAddress: address, codeHash: hashOf(code), askedAt: this.clock.now(), wrong: 0 };
      await tx.update(ContactRow, { personId, medium }, asked);
      return findOwn(tx, principal);
    });
  }

  /** Counts a test message before it goes, so that many at once are not more. Throws DomainError contact-too-soon. */
  private async claimTest(tx: EntityManager, personId: number, medium: Medium): Promise<void> {
    await tx.query(`SELECT id FROM person WHERE id = ?${forUpdate(tx)}`, [personId]);
    const now = this.clock.now();
    const row = await tx.findOneBy(ContactRow, { personId, medium });
    const sameDay = row?.askedAt != null && civilDateOf(row.askedAt) === civilDateOf(now);
    const asked = sameDay ? row.asked : 0;
    if (row?.askedAt != null && (asked >= mostOnDay || now.getTime() - row.askedAt.getTime() < minute))
      throw new DomainError('contact-too-soon', { most: String(mostOnDay) });
    const change = { asked: asked + 1, askedAt: now, askedAddress: null, codeHash: null };
    if (row) await tx.update(ContactRow, { personId, medium }, change);
    else await tx.insert(ContactRow, { personId, medium, address: null, wrong: 0, ...change });
  }

  /** Throws DomainError contact-code. */
  async verify(principal: Principal, { medium, code }: VerifyContact): Promise<OwnMessages> {
    const { personId } = principal;
    const verified = await this.unitOfWork.run(async (tx) => {
      await tx.query(`SELECT id FROM person WHERE id = ?${forUpdate(tx)}`, [personId]);
      const row = await tx.findOneBy(ContactRow, { personId, medium });
      const now = this.clock.now();
      const asked = row?.askedAddress == null || row.codeHash === null || row.askedAt === null ? null : row;
      if (asked === null || asked.wrong >= mostWrong || now.getTime() - asked.askedAt!.getTime() > codeLives)
        return false;
      if (!timingSafeEqual(Buffer.from(hashOf(code)), Buffer.from(asked.codeHash!))) {
        // kept, although the request fails
        await tx.update(ContactRow, { personId, medium }, { wrong: asked.wrong + 1 });
        return false;
      }
      const done = { askedAddress: null, codeHash: null, wrong: 0 };
      await tx.update(ContactRow, { personId, medium }, { ...done, address: asked.askedAddress, verifiedAt: now });
      await this.recordContact(tx, personId, medium, true);
      return true;
    });
    if (!verified) throw new DomainError('contact-code');
    return findOwn(this.unitOfWork.reader, principal);
  }

  /** Nothing goes there any more. */
  remove(principal: Principal, medium: Medium): Promise<OwnMessages> {
    const { personId } = principal;
    return this.unitOfWork.run(async (tx) => {
      const none = { address: null, verifiedAt: null, askedAddress: null, codeHash: null };
      const before = await tx.findOneBy(ContactRow, { personId, medium });
      await tx.update(ContactRow, { personId, medium }, none);
      if (before?.address != null) await this.recordContact(tx, personId, medium, false);
      return findOwn(tx, principal);
    });
  }

  /** Without the address, which is nobody else's business. */
  private recordContact(tx: EntityManager, personId: number, medium: Medium, isSet: boolean): Promise<void> {
    return record(tx, {
      action: 'person.set-contact',
      objectId: personId,
      after: { [medium]: isSet },
      seenAt: [{ noun: 'notification' }],
    });
  }
}
