export type ReadErrorCode =
  | 'empty' // no text in it
  | 'binary' // not a text, whatever its name says
  | 'broken-encoding'
  | 'unsupported' // a kind of file that is not read; facts.kind
  | 'mislabelled' // its content is of another kind than its name says; facts.kind is what it is
  | 'encrypted' // protected by a password
  | 'scanned' // pictures of pages without text; facts.pages
  | 'macros' // holds macros, or is of a kind that may
  | 'damaged' // ends in the middle, or is not built as its kind has to be
  | 'too-large'; // itself, unpacked, or what was read from it

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
