import type { SourceDocument } from '../model.js';
import { decodeText } from './encoding.js';
import { ReadError } from './errors.js';
import { readHtml } from './html.js';
import { readText } from './text.js';

export interface ReadResult {
  document: SourceDocument;
  format: 'text' | 'html';
  encoding: string;
}

/** Kinds of file that are recognised by their first bytes and cannot be read. */
const SIGNATURES: { kind: string; bytes: number[] }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'picture', bytes: [0xff, 0xd8, 0xff] },
];
const OFFICE_NAMES = /\.(docx?|xlsx?|wps|et|pdf|ofd|pptx?|rtf|zip|rar|7z|png|jpe?g|gif|bmp|tiff?)$/i;
const TEXT_NAMES = /\.(?:txt|md|html?|csv)$/i;
const MARKUP =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|h[1-6]|ul|ol|span|section|article|style|script)[\s>/]/i;

const startsWith = (bytes: Uint8Array, signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * Reads a file: what it is tells its content, not its name. Throws ReadError `empty`, `binary` (also a picture or archive
 * that calls itself text), `broken-encoding` or `unsupported` (a Word, Excel, PDF, OFD or picture file; facts.kind).
 */
export function readSource(input: { name?: string; bytes: Uint8Array }): ReadResult {
  const { bytes, name = '' } = input;
  if (bytes.length === 0) throw new ReadError('empty');
  const signature = SIGNATURES.find(({ bytes: first }) => startsWith(bytes, first));
  if (signature && TEXT_NAMES.test(name)) throw new ReadError('binary', { kind: signature.kind });
  if (signature)
    throw new ReadError('unsupported', { kind: OFFICE_NAMES.exec(name)?.[1]?.toLowerCase() ?? signature.kind });
  const { text, encoding } = decodeText(bytes);
  const html =
    MARKUP.test(text.slice(0, 4096)) || (/\.(?:html?|mht|shtml)$/i.test(name) && /<[a-z!/][^>]*>/i.test(text));
  const document = html ? readHtml(text) : readText(text);
  if (document.text.trim() === '') throw new ReadError('empty');
  return { document, format: html ? 'html' : 'text', encoding };
}
