import { randomUUID } from 'node:crypto';
import { setInterval } from 'node:timers';
import { setImmediate as othersTurn, setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { asSystem } from '../../platform/work-context.js';
import { claimScoring, scoreNext } from './scoring.js';

const lookEvery = 15_000;
/** So long whoever asked waits: the scores of some hundred units are there by then. */
const patience = 2000;

/**
 * Computes the scores of inspections that were asked for (`askFrozen`, `askRunning`), a few units in a transaction, so that
 * everything else goes on beside it. One server computes them; where it stops another goes on from where they were.
 */
@Injectable()
export class InspectionScores {
  private readonly log = new Logger('inspection-scores');
  private readonly owner = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.computeAsked(), lookEvery).unref();
  }

  /** Finishes the units under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.current;
  }

  /** Begins with what was asked for; ends when it is there, or after a little while. */
  async begin(): Promise<void> {
    const waiting = new AbortController();
    const { signal } = waiting;
    await Promise.race([this.computeAsked(), pause(patience, undefined, { signal }).catch(() => undefined)]);
    waiting.abort();
  }

  /** All that was asked for and no other server is at. */
  computeAsked(): Promise<void> {
    this.current = this.current.then(() => this.look());
    return this.current;
  }

  private async look(): Promise<void> {
    try {
      while (!this.stopped && (await this.computeOne()));
    } catch (error) {
      this.log.error(`Scores could not be computed: ${(error as Error).message}`);
    }
  }

  private async computeOne(): Promise<boolean> {
    const { unitOfWork, clock, owner } = this;
    const scoring = await unitOfWork.run((tx) => claimScoring(tx, owner, clock.now()));
    if (!scoring) return false;
    const next = () => asSystem(clock.now(), () => unitOfWork.run((tx) => scoreNext(tx, scoring, clock.now())));
    while (!this.stopped && (await next())) await othersTurn();
    return true;
  }
}
