import { availableParallelism } from 'node:os';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ReadErrorCode } from '@yaodian/decomposition';
import { Piscina } from 'piscina';
import { DomainError, type ProblemCode } from '../platform/domain-error.js';
import type { ReadRequest } from './reading.js';
import type { Reading, ReadOutcome } from './reading.worker.js';

const megabytesForEach = 1024;

const problemOf: Record<ReadErrorCode, ProblemCode> = {
  empty: 'document-empty',
  binary: 'document-binary',
  'broken-encoding': 'document-broken-encoding',
  unsupported: 'document-unsupported',
  mislabelled: 'document-mislabelled',
  encrypted: 'document-encrypted',
  scanned: 'document-scanned',
  macros: 'document-macros',
  damaged: 'document-damaged',
  'too-large': 'document-too-large',
};

/** Reads documents in worker threads, each with a bound on its time and memory, so that the server stays responsive. */
@Injectable()
export class DocumentReader implements OnApplicationShutdown {
  private readonly pool: Piscina<ReadRequest, ReadOutcome>;

  /** @param workerFile the compiled reading.worker.js  @param timeLimit in milliseconds, waiting for a free thread included */
  constructor(
    workerFile: string,
    private readonly timeLimit: number,
  ) {
    this.pool = new Piscina({
      filename: workerFile,
      minThreads: 0,
      maxThreads: Math.max(2, availableParallelism() - 1),
      // a thread keeps its dictionaries for the next document for a while, then gives the memory back
      idleTimeout: 15_000,
      resourceLimits: { maxOldGenerationSizeMb: megabytesForEach },
    });
  }

  /**
   * Reads one document; an aborted `signal` ends the thread that reads it.
   * Throws DomainError with one of the document's codes, or the signal's own reason.
   */
  async read(request: ReadRequest, signal: AbortSignal): Promise<Reading> {
    const inTime = AbortSignal.timeout(this.timeLimit);
    try {
      const outcome = await this.pool.run(request, { signal: AbortSignal.any([signal, inTime]) });
      if ('failure' in outcome) throw new DomainError(problemOf[outcome.failure.code], outcome.failure.facts);
      return outcome.reading;
    } catch (error) {
      signal.throwIfAborted();
      if (inTime.aborted) throw new DomainError('document-timeout', { seconds: String(this.timeLimit / 1000) });
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
        throw new DomainError('document-too-large', { megabytesOfMemory: String(megabytesForEach) });
      }
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.destroy();
  }
}
