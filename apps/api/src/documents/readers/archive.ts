import { crc32, inflateRawSync } from 'node:zlib';
import { ReadError } from '@yaodian/decomposition';
import { readDirectory, type ArchiveEntry } from './archive-directory.js';
import { type Bytes, piece } from './bytes.js';

export interface ArchiveLimits {
  /** Files in the archive, read or not. */
  entries: number;
  /** Unpacked bytes of one file. */
  entryBytes: number;
  /** Unpacked bytes of everything that is read. */
  totalBytes: number;
  /** Unpacked bytes for each packed one, above `freeBytes`; XML of real documents stays below 100. */
  ratio: number;
  freeBytes: number;
}

const MIB = 1024 * 1024;
export const archiveLimits: ArchiveLimits = {
  entries: 5000,
  entryBytes: 64 * MIB,
  totalBytes: 128 * MIB,
  ratio: 200,
  freeBytes: 8 * MIB,
};

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * A zip file whose files are unpacked when they are asked for, never beyond the limits: how much comes out is seen while
 * it comes, whatever the directory says. Names are compared as in an Office file: without regard to capitals.
 */
export class Archive {
  private readonly entries = new Map<string, ArchiveEntry>();
  private unpacked = 0;

  /** Throws ReadError damaged (also if two files share bytes or a name), encrypted or too-large. */
  constructor(
    private readonly bytes: Bytes,
    private readonly limits: ArchiveLimits = archiveLimits,
  ) {
    const entries = readDirectory(bytes, limits.entries);
    requireApart(entries, bytes.length);
    for (const entry of entries) {
      const key = keyOf(entry.name);
      if (this.entries.has(key)) throw new ReadError('damaged', { part: entry.name });
      this.entries.set(key, entry);
    }
  }

  /** The names as the archive states them, with / between folders. */
  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => plainName(name));
  }

  /** Whether its directory stays within the limits; for an archive that is kept, and not unpacked here. */
  get statesNoMore(): boolean {
    const { entryBytes, totalBytes, ratio, freeBytes } = this.limits;
    const entries = [...this.entries.values()];
    return (
      entries.every(({ unpacked, packed }) => unpacked <= Math.min(entryBytes, Math.max(freeBytes, packed * ratio))) &&
      entries.reduce((sum, { unpacked }) => sum + unpacked, 0) <= totalBytes
    );
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** The bytes of one file; undefined if there is none of that name. Throws ReadError damaged or too-large. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return undefined;
    const bytes = this.unpack(entry);
    this.unpacked += bytes.length;
    if (crc32(bytes) !== entry.crc32) throw new ReadError('damaged', { part: entry.name });
    return bytes;
  }

  private unpack(entry: ArchiveEntry): Uint8Array {
    const packed = this.packedBytes(entry);
    const { entryBytes, totalBytes, ratio, freeBytes } = this.limits;
    const most = Math.min(entryBytes, totalBytes - this.unpacked, Math.max(freeBytes, packed.length * ratio));
    const megabytes = String(Math.floor((this.unpacked + most) / MIB));
    const tooLarge = () => new ReadError('too-large', { kind: 'unpacked', most: megabytes });
    if (entry.method === STORED && packed.length <= most) return packed;
    if (most <= 0 || entry.method === STORED) throw tooLarge();
    if (entry.method !== DEFLATED) throw new ReadError('damaged', { part: entry.name });
    try {
      return inflateRawSync(packed, { maxOutputLength: most });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
      throw new ReadError('damaged', { part: entry.name });
    }
  }

  private packedBytes({ name, offset, packed }: ArchiveEntry): Uint8Array {
    const header = piece(this.bytes, offset, LOCAL_LENGTH);
    if (header?.getUint32(0, true) !== LOCAL) throw new ReadError('damaged', { part: name });
    const start = offset + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
    if (start + packed > this.bytes.length) throw new ReadError('damaged', { part: name });
    return this.bytes.subarray(start, start + packed);
  }
}

const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '');
const keyOf = (name: string): string => plainName(name).toLowerCase();

/** Files that share bytes are how a small archive holds a thousand times its size. */
function requireApart(entries: ArchiveEntry[], length: number): void {
  let end = 0;
  for (const { name, offset, packed } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < end) throw new ReadError('damaged', { part: name });
    end = offset + LOCAL_LENGTH + packed;
    if (end > length) throw new ReadError('damaged', { part: name });
  }
}
