import { accessSync, constants } from 'node:fs';
import { Failure } from './failure.mjs';

export const notWritable = (folder) =>
  new Failure(
    `The folder ${folder} cannot be written to: get the right to write there, or copy the project into a folder of your own, then run the command again.`,
  );

/** Throws a Failure if nothing can be written to the project's folder. */
export function requireWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw notWritable(folder);
  }
}
