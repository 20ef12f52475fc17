import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
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
 * Keeps original files in a folder, each under the SHA-256 of its content. A file that has been put is on the disk,
 * and is never changed: rows that name it can come and go. A file that no row names any more is set aside, and destroyed
 * after a while, or at once by a removal (清除).
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
    for (const name of await namesIn(this.incoming)) {
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

  /**
   * Overwrites the file and takes it away, also where it was set aside; nothing where it is not there. Throws DomainError
   * storage-unavailable.
   */
  async destroy(sha256: string): Promise<void> {
    for (const file of [this.pathOf(sha256), this.asideOf(sha256)]) await destroyAt(file);
  }

  /** All that is kept, folder by folder. */
  async *kept(): AsyncGenerator<KeptFile[]> {
    for (const folder of await namesIn(this.folder))
      if (/^[0-9a-f]{2}$/.test(folder)) yield filesIn(path.join(this.folder, folder));
  }

  /** What was set aside, and since when. */
  setAside(): Promise<KeptFile[]> {
    return filesIn(this.aside);
  }

  /** Sets a file aside at `now`, unless it was put again after `before`. Throws DomainError storage-unavailable. */
  async putAside(sha256: string, { before, now }: { before: Date; now: Date }): Promise<void> {
    const [file, aside] = [this.pathOf(sha256), this.asideOf(sha256)];
    await onDisk(async () => {
      await mkdir(this.aside, { recursive: true });
      await rename(file, aside);
      // whoever put it before that has left their mark; whoever comes now finds none, and writes it
      if ((await stat(aside)).mtime < before) await utimes(aside, now, now);
      else await this.moveIn(aside, file);
    });
  }

  /** Gives a file that was set aside its place back. Throws DomainError storage-unavailable. */
  async putBack(sha256: string): Promise<void> {
    await onDisk(() => this.moveIn(this.asideOf(sha256), this.pathOf(sha256)));
  }

  /** Destroys what was set aside; what was put again meanwhile stays. Throws DomainError storage-unavailable. */
  async destroyAside(sha256: string): Promise<void> {
    await destroyAt(this.asideOf(sha256));
  }

  private async keep(target: string, bytes: Uint8Array): Promise<void> {
    if (await isPutAgain(target)) return;
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
    if (await isPutAgain(target)) return rm(temporary, { force: true });
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

  private get aside(): string {
    return path.join(this.folder, 'aside');
  }

  private asideOf(sha256: string): string {
    return path.join(this.aside, sha256);
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

/** Whether the file is there; then it counts as put just now. */
async function isPutAgain(file: string): Promise<boolean> {
  const now = new Date();
  return utimes(file, now, now).then(
    () => true,
    () => false,
  );
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

async function filesIn(folder: string): Promise<KeptFile[]> {
  const files: KeptFile[] = [];
  for (const sha256 of await namesIn(folder)) {
    if (!/^[0-9a-f]{64}$/.test(sha256)) continue;
    const found = await stat(path.join(folder, sha256)).catch(() => null);
    // where a server stopped before it could date what it had moved, the move itself did
    if (found) files.push({ sha256, since: new Date(Math.max(found.mtimeMs, found.ctimeMs)) });
  }
  return files;
}

async function destroyAt(file: string): Promise<void> {
  if (!(await exists(file))) return;
  await onDisk(async () => {
    await overwrite(file);
    await rm(file);
    await syncFolder(path.dirname(file));
  });
}

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
