import { ReadError } from '@yaodian/decomposition';
import { type Bytes, piece } from './bytes.js';

/** One file of an archive, as the archive's directory states it. */
export interface ArchiveEntry {
  name: string;
  /** 0: as it is; 8: deflated. */
  method: number;
  crc32: number;
  /** Unpacked bytes, as the directory states them. */
  unpacked: number;
  /** Bytes in the archive. */
  packed: number;
  /** Where its local header begins. */
  offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LOCATOR_64_LENGTH = 20;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0b1000001;
const NOT_HERE = 0xffffffff;

/** A directory of 5,000 names of the usual length is a tenth of it. */
const LONGEST_DIRECTORY = 8 * 1024 * 1024;

const damaged = () => new ReadError('damaged');

function viewOf(bytes: Bytes, start: number, length: number): DataView {
  const view = piece(bytes, start, length);
  if (!view) throw damaged();
  return view;
}

/** The directory at an archive's end. Throws ReadError damaged, encrypted or too-large (more than `most` entries). */
export function readDirectory(archive: Bytes, most: number): ArchiveEntry[] {
  const { count, start } = findDirectory(archive);
  if (count > most) throw new ReadError('too-large', { kind: 'parts', most: String(most) });
  const view = viewOf(archive, start, Math.min(archive.length - start, LONGEST_DIRECTORY));
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const entries: ArchiveEntry[] = [];
  for (let at = 0, left = count; left > 0; left--) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged();
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new ReadError('encrypted');
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    const [unpacked, packed, offset] = largeNumbers(view, at, at + ENTRY_LENGTH + nameLength, extraLength);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      unpacked: unpacked!,
      packed: packed!,
      offset: offset!,
    });
    at = next;
  }
  return entries;
}

function findDirectory(archive: Bytes): { count: number; start: number } {
  const before = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
  const view = viewOf(archive, before, archive.length - before);
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const isLong = count === 0xffff || start === NOT_HERE;
    return isLong ? findDirectory64(archive, before + at - LOCATOR_64_LENGTH) : { count, start };
  }
  throw damaged();
}

function findDirectory64(archive: Bytes, locator: number): { count: number; start: number } {
  const found = viewOf(archive, locator, LOCATOR_64_LENGTH);
  if (found.getUint32(0, true) !== LOCATOR_64) throw damaged();
  const end = viewOf(archive, number64(found, 8), 56);
  if (end.getUint32(0, true) !== END_64) throw damaged();
  return { count: number64(end, 32), start: number64(end, 48) };
}

/** Unpacked size, packed size and offset; those that need more than 32 bits stand in the entry's extra field 1. */
function largeNumbers(view: DataView, entry: number, extra: number, length: number): number[] {
  const numbers = [24, 20, 42].map((field) => view.getUint32(entry + field, true));
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), extra + length);
    let from = at + 4;
    return numbers.map((number) => {
      if (number !== NOT_HERE || from + 8 > end) return number;
      from += 8;
      return number64(view, from - 8);
    });
  }
  return numbers;
}

function number64(view: DataView, at: number): number {
  const number = Number(view.getBigUint64(at, true));
  if (number > Number.MAX_SAFE_INTEGER) throw damaged();
  return number;
}
