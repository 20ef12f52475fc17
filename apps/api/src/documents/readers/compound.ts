import { ReadError } from '@yaodian/decomposition';
import type { Bytes } from './bytes.js';
import { compoundNames } from './compound-directory.js';
import type { Recognised } from './recognise.js';

/** Streams that tell what a compound file (OLE, the Office files before 2007) is. */
const streams: [name: string, kind: string][] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/** Tells what a compound file is. Throws ReadError encrypted (an Office file behind a password), macros or damaged. */
export function recogniseCompound(bytes: Bytes): Recognised {
  const names = compoundNames(bytes);
  if (names.has('EncryptedPackage')) throw new ReadError('encrypted');
  const kind = streams.find(([name]) => names.has(name))?.[1];
  if (names.has('_VBA_PROJECT') || names.has('_VBA_PROJECT_CUR')) throw new ReadError('macros');
  return kind === 'xls' ? { kind } : { kind: 'unread', of: kind ?? 'ole' };
}
