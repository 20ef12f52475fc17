import { randomUUID } from 'node:crypto';
import { constants, createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from './domain-error.js';

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
    try {
      await this.keep(this.pathOf(sha256), bytes);
    } catch (cause) {
      throw new DomainError('storage-unavailable', undefined, {}, { cause });
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
    try {
      await overwrite(file);
      await rm(file);
      await syncFolder(path.dirname(file));
    } catch (cause) {
      throw new DomainError('storage-unavailable', undefined, {}, { cause });
    }
  }

  private async keep(target: string, bytes: Uint8Array): Promise<void> {
    if (await exists(target)) return;
    const parent = path.dirname(target);
    await mkdir(parent, { recursive: true });
    const temporary = `${target}.${randomUUID()}.part`;
    try {
      await writeDurably(temporary, bytes);
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    // a new name is safe only when the folders that hold it are on the disk
    for (const folder of [parent, this.folder, path.dirname(this.folder)]) await syncFolder(folder);
  }

  private pathOf(sha256: string): string {
    return path.join(this.folder, sha256.slice(0, 2), sha256);
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
