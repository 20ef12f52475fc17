import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Bytes } from '../../documents/readers/bytes.js';

/** A file on the disk of which pieces are read when they are looked at. */
class FileBytes implements Bytes {
  readonly length: number;

  constructor(private readonly descriptor: number) {
    this.length = fstatSync(descriptor).size;
  }

  subarray(start: number, end: number): Uint8Array {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, this.length) - start));
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(this.descriptor, bytes, filled, bytes.length - filled, start + filled);
      if (read === 0) throw new Error('The file has become shorter.');
      filled += read;
    }
    return bytes;
  }
}

/** Looks at a file that has just been written, so that its pieces are still in the system's memory. */
export function lookAt<T>(file: string, look: (bytes: Bytes) => T): T {
  const descriptor = openSync(file, 'r');
  try {
    return look(new FileBytes(descriptor));
  } finally {
    closeSync(descriptor);
  }
}
