/** What is looked at a piece at a time: bytes in memory, or a file on the disk. */
export interface Bytes {
  readonly length: number;
  /** The bytes from `start` to `end`, or as many of them as there are. */
  subarray(start: number, end: number): Uint8Array;
}

/** A view of a piece that must be there whole; null where the bytes end before it. */
export function piece(bytes: Bytes, start: number, length: number): DataView | null {
  if (start < 0 || start + length > bytes.length) return null;
  const part = bytes.subarray(start, start + length);
  return new DataView(part.buffer, part.byteOffset, part.byteLength);
}
