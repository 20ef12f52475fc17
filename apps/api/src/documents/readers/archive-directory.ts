import { ReadError } from '@yaodian/decomposition';

/** One file of an archive, as the archive's directory states it. */
export interface ArchiveEntry {
  name: string;
  /** 0: as it is; 8: deflated. */
  method: number;
  crc32: number;
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
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0b1000001;
const NOT_HERE = 0xffffffff;

const damaged = () => new ReadError('damaged');

/** The directory at an archive's end. Throws ReadError damaged, encrypted or too-large (more than `most` entries). */
export function readDirectory(bytes: Uint8Array, most: number): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  if (count > most) throw new ReadError('too-large', { kind: 'parts', most: String(most) });
  const entries: ArchiveEntry[] = [];
  for (let at = start, left = count; left > 0; left--) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged();
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new ReadError('encrypted');
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    const [, packed, offset] = largeNumbers(view, at, at + ENTRY_LENGTH + nameLength, extraLength);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      packed: packed!,
      offset: offset!,
    });
    at = next;
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; start: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    return count === 0xffff || start === NOT_HERE ? findDirectory64(view, at - 20) : { count, start };
  }
  throw damaged();
}

function findDirectory64(view: DataView, locator: number): { count: number; start: number } {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw damaged();
  const at = number64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw damaged();
  return { count: number64(view, at + 32), start: number64(view, at + 48) };
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
