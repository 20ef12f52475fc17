import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Logger } from '@nestjs/common';
import { DomainError } from '../platform/domain-error.js';

/**
 * Makes PDF files of Word documents by LibreOffice, where its program is configured: one after the other, each with a folder
 * and a profile of its own that are gone afterwards, and within a bounded time.
 */
export class PdfWriter {
  private readonly log = new Logger('pdf');
  private tail: Promise<unknown> = Promise.resolve();

  /** @param program the path of soffice; null where there is none  @param timeLimit in milliseconds, from its start on */
  constructor(
    private readonly program: string | null,
    private readonly timeLimit: number,
  ) {}

  get isThere(): boolean {
    return this.program !== null;
  }

  /** Throws DomainError pdf-not-here, pdf-failed or export-timeout, or the signal's own reason. */
  fromWord(word: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
    const { program } = this;
    if (program === null) return Promise.reject(new DomainError('pdf-not-here'));
    const made = this.tail.then(() => {
      signal.throwIfAborted();
      return this.make(program, word, signal);
    });
    this.tail = made.catch(() => undefined);
    return made;
  }

  private async make(program: string, word: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
    const folder = await mkdtemp(path.join(tmpdir(), 'yaodian-pdf-'));
    try {
      await writeFile(path.join(folder, 'document.docx'), word);
      await this.run(program, folder, signal);
      return new Uint8Array(await readFile(path.join(folder, 'document.pdf')));
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof DomainError) throw error;
      this.log.error(`${program} has made no PDF file: ${error instanceof Error ? error.message : String(error)}`);
      throw new DomainError('pdf-failed', undefined, {}, { cause: error });
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  /** The program starts others: all of them end together. */
  private run(program: string, folder: string, signal: AbortSignal): Promise<void> {
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const child = spawn(
      program,
      [
        ...[`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--nolockcheck', '--nodefault'],
        ...['--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'document.docx')],
      ],
      // nothing of the server's own settings is the program's business
      {
        cwd: folder,
        detached: true,
        stdio: 'ignore',
        env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8' },
      },
    );
    return new Promise((resolve, reject) => {
      const end = (reason?: Error) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', gone);
        if (reason) reject(reason);
        else resolve();
      };
      const stop = (reason: Error) => {
        try {
          if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        } catch {
          // it has ended by itself
        }
        end(reason);
      };
      const gone = () => stop(new Error('nobody waits any more'));
      const timer = setTimeout(
        () => stop(new DomainError('export-timeout', { seconds: String(this.timeLimit / 1000) })),
        this.timeLimit,
      );
      signal.addEventListener('abort', gone, { once: true });
      child.once('error', end);
      child.once('exit', (code) => end(code === 0 ? undefined : new Error(`it ended with ${code}`)));
    });
  }
}
