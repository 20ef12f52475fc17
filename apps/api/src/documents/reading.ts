import {
  decompose,
  type Decomposition,
  type DecomposeOptions,
  readSource,
  type ReadResult,
} from '@yaodian/decomposition';

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
export function readDocument({ name, bytes, options }: ReadRequest): { source: ReadResult; result: Decomposition } {
  const source = readSource({ name, bytes });
  return { source, result: decompose(source.document, options) };
}
