import { decompose, type Decomposition, type DecomposeOptions } from '@yaodian/decomposition';
import { readFile, type Progress, type ReadFile } from './readers/read-file.js';

/** A file as it came, and what its tasks are read with. */
export interface ReadRequest {
  name: string;
  bytes: Uint8Array;
  options?: DecomposeOptions;
}

/**
 * Reads a file into tasks: what the command and the server share. It keeps the processor busy for as long as it takes,
 * so the server has it done by a worker. Throws the decomposition's ReadError.
 */
export async function readDocument(
  { name, bytes, options }: ReadRequest,
  progress?: Progress,
): Promise<{ source: ReadFile; result: Decomposition }> {
  const source = await readFile({ name, bytes }, progress);
  return { source, result: decompose(source.document, options) };
}
