import { Inject, Injectable } from '@nestjs/common';
import type { WordsLanguage } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { SecretBox } from '../../platform/secret-box.js';
import { languageOf } from '../own/choices.js';
import { contactForm } from '../own/contact.form.js';
import type { Channel, EditChannel, NewChannel, TestChannel } from './channel.dto.js';
import { ChannelRow } from './channel.entity.js';
import { type ChannelKind, isRobot } from './channel.kinds.js';
import { listChannels, shownSettings } from './channel.queries.js';
import { type Channel as UsedChannel, channelOf, readableChannel, sealedSecrets } from './channel.settings.js';
import { type Given, keptSettings } from './kept-settings.js';
import { type Outside, outsideSettings } from './send.js';
import { sendTest } from './send-test.js';

/** The ways on which messages leave the application. */
@Injectable()
export class ChannelService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(outsideSettings) private readonly outside: Outside,
    private readonly box: SecretBox,
  ) {}

  list(): Promise<Channel[]> {
    return listChannels(this.unitOfWork.reader, this.box);
  }

  /** Throws DomainError channel-exists, secret-key-missing, and what keptSettings throws. */
  create({ kind, name, enabled, ...given }: NewChannel): Promise<Channel> {
    return this.unitOfWork.run(async (tx) => {
      await requireOnly(tx, kind);
      const row = { kind, name, enabled, ...this.stored(keptSettings(kind, given, null)) };
      const { identifiers } = await tx.insert(ChannelRow, { ...row, version: 1, updatedAt: this.clock.now() });
      const { id } = identifiers[0] as { id: number };
      const after = await tx.findOneByOrFail(ChannelRow, { id });
      await record(tx, { action: 'channel.create', objectId: id, after: inWords(after) });
      return this.found(tx, id);
    });
  }

  /** Throws DomainError not-found, version-conflict, secret-key-missing, secret-key-wrong, and what keptSettings throws. */
  edit(id: number, { version, name, enabled, ...given }: EditChannel): Promise<Channel> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.held(tx, id, version);
      const former = readableChannel(before, this.box);
      const kept = this.keptSettings(before, given, former);
      const change = { name, enabled, ...this.stored(kept), version: version + 1, updatedAt: this.clock.now() };
      await tx.update(ChannelRow, { id }, change);
      const after = await tx.findOneByOrFail(ChannelRow, { id });
      const isNewSecret = former === null || JSON.stringify(former.secrets) !== JSON.stringify(kept.secrets);
      await record(tx, {
        action: 'channel.edit',
        objectId: id,
        before: { ...inWords(before), ...(isNewSecret ? { secrets: 1 } : {}) },
        after: { ...inWords(after), ...(isNewSecret ? { secrets: 2 } : {}) },
      });
      return this.found(tx, id);
    });
  }

  /** What is on its way by it goes with it. Throws DomainError not-found or version-conflict. */
  remove(id: number, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.held(tx, id, version);
      await tx.delete(ChannelRow, { id });
      await record(tx, { action: 'channel.delete', objectId: id, before: inWords(before) });
    });
  }

  /** Sends a message now, also by one that is off. Throws DomainError not-found, contact-form, secret-key-wrong or channel-failed. */
  async test(id: number, { to }: TestChannel, { personId }: Principal): Promise<Channel> {
    const row = await this.unitOfWork.reader.findOneBy(ChannelRow, { id });
    if (row === null) throw new DomainError('not-found', { channel: String(id) });
    const address = isRobot(row.kind) ? '' : contactForm(row.kind, to ?? '');
    if (address === null) throw new DomainError('contact-form');
    await this.unitOfWork.run((tx) => record(tx, { action: 'channel.test', objectId: id }));
    const outcome = await this.attemptTest(row, {
      address,
      language: await languageOf(this.unitOfWork.reader, personId),
    });
    return this.unitOfWork
      .run(async (tx) => {
        const now = this.clock.now();
        await tx.update(
          ChannelRow,
          { id },
          outcome === null
            ? { deliveredAt: now }
            : { failedAt: now, failure: outcome.facts?.['failure'] ?? outcome.code },
        );
        return this.found(tx, id);
      })
      .then((channel) => {
        if (outcome !== null) throw outcome;
        return channel;
      });
  }

  private async attemptTest(
    row: ChannelRow,
    to: { address: string; language: WordsLanguage },
  ): Promise<DomainError | null> {
    try {
      await sendTest(channelOf(row, this.box), to, { outside: this.outside, now: this.clock.now() });
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  private stored({ settings, secrets }: { settings: object; secrets: object }) {
    return { settings: JSON.stringify(settings), secrets: sealedSecrets(secrets, this.box) };
  }

  /** Where all secrets are entered anew nobody asks for the key of the former ones. */
  private keptSettings({ kind }: ChannelRow, given: Given, former: UsedChannel | null) {
    try {
      return keptSettings(kind, given, former);
    } catch (error) {
      const needsFormer = error instanceof DomainError && error.code === 'channel-secret-needed';
      throw former === null && needsFormer ? new DomainError('secret-key-wrong') : error;
    }
  }

  private async found(tx: EntityManager, id: number): Promise<Channel> {
    return (await listChannels(tx, this.box)).find((channel) => channel.id === id)!;
  }

  private async held(tx: EntityManager, id: number, version: number): Promise<ChannelRow> {
    await tx.query(`SELECT id FROM notification_channel WHERE id = ?${forUpdate(tx)}`, [id]);
    const row = await tx.findOneBy(ChannelRow, { id });
    if (row === null) throw new DomainError('not-found', { channel: String(id) });
    if (row.version !== version)
      throw new DomainError('version-conflict', undefined, { current: await this.found(tx, id) });
    return row;
  }
}

const inWords = (row: ChannelRow) => ({
  kind: row.kind,
  name: row.name,
  enabled: row.enabled,
  ...shownSettings(row),
});

/** One mail server and one gateway: a person has one address for each. Robots there can be as many as there are groups. */
async function requireOnly(tx: EntityManager, kind: ChannelKind): Promise<void> {
  // of two people at once the second one meets what the first one did
  await tx.query(`SELECT id FROM installation${forUpdate(tx)}`);
  if (!isRobot(kind) && (await tx.existsBy(ChannelRow, { kind }))) throw new DomainError('channel-exists');
}
