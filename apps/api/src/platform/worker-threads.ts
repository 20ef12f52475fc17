import { Logger } from '@nestjs/common';
import { Piscina } from 'piscina';
import { DomainError } from './domain-error.js';

interface Options {
  /** The compiled file that the threads run. */
  filename: string;
  maxThreads: number;
  /** Milliseconds that a thread waits for its next task. */
  idleTimeout: number;
  megabytesForEach: number;
}

interface RunOptions {
  name: string;
  signal: AbortSignal;
  transferList?: Transferable[];
}

type Transferable = NonNullable<NonNullable<Parameters<Piscina['run']>[1]>['transferList']>[number];

/** Threads that do tasks. One that cannot even be started fails the tasks that wait, and not the server. */
export class WorkerThreads<Task> {
  private readonly log = new Logger('threads');
  private readonly pool: Piscina<Task, unknown>;
  private readonly asked = new Set<AbortController>();

  constructor({ megabytesForEach, ...options }: Options) {
    this.pool = new Piscina({
      ...options,
      minThreads: 0,
      resourceLimits: { maxOldGenerationSizeMb: megabytesForEach },
    });
    // what nobody listens to ends the process
    this.pool.on('error', (error: Error) => this.threadFailed(error));
  }

  /** Tasks that wait for a thread. */
  get queueSize(): number {
    return this.pool.queueSize;
  }

  /** Throws DomainError internal where no thread could be started, what the task throws, and AbortError for the signal. */
  async run(task: Task, { signal, ...options }: RunOptions): Promise<unknown> {
    const failed = new AbortController();
    this.asked.add(failed);
    try {
      return await this.pool.run(task, { ...options, signal: AbortSignal.any([signal, failed.signal]) });
    } catch (error) {
      failed.signal.throwIfAborted();
      throw error;
    } finally {
      this.asked.delete(failed);
    }
  }

  async destroy(): Promise<void> {
    await this.pool.destroy();
  }

  private threadFailed(error: Error): void {
    this.log.error(`A thread of ${this.pool.options.filename} has failed: ${error.message}`, error.stack);
    // a thread that is there takes what waits; without one, everything asked for waits for nothing
    if (this.pool.threads.length > 0) return;
    const reason = new DomainError('internal', undefined, {}, { cause: error });
    for (const failed of this.asked) failed.abort(reason);
  }
}
