import { ReadError } from '@yaodian/decomposition';
import { archiveLimits } from '../../documents/readers/archive.js';
import type { Bytes } from '../../documents/readers/bytes.js';
import { recognise, type Recognised } from '../../documents/readers/recognise.js';
import { DomainError, type ProblemCode } from '../../platform/domain-error.js';
import type { FileFormat } from '../evidence.dto.js';

/** The endings that a file of each format may have; a browser or system that goes by them does what the content says. */
const endings: Record<FileFormat, readonly string[]> = {
  pdf: ['pdf'],
  ofd: ['ofd'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  doc: ['doc', 'wps'],
  xls: ['xls', 'et'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  gif: ['gif'],
  webp: ['webp'],
  bmp: ['bmp'],
  tiff: ['tif', 'tiff'],
};

/** Nothing in it is unpacked but lists of parts, and who opens it shall not be overwhelmed. */
const MIB = 1024 * 1024;
const limits = { ...archiveLimits, entryBytes: 512 * MIB, totalBytes: 1024 * MIB };

const codes: Partial<Record<string, ProblemCode>> = {
  encrypted: 'file-encrypted',
  macros: 'file-macros',
  'too-large': 'file-swollen',
};

/**
 * Tells by its content what a file is that shall be kept as evidence. Throws DomainError file-empty, file-unsupported,
 * file-mislabelled (its name promises something else), file-macros, file-encrypted, file-swollen or file-damaged.
 */
export function recogniseFile(name: string, bytes: Bytes): FileFormat {
  if (bytes.length === 0) throw new DomainError('file-empty', { name });
  const format = formatOf(name, bytes);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const isPromised = Object.values(endings).some((own) => own.includes(ending));
  if (format === null) throw new DomainError(isPromised ? 'file-mislabelled' : 'file-unsupported', { name });
  if (!endings[format].includes(ending)) throw new DomainError('file-mislabelled', { name });
  return format;
}

function formatOf(name: string, bytes: Bytes): FileFormat | null {
  const picture = pictureOf(bytes);
  if (picture !== null) return picture;
  try {
    const content = recognise(bytes, limits);
    if (archiveOf(content)?.statesNoMore === false) throw new ReadError('too-large');
    if (content.kind === 'unread') return content.of === 'doc' ? 'doc' : null;
    return content.kind === 'other' ? null : content.kind;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new DomainError(codes[error.code] ?? 'file-damaged', { name });
  }
}

const archiveOf = (content: Recognised) =>
  content.kind === 'ofd' ? content.archive : 'office' in content ? content.office.archive : undefined;

function pictureOf(bytes: Bytes): FileFormat | null {
  const head = bytes.subarray(0, 16);
  const text = new TextDecoder('latin1').decode(head);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (text.startsWith('\x89PNG\r\n\x1a\n') && text.endsWith('IHDR')) return 'png';
  if (/^\xff\xd8\xff[\xc0-\xfe]/.test(text)) return 'jpeg';
  if (/^GIF8[79]a/.test(text)) return 'gif';
  if (/^RIFF[^]{4}WEBP/.test(text)) return 'webp';
  if (/^(?:II\*\0|MM\0\*)/.test(text)) return 'tiff';
  // a text may begin with BM, but does not state its own length
  if (text.startsWith('BM') && head.length === 16 && view.getUint32(2, true) === bytes.length) return 'bmp';
  return null;
}
