import { ReadError } from '@yaodian/decomposition';
import type { Recognised } from './recognise.js';

/** Streams that tell what a compound file (OLE, the Office files before 2007) is. */
const streams: [name: string, kind: string][] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/** Tells what a compound file is. Throws ReadError encrypted (an Office file behind a password), macros or damaged. */
export async function recogniseCompound(bytes: Uint8Array): Promise<Recognised> {
  const names = new Set(await streamNames(bytes));
  if (names.has('EncryptedPackage')) throw new ReadError('encrypted');
  const kind = streams.find(([name]) => names.has(name))?.[1];
  if (kind !== 'xls') return { kind: 'unread', of: kind ?? 'ole' };
  if (names.has('_VBA_PROJECT_CUR')) throw new ReadError('macros');
  return { kind };
}

async function streamNames(bytes: Uint8Array): Promise<string[]> {
  const { CFB } = await import('@e965/xlsx');
  try {
    const { FullPaths } = CFB.read(bytes, { type: 'array' }) as { FullPaths: string[] };
    return FullPaths.flatMap((path) => path.split('/'));
  } catch {
    throw new ReadError('damaged');
  }
}
