export type ReadErrorCode = 'empty' | 'binary' | 'broken-encoding' | 'unsupported' | 'too-large';

/** Why a file could not be read; `facts` is what the sentence for the reader names. */
export class ReadError extends Error {
  constructor(
    readonly code: ReadErrorCode,
    readonly facts: Record<string, string> = {},
  ) {
    super(code);
    this.name = 'ReadError';
  }
}
