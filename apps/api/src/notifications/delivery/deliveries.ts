import { randomUUID } from 'node:crypto';
import { setInterval } from 'node:timers';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { json } from '../../database/columns.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { publicAddress } from '../../platform/health.controller.js';
import { OutgoingError } from '../../platform/outgoing.js';
import { SecretBox } from '../../platform/secret-box.js';
import { asSystem } from '../../platform/work-context.js';
import { ChannelRow } from '../channels/channel.entity.js';
import { isRobot, type Medium } from '../channels/channel.kinds.js';
import { type Channel, readableChannel } from '../channels/channel.settings.js';
import { type Outside, outsideSettings, send, type Sending } from '../channels/send.js';
import { wishesOf } from '../own/choices.js';
import {
  claim,
  type Claimed,
  dueChannels,
  noAddress,
  noteUnreadable,
  type Outcome,
  postpone,
  settle,
} from './claim.js';
import { groupOf, personalMessage } from './message.js';

const lookEvery = 5_000;
/** Messages that a channel has on their way at once; a robot is refused where they come too fast. */
const atOnce = 4;

/**
 * Delivers what is due by the channels, each at its own pace: a slow one holds up no other. Any number of servers do so side
 * by side. No transaction is open while another computer is called, so what was taken there and not kept here, because the
 * server was stopped in between, goes out again: at least once.
 */
@Injectable()
export class Deliveries {
  private readonly log = new Logger('notifications');
  private readonly owner = randomUUID();
  private readonly busy = new Map<number, Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private failing = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(outsideSettings) private readonly outside: Outside,
    @Inject(publicAddress) private readonly origin: string | null,
    private readonly box: SecretBox,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.look(), lookEvery).unref();
  }

  /** Finishes the calls under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await Promise.all(this.busy.values());
  }

  /** Everything that is due now; ends when it has been tried. */
  async deliverDue(): Promise<void> {
    await this.look();
    await Promise.all(this.busy.values());
  }

  /** Begins with each channel that has something due and is not at it. */
  private async look(): Promise<void> {
    try {
      for (const id of await dueChannels(this.unitOfWork.reader, this.clock.now())) {
        if (this.stopped || this.busy.has(id)) continue;
        this.busy.set(
          id,
          asSystem(this.clock.now(), () => this.deliverBy(id)).finally(() => this.busy.delete(id)),
        );
      }
      this.failing = false;
    } catch (error) {
      this.complain(error);
    }
  }

  private complain(error: unknown): void {
    if (!this.failing) this.log.warn(`Messages cannot be delivered now: ${(error as Error).message}`);
    this.failing = true;
  }

  private async deliverBy(channelId: number): Promise<void> {
    try {
      while (!this.stopped) {
        const now = this.clock.now();
        const { owner } = this;
        const row = await this.unitOfWork.reader.findOneBy(ChannelRow, { id: channelId, enabled: true });
        if (row === null) return;
        const channel = readableChannel(row, this.box);
        if (channel === null) {
          // another server may have its key: what waits stays as it is
          await this.unitOfWork.run((tx) => noteUnreadable(tx, row, now));
          return;
        }
        const most = isRobot(channel.kind) ? 1 : atOnce;
        const { taken, ready } = await this.unitOfWork.run(async (tx) => {
          const claimed = await claim(tx, channelId, { owner, now, most });
          return { taken: claimed.length, ready: await postpone(tx, claimed, { owner, now }) };
        });
        if (taken === 0) return;
        if (ready.length === 0) continue;
        const sendings = await this.sendingsOf(channel, ready);
        const outcomes = await Promise.all(ready.map((delivery) => this.attempt(channel, delivery, sendings)));
        await this.unitOfWork.run((tx) => settle(tx, channelId, outcomes, { owner, now: this.clock.now() }));
      }
    } catch (error) {
      this.complain(error);
    }
  }

  /** What is to be sent, by the addresses and wishes that hold now; nothing for whom there is no address any more. */
  private async sendingsOf(channel: Channel, claimed: readonly Claimed[]): Promise<Map<number, Sending>> {
    const sendings = new Map<number, Sending>();
    const wishes = await wishesOf(
      this.unitOfWork.reader,
      claimed.flatMap(({ personId }) => personId ?? []),
    );
    for (const { id, digest, personId, kind, facts, path } of claimed) {
      if (digest !== null) sendings.set(id, { digest: json(digest) });
      else if (personId !== null && kind !== null) {
        const address = wishes.addressFor(personId, channel.kind as Medium, groupOf(kind));
        const language = wishes.languageOf(personId);
        const to = { address: address ?? '', language, origin: this.origin, reference: `yaodian-${id}` };
        if (address !== null)
          sendings.set(id, { personal: personalMessage({ kind, facts: json(facts!), path: path! }, to) });
      }
    }
    return sendings;
  }

  private async attempt(channel: Channel, delivery: Claimed, sendings: ReadonlyMap<number, Sending>): Promise<Outcome> {
    const sending = sendings.get(delivery.id);
    if (sending === undefined) return { delivery, failure: { code: noAddress, lasting: true } };
    try {
      await send(channel, sending, this.outside, this.clock.now());
      return { delivery, failure: null };
    } catch (error) {
      if (error instanceof OutgoingError) return { delivery, failure: { code: error.code, lasting: error.lasting } };
      // the message may hold a secret of the channel, and stays out of the log
      this.log.error(`A message could not be made for channel ${channel.id}: ${(error as Error).name}`);
      return { delivery, failure: { code: 'internal', lasting: false } };
    }
  }
}
