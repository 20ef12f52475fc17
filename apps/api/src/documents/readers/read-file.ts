import { ReadError, readSource, type SourceDocument } from '@yaodian/decomposition';
import { readXls, readXlsx } from './excel/read-excel.js';
import { requireNamedAsIs } from './names.js';
import { readOfd } from './ofd/read-ofd.js';
import { readPdf } from './pdf/read-pdf.js';
import { recognise, type Recognised } from './recognise.js';
import { readWord } from './word/read-word.js';

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

interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

/** Reads a file of any kind; what it is tells its content, not its name. Throws ReadError. */
export async function readFile(file: NamedFile, progress: Progress = () => {}): Promise<ReadFile> {
  if (file.bytes.length === 0) throw new ReadError('empty');
  const content = recognise(file.bytes);
  requireNamedAsIs(file, content);
  const read = await readContent(file, content, progress);
  if (read.document.text.trim() === '') throw new ReadError('empty');
  return read;
}

async function readContent(file: NamedFile, content: Recognised, progress: Progress): Promise<ReadFile> {
  switch (content.kind) {
    case 'docx':
      return { document: readWord(content.office), format: 'word', encoding: '' };
    case 'xlsx':
      return { document: await readXlsx(content.office, progress), format: 'excel', encoding: '' };
    case 'xls':
      return { document: await readXls(file.bytes, progress), format: 'excel', encoding: '' };
    case 'pdf':
      return { document: await readPdf(file.bytes, progress), format: 'pdf', encoding: '' };
    case 'ofd':
      return { document: readOfd(content.archive, progress), format: 'ofd', encoding: '' };
    case 'unread':
      throw new ReadError('unsupported', { kind: content.of });
    case 'other':
      return readSource(file);
  }
}
