import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ReadErrorCode } from '@yaodian/decomposition';
import { DomainError, type ProblemCode } from '../platform/domain-error.js';
import { WorkerThreads } from '../platform/worker-threads.js';
import type { Sheet } from '../workbooks/sheets.js';
import type { CompareRequest } from './correction/compare-document.js';
import type { NamedFile, ReadRequest } from './reading.js';
import type { Comparison, FileFailure, Outcome, ReadProgress, Readings, SheetsRequest } from './reading.worker.js';

type OnProgress = (progress: ReadProgress) => void;

/** Of V8's heap; what lies outside it (the bytes of files and what they unpack to) the readers' own limits bound. */
const megabytesForEach = 1024;
/** Imports that may wait for a free thread: more could not be read within their time anyway. */
const longestQueue = 32;

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
  private readonly threads: WorkerThreads<(ReadRequest | SheetsRequest) & { port: MessagePort }>;

  /** @param workerFile the compiled reading.worker.js  @param timeLimit of one file, in milliseconds, waiting for a free thread included */
  constructor(
    workerFile: string,
    private readonly timeLimit: number,
  ) {
    this.threads = new WorkerThreads({
      filename: workerFile,
      maxThreads: Math.max(2, availableParallelism() - 1),
      // a thread keeps its dictionaries for the next document for a while, then gives the memory back
      idleTimeout: 15_000,
      megabytesForEach,
    });
  }

  /** Reads files that make one plan together. Throws as `run` does. */
  read(request: ReadRequest, signal: AbortSignal, report?: OnProgress): Promise<Readings> {
    return this.run('default', request, signal, report);
  }

  /** Reads a corrected file and compares it with the document that is there. Throws as `run` does. */
  compare(request: CompareRequest, signal: AbortSignal, report?: OnProgress): Promise<Comparison> {
    return this.run('compare', request, signal, report);
  }

  /** The cells of a workbook as they were typed, of each sheet no more than `mostRows` rows. Throws as `run` does. */
  sheets(file: NamedFile, mostRows: number, signal: AbortSignal): Promise<Sheet[]> {
    return this.run('sheets', { files: [file], mostRows }, signal);
  }

  /**
   * Has a thread work for a request; an aborted `signal` ends it. Throws DomainError with one of the document's codes
   * and the file's name, imports-busy, internal, or the signal's own reason.
   */
  private async run<T>(
    name: 'default' | 'compare' | 'sheets',
    request: ReadRequest | SheetsRequest,
    signal: AbortSignal,
    report?: OnProgress,
  ): Promise<T> {
    if (this.threads.queueSize >= longestQueue) throw new DomainError('imports-busy');
    const timeLimit = this.timeLimit * request.files.length;
    const inTime = AbortSignal.timeout(timeLimit);
    const { port1: port, port2 } = new MessageChannel();
    let at = 0;
    const take = (progress: ReadProgress) => {
      at = progress.file;
      report?.(progress);
    };
    port.on('message', take);
    try {
      const outcome = (await this.threads.run(
        { ...request, port: port2 },
        { name, signal: AbortSignal.any([signal, inTime]), transferList: [port2] },
      )) as Outcome<T>;
      // the outcome comes by another way, and may be faster than the last steps before it
      for (let last = receiveMessageOnPort(port); last; last = receiveMessageOnPort(port)) {
        take(last.message as ReadProgress);
      }
      if ('failures' in outcome) throw refusal(outcome.failures, request.files);
      return outcome.result;
    } catch (error) {
      signal.throwIfAborted();
      const { name: file } = request.files[at]!;
      if (inTime.aborted) throw new DomainError('document-timeout', { name: file, seconds: String(timeLimit / 1000) });
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
        throw new DomainError('document-too-large', { name: file, megabytesOfMemory: String(megabytesForEach) });
      }
      throw error;
    } finally {
      port.close();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.destroy();
  }
}

/** The first file's reason, and beside it that of every file. */
function refusal(failures: FileFailure[], files: NamedFile[]): DomainError {
  const problems = failures.map(({ file, code, facts }) => ({
    file,
    code: problemOf[code],
    facts: { ...facts, name: files[file]!.name },
  }));
  const [first] = problems;
  return new DomainError(first!.code, first!.facts, { files: problems });
}
