import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore, type KeptFile, namesIn, storing } from './file-store.js';

/** Keeps original files in a folder of the disk. */
export class FolderStore extends FileStore {
  async put(sha256: string, bytes: Uint8Array): Promise<void> {
    await storing(() => this.keep(this.pathOf(sha256), bytes));
  }

  /** A stream of the file's bytes, or null where the store does not have it. */
  async read(sha256: string): Promise<Readable | null> {
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
    await storing(async () => {
      await mkdir(this.aside, { recursive: true });
      await rename(file, aside);
      // whoever put it before that has left their mark; whoever comes now finds none, and writes it
      if ((await stat(aside)).mtime < before) await utimes(aside, now, now);
      else await this.moveIn(aside, file);
    });
  }

  /** Gives a file that was set aside its place back. Throws DomainError storage-unavailable. */
  async putBack(sha256: string): Promise<void> {
    await storing(() => this.moveIn(this.asideOf(sha256), this.pathOf(sha256)));
  }

  /** Destroys what was set aside; what was put again meanwhile stays. Throws DomainError storage-unavailable. */
  async destroyAside(sha256: string): Promise<void> {
    await destroyAt(this.asideOf(sha256));
  }

  protected take(file: string, sha256: string): Promise<void> {
    return this.moveIn(file, this.pathOf(sha256));
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
  await storing(async () => {
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
