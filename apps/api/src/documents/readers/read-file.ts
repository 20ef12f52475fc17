import { readSource, type SourceDocument } from '@yaodian/decomposition';

export const formats = ['text', 'html', 'word', 'excel', 'pdf', 'ofd'] as const;
export type DocumentFormat = (typeof formats)[number];

/** Tells how far the reading has come, in parts of the file: pages, sheets. */
export type Progress = (done: number, total: number) => void;

export interface ReadFile {
  document: SourceDocument;
  format: DocumentFormat;
  /** Of a text; empty for files that state theirs. */
  encoding: string;
}

/** Reads a file of any kind; what it is tells its content, not its name. Throws ReadError. */
// eslint-disable-next-line @typescript-eslint/require-await
export async function readFile(file: { name: string; bytes: Uint8Array }, _progress?: Progress): Promise<ReadFile> {
  return readSource(file);
}
