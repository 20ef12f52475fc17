import { setInterval } from 'node:timers';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import type { PageCheckSettings } from '../../platform/configuration.js';
import { asSystem } from '../../platform/work-context.js';
import { claimPage, type ClaimedPage, dueHosts } from './claim-page.js';
import { checkPage, type Found } from './fetching/check-page.js';
import { RobotsOfHosts } from './fetching/robots.js';
import { Turns } from './fetching/turns.js';
import { isListed } from './hosts/host-pattern.js';
import { findPatterns } from './hosts/page-host.queries.js';
import { settlePage } from './settle-page.js';

export const pageCheckSettings = Symbol('pageCheckSettings');

const lookEvery = 15_000;
/** Hosts that a server asks at the same time. */
const atOnce = 4;

/**
 * Checks published pages when they are due, each host at its own pace. Any number of servers do so side by side, and a page is
 * checked once for each time that it is due. No transaction is open while another computer is asked.
 */
@Injectable()
export class PageChecks {
  private readonly log = new Logger('page-checks');
  private readonly busy = new Map<string, Promise<void>>();
  private readonly robots: RobotsOfHosts;
  private readonly turns: Turns;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private failing = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(pageCheckSettings) private readonly settings: PageCheckSettings,
  ) {
    this.robots = new RobotsOfHosts(clock);
    this.turns = new Turns(unitOfWork, settings.pause, () => this.stopped);
  }

  start(): void {
    this.timer = setInterval(() => this.wake(), lookEvery).unref();
  }

  /** Finishes the questions under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await Promise.all(this.busy.values());
  }

  /** Looks for what is due now, and not only at the next time. */
  wake(): void {
    if (!this.stopped) void this.look();
  }

  /** Everything that is due now; ends when it has been tried. */
  async checkDue(): Promise<void> {
    do {
      await this.look();
      await Promise.all(this.busy.values());
    } while (await this.hasDue());
  }

  private async hasDue(): Promise<boolean> {
    const { reader } = this.unitOfWork;
    const patterns = await findPatterns(reader);
    return !this.stopped && (await dueHosts(reader, this.clock.now())).some((host) => isListed(host, patterns));
  }

  /** Begins with each host that has something due, is listed, and is not being asked. */
  private async look(): Promise<void> {
    try {
      const { reader } = this.unitOfWork;
      const patterns = await findPatterns(reader);
      if (patterns.length === 0) return;
      for (const host of await dueHosts(reader, this.clock.now())) {
        if (this.stopped || this.busy.size >= atOnce) return;
        if (this.busy.has(host) || !isListed(host, patterns)) continue;
        this.busy.set(
          host,
          this.checkAll(host, patterns).finally(() => this.busy.delete(host)),
        );
      }
      this.failing = false;
    } catch (error) {
      this.complain(error);
    }
  }

  private complain(error: unknown): void {
    if (!this.failing) this.log.warn(`Pages cannot be checked now: ${(error as Error).message}`);
    this.failing = true;
  }

  /** The pages of a host that are due, one after the other. */
  private async checkAll(host: string, patterns: readonly string[]): Promise<void> {
    try {
      while (!this.stopped) {
        const page = await this.unitOfWork.run((tx) => claimPage(tx, host, this.clock.now()));
        if (page === null) return;
        const found = await this.check(page, patterns);
        const now = this.clock.now();
        await asSystem(now, () =>
          this.unitOfWork.run((tx) => settlePage(tx, page, found, { now, again: this.settings.again })),
        );
      }
    } catch (error) {
      this.complain(error);
    }
  }

  private async check({ url }: ClaimedPage, patterns: readonly string[]): Promise<Found> {
    const { hosts: allowed, timeLimit, lookUp } = this.settings;
    try {
      return await checkPage(url, {
        ...{ patterns, allowed, lookUp, timeLimit, robots: this.robots },
        inTurn: (of, pause, question) => this.turns.inTurn(of, pause, question),
      });
    } catch (error) {
      this.log.error(`A page could not be read: ${(error as Error).message}`);
      return { outcome: 'failed', status: null, reason: 'internal' };
    }
  }
}
