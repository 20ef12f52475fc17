import { ReadError } from '@yaodian/decomposition';
import { Archive, type ArchiveLimits } from './archive.js';
import type { Bytes } from './bytes.js';
import { OfficePackage } from './office-package.js';
import { recogniseCompound } from './compound.js';

/** What a file is by its content, opened as far as was needed to see it. */
export type Recognised =
  | { kind: 'docx' | 'xlsx'; office: OfficePackage }
  | { kind: 'ofd'; archive: Archive }
  | { kind: 'pdf' | 'xls' }
  /** Known, and not read: doc, ppt, pptx, xlsb, odt, ods, rtf, mht, xml, zip … */
  | { kind: 'unread'; of: string }
  /** None of these: a text, a web page, a picture, whatever. */
  | { kind: 'other' };

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** Tells by its content what a file is. Throws ReadError damaged, encrypted, macros or too-large. */
export function recognise(bytes: Bytes, limits?: ArchiveLimits): Recognised {
  const first = bytes.subarray(0, 1024);
  if (startsWith(first, 0x50, 0x4b, 3, 4) || startsWith(first, 0x50, 0x4b, 5, 6))
    return inArchive(new Archive(bytes, limits));
  if (startsWith(first, 0xd0, 0xcf, 0x11, 0xe0)) return recogniseCompound(bytes);
  const head = new TextDecoder('latin1').decode(first);
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(head)) return { kind: 'pdf' };
  if (head.startsWith('{\\rtf')) return { kind: 'unread', of: 'rtf' };
  if (/^\s*MIME-Version:/i.test(head)) return { kind: 'unread', of: 'mht' };
  if (/<\?mso-application\b/.test(head)) return { kind: 'unread', of: 'xml' };
  return { kind: 'other' };
}

function inArchive(archive: Archive): Recognised {
  if (archive.has('[Content_Types].xml')) {
    const office = new OfficePackage(archive);
    return office.kind === 'docx' || office.kind === 'xlsx'
      ? { kind: office.kind, office }
      : { kind: 'unread', of: office.kind };
  }
  if (archive.has('OFD.xml')) return { kind: 'ofd', archive };
  // an Office file without its list of parts
  if (archive.has('word/document.xml') || archive.has('xl/workbook.xml'))
    throw new ReadError('damaged', { part: '[Content_Types].xml' });
  const type = new TextDecoder().decode(archive.has('mimetype') ? archive.read('mimetype') : undefined);
  const open = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet)/.exec(type)?.[1];
  return { kind: 'unread', of: open === 'text' ? 'odt' : open === 'spreadsheet' ? 'ods' : 'zip' };
}
