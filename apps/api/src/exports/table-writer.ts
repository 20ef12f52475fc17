import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type {
  BookSheet,
  FigureTable,
  Form,
  InspectionTables,
  Letter,
  LightBoard,
  Register,
  TemplateKind,
} from '@yaodian/official-document';
import { DomainError } from '../platform/domain-error.js';
import { WorkerThreads } from '../platform/worker-threads.js';
import type { CheckedTemplate, FillRequest, TableRequest, TemplateRequest, WrittenTable } from './table.worker.js';

const megabytes = 1024;

type Request =
  | TableRequest
  | Register
  | Form
  | LightBoard
  | InspectionTables
  | readonly FigureTable[]
  | readonly Letter[]
  | readonly BookSheet[]
  | TemplateKind
  | FillRequest
  | TemplateRequest
  | Uint8Array;
type Job =
  | 'default'
  | 'register'
  | 'book'
  | 'form'
  | 'board'
  | 'inspection'
  | 'figures'
  | 'letters'
  | 'starter'
  | 'fill'
  | 'check'
  | 'texts';

/** Writes tables and documents in a worker thread, with a bound on its time and memory, so that the server stays responsive. */
@Injectable()
export class TableWriter implements OnApplicationShutdown {
  private readonly threads: WorkerThreads<Request>;

  /** @param workerFile the compiled table.worker.js  @param timeLimit in milliseconds, waiting for the thread included */
  constructor(
    workerFile: string,
    private readonly timeLimit: number,
  ) {
    this.threads = new WorkerThreads({
      filename: workerFile,
      // one table after the other: the largest take half a gigabyte
      maxThreads: 1,
      idleTimeout: 5000,
      megabytesForEach: megabytes,
    });
  }

  /**
   * The file's bytes and the table's title; an aborted `signal` ends the thread that writes it.
   * Throws DomainError export-timeout, export-too-large or internal, or the signal's own reason.
   */
  write(request: TableRequest, signal: AbortSignal): Promise<WrittenTable> {
    return this.run('default', request, signal);
  }

  /** A register as a workbook that is edited and brought back. Throws as `write` does. */
  writeRegister(request: Register, signal: AbortSignal): Promise<Uint8Array> {
    return this.run('register', request, signal);
  }

  /** Several tables as one workbook that is edited and brought back. Throws as `write` does. */
  writeBook(sheets: readonly BookSheet[], signal: AbortSignal): Promise<Uint8Array> {
    return this.run('book', sheets, signal);
  }

  /** A form as a workbook that is filled in and brought back. Throws as `write` does. */
  writeForm(request: Form, signal: AbortSignal): Promise<Uint8Array> {
    return this.run('form', request, signal);
  }

  /** How the lights of a plan stand, as a workbook that is read. Throws as `write` does. */
  writeBoard(request: LightBoard, signal: AbortSignal): Promise<Uint8Array> {
    return this.run('board', request, signal);
  }

  /** The annexes of an inspection's circular, as a workbook that is read. Throws as `write` does. */
  writeInspection(request: InspectionTables, signal: AbortSignal): Promise<Uint8Array> {
    return this.run('inspection', request, signal);
  }

  /** Tables of figures as a workbook that is read. Throws as `write` does. */
  writeFigures(request: readonly FigureTable[], signal: AbortSignal): Promise<Uint8Array> {
    return this.run('figures', request, signal);
  }

  /** Official letters in one Word file. Throws as `write` does. */
  writeLetters(letters: readonly Letter[], signal: AbortSignal): Promise<Uint8Array> {
    return this.run('letters', letters, signal);
  }

  /** A Word template to begin with. Throws as `write` does. */
  writeStarter(kind: TemplateKind, signal: AbortSignal): Promise<Uint8Array> {
    return this.run('starter', kind, signal);
  }

  /** The document that a checked template and its data give. Throws as `write` does. */
  fill(request: FillRequest, signal: AbortSignal): Promise<Uint8Array> {
    return this.run('fill', request, signal);
  }

  /** What a file is worth as a template. Throws as `write` does. */
  checkTemplate(request: TemplateRequest, signal: AbortSignal): Promise<CheckedTemplate> {
    return this.run('check', request, signal);
  }

  /** All texts of a checked template, in one. Throws as `write` does. */
  templateTexts(template: Uint8Array, signal: AbortSignal): Promise<string> {
    return this.run('texts', template, signal);
  }

  private async run<T>(name: Job, request: Request, signal: AbortSignal) {
    const inTime = AbortSignal.timeout(this.timeLimit);
    try {
      return (await this.threads.run(request, { name, signal: AbortSignal.any([signal, inTime]) })) as T;
    } catch (error) {
      signal.throwIfAborted();
      if (inTime.aborted) throw new DomainError('export-timeout', { seconds: String(this.timeLimit / 1000) });
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
        throw new DomainError('export-too-large', { megabytesOfMemory: String(megabytes) });
      }
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.destroy();
  }
}
