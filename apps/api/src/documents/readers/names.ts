import { ReadError, readSource } from '@yaodian/decomposition';
import type { Recognised } from './recognise.js';

const word = ['doc', 'docx', 'rtf', 'mht', 'xml', 'other'];
const excel = ['xls', 'xlsx', 'xlsb', 'mht', 'xml', 'other'];
const text = ['mht', 'xml', 'other'];

/** What may stand in a file of a name. The old names have long been given to web pages and texts, too: Office opens them. */
const contents: Record<string, string[]> = {
  docx: ['docx'],
  xlsx: ['xlsx'],
  pdf: ['pdf'],
  ofd: ['ofd'],
  doc: word,
  wps: word,
  xls: excel,
  et: excel,
  txt: text,
  md: text,
  csv: text,
  html: text,
  htm: text,
};

/** Names under which nothing but their own kind is read. */
const strict = (extension: string): boolean => contents[extension]?.length === 1;

/** Throws ReadError mislabelled if a file is of another kind than its name says; `kind` is what it is. */
export function requireNamedAsIs({ name, bytes }: { name: string; bytes: Uint8Array }, content: Recognised): void {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = content.kind === 'unread' ? content.of : content.kind;
  if (contents[extension]?.includes(kind) ?? true) return;
  if (kind === 'other' && strict(extension)) throw new ReadError('mislabelled', { kind: plainKind(bytes) });
  throw new ReadError('mislabelled', { kind });
}

/** Text, html, or unknown: a program, or what a guard of secrets has sealed. Throws ReadError empty for blanks, damaged for zeros. */
function plainKind(bytes: Uint8Array): string {
  // of a copy that was broken off there is the length, and no more
  if (bytes.subarray(0, 512).every((byte) => byte === 0)) throw new ReadError('damaged');
  try {
    return readSource({ bytes }).format;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (error.code === 'empty') throw error;
    return error.facts['kind'] ?? 'unknown';
  }
}
