import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from './domain-error.js';

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
 * Keeps original files in a folder, each under the SHA-256 of its content. A file that has been put is on the disk,
 * and is never changed: rows that name it can come and go. Only a removal (清除) destroys one.
 */
export class FileStore {
  constructor(private readonly folder: string) {}

  /**
   * Keeps `bytes`; `sha256` is their hash in hexadecimal digits. Putting the same content again does nothing.
   * Throws DomainError storage-unavailable where the disk refuses.
   */
  async put(sha256: string, bytes: Uint8Array): Promise<void> {
    await onDisk(() => this.keep(this.pathOf(sha256), bytes));
  }

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
    const handle = await onDisk(async () => {
      await mkdir(this.incoming, { recursive: true });
      return open(file, 'wx');
    });
    try {
      try {
        for await (const chunk of source) {
          size += chunk.length;
          if (size > most) throw new DomainError('file-too-large', { most: String(most) });
          hash.update(chunk);
          await onDisk(() => handle.writeFile(chunk));
        }
        await onDisk(() => handle.sync());
      } finally {
        await handle.close();
      }
    } catch (error) {
      await discard();
      throw error;
    }
    const sha256 = hash.digest('hex');
    return { sha256, size, path: file, discard, keep: () => onDisk(() => this.moveIn(file, this.pathOf(sha256))) };
  }

  /** Takes away what a server left that stopped while it received: no upload lasts for a day. */
  async clearIncoming(now: Date): Promise<void> {
    const names = await readdir(this.incoming).catch(() => []);
    for (const name of names) {
      const file = path.join(this.incoming, name);
      // it may have been kept meanwhile
      const changed = (await stat(file).catch(() => null))?.mtimeMs ?? Infinity;
      if (changed < now.getTime() - day) await rm(file, { force: true });
    }
  }

  /** A stream of the file's bytes, or null where the store does not have it. */
  async read(sha256: string): Promise<ReadStream | null> {
    const file = this.pathOf(sha256);
    return (await exists(file)) ? createReadStream(file) : null;
  }

  /** Overwrites the file and takes it away; nothing where it is not there. Throws DomainError storage-unavailable. */
  async destroy(sha256: string): Promise<void> {
    const file = this.pathOf(sha256);
    if (!(await exists(file))) return;
    await onDisk(async () => {
      await overwrite(file);
      await rm(file);
      await syncFolder(path.dirname(file));
    });
  }

  private async keep(target: string, bytes: Uint8Array): Promise<void> {
    if (await exists(target)) return;
    const parent = path.dirname(target);
    await mkdir(parent, { recursive: true });
    const temporary = `${target}.${randomUUID()}.part`;
    try {
      await writeDurably(temporary, bytes);
      await this.moveIn(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** Gives a written file its place; where the place is taken, the same content is there. */
  private async moveIn(temporary: string, target: string): Promise<void> {
    if (await exists(target)) return rm(temporary, { force: true });
    const parent = path.dirname(target);
    await mkdir(parent, { recursive: true });
    await rename(temporary, target);
    // a new name is safe only when the folders that hold it are on the disk
    for (const folder of [parent, this.folder, path.dirname(this.folder)]) await syncFolder(folder);
  }

  /** Hashes have no such name, so it is none of the folders of kept files. */
  private get incoming(): string {
    return path.join(this.folder, 'incoming');
  }

  private pathOf(sha256: string): string {
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }
}

/** What the disk refuses says nothing about the request. */
async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new DomainError('storage-unavailable', undefined, {}, { cause });
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file, constants.R_OK).then(
    () => true,
    () => false,
  );

async function overwrite(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const { size } = await handle.stat();
    const zeros = Buffer.alloc(Math.min(size, 1 << 20));
    for (let at = 0; at < size; at += zeros.length) {
      await handle.write(zeros, 0, Math.min(zeros.length, size - at), at);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; there the name is safe with the file
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
