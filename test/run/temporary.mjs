import { accessSync, constants, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';
/** The tests leave some hundred megabytes at a time; a container often has no more than 64. */
const enough = 2 * 1024 ** 3;

/**
 * Where the tests keep their databases and files: in memory where the system has room for them there, as every new
 * table waits for a disk; else among the system's temporary files.
 */
export function testFolder(memory = inMemory, wanted = enough) {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= wanted ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A new folder there. */
export const newTestFolder = (prefix) => mkdtempSync(join(testFolder(), prefix));
