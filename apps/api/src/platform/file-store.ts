import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { DomainError } from './domain-error.js';

/** A file in the store: since when it lies there, or was last put again. */
export interface KeptFile {
  sha256: string;
  since: Date;
}

/** A file that has been received whole, and is not kept yet. */
export interface ReceivedFile {
  /** The hash of its content in hexadecimal digits. */
  sha256: string;
  size: number;
  /** Where it lies meanwhile. */
  path: string;
  /** Puts it into the store. Throws DomainError storage-unavailable where the disk refuses. */
  keep(): Promise<void>;
  /** Takes it away; nothing where it has been kept. */
  discard(): Promise<void>;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Keeps original files, each under the SHA-256 of its content. A file that has been put is kept for good, and is never
 * changed: rows that name it can come and go. A removal (清除) destroys one; what nothing names any more is set aside, and
 * destroyed later. What arrives lies in a folder until it is whole and known, wherever it is kept afterwards. Every way
 * throws DomainError storage-unavailable where the store refuses or does not answer.
 */
export abstract class FileStore {
  constructor(protected readonly folder: string) {}

  /** Keeps `bytes`; `sha256` is their hash in hexadecimal digits. Putting the same content again changes nothing. */
  abstract put(sha256: string, bytes: Uint8Array): Promise<void>;

  /** A stream of the file's bytes, or null where the store does not have it. */
  abstract read(sha256: string): Promise<Readable | null>;

  /** Destroys the file, also where it was set aside; nothing where it is not there. */
  abstract destroy(sha256: string): Promise<void>;

  /** All that is kept, part by part. */
  abstract kept(): AsyncGenerator<KeptFile[]>;

  /** What was set aside, and since when. */
  abstract setAside(): Promise<KeptFile[]>;

  /** Sets a file aside at `now`, unless it was put again after `before`. */
  abstract putAside(sha256: string, when: { before: Date; now: Date }): Promise<void>;

  /** Gives a file that was set aside its place back. */
  abstract putBack(sha256: string): Promise<void>;

  /** Destroys what was set aside; what was put again meanwhile stays. */
  abstract destroyAside(sha256: string): Promise<void>;

  /** Throws StartError where it cannot be used, and only a person can put that right. */
  check(): Promise<void> {
    return Promise.resolve();
  }

  /** Keeps a file that was received; where the same content is there, that one stays. */
  protected abstract take(file: string, sha256: string, size: number): Promise<void>;

  /**
   * Writes to the disk what comes, and counts and hashes it on the way, so that it is never in memory as a whole. Nothing
   * is left of what breaks off. Throws DomainError file-too-large beyond `most` bytes, storage-unavailable where the disk
   * refuses, and what the source throws.
   */
  async receive(source: AsyncIterable<Uint8Array>, most: number): Promise<ReceivedFile> {
    const file = path.join(this.incoming, `${randomUUID()}.part`);
    const discard = () => rm(file, { force: true });
    const hash = createHash('sha256');
    let size = 0;
    const handle = await storing(async () => {
      await mkdir(this.incoming, { recursive: true });
      return open(file, 'wx');
    });
    try {
      try {
        for await (const chunk of source) {
          size += chunk.length;
          if (size > most) throw new DomainError('file-too-large', { most: String(most) });
          hash.update(chunk);
          await storing(() => handle.writeFile(chunk));
        }
        await storing(() => handle.sync());
      } finally {
        await handle.close();
      }
    } catch (error) {
      await discard();
      throw error;
    }
    const sha256 = hash.digest('hex');
    return { sha256, size, path: file, discard, keep: () => storing(() => this.take(file, sha256, size)) };
  }

  /** Takes away what a server left that stopped while it received: no upload lasts for a day. */
  async clearIncoming(now: Date): Promise<void> {
    for (const name of await namesIn(this.incoming)) {
      const file = path.join(this.incoming, name);
      // it may have been kept meanwhile
      const changed = (await stat(file).catch(() => null))?.mtimeMs ?? Infinity;
      if (changed < now.getTime() - day) await rm(file, { force: true });
    }
  }

  /** Hashes have no such name, so it is none of the folders of kept files. */
  private get incoming(): string {
    return path.join(this.folder, 'incoming');
  }
}

/** What the disk or the bucket refuses says nothing about the request. */
export async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new DomainError('storage-unavailable', undefined, {}, { cause });
  }
}

export const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
