import { randomUUID } from 'node:crypto';
import { setInterval } from 'node:timers';
import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Clock } from '../platform/clock.js';
import { asSystem } from '../platform/work-context.js';
import { type Job, slotOf } from './jobs.js';
import { enrol, keep, leaseTime, release, take } from './lease.js';

const lookEvery = 15_000;

/** Does the jobs when they are due, unless another server does. */
@Injectable()
export class Scheduler {
  private readonly log = new Logger('jobs');
  private readonly owner = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Makes the jobs known and looks after them from now on. */
  async start(jobs: Job[]): Promise<void> {
    for (const { name } of jobs) await this.unitOfWork.run((tx) => enrol(tx, name));
    this.timer = setInterval(() => this.look(jobs), lookEvery);
    this.timer.unref();
  }

  /** Finishes the job under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.current;
  }

  private look(jobs: Job[]): void {
    this.current = this.current.then(async () => {
      for (const job of jobs) await this.runIfDue(job);
    });
  }

  /** Does a job if its slot is due and nobody has it; gives whether it was done. */
  async runIfDue(job: Job): Promise<boolean> {
    const now = this.clock.now();
    const slot = slotOf(job, now);
    try {
      if (!(await this.unitOfWork.run((tx) => take(tx, job.name, slot, this.owner, now)))) return false;
    } catch (error) {
      this.log.warn(`${job.name} could not be taken: ${(error as Error).message}`);
      return false;
    }
    const stillAtIt = setInterval(() => {
      // whoever lost the job meanwhile may finish it: a job is safe to be run twice
      this.unitOfWork.run((tx) => keep(tx, job.name, this.owner, this.clock.now())).catch(() => undefined);
    }, leaseTime / 3);
    let done: Date | null = null;
    try {
      await asSystem(now, () => job.run(now));
      done = slot;
    } catch (error) {
      this.log.error(`${job.name} failed: ${(error as Error).message}`);
    } finally {
      clearInterval(stillAtIt);
      await this.unitOfWork
        .run((tx) => release(tx, job.name, this.owner, done))
        .catch((error: unknown) => this.log.warn(`${job.name} could not be given back: ${(error as Error).message}`));
    }
    return done !== null;
  }
}
