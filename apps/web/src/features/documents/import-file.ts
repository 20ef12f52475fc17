import type { DocumentInput } from '@yaodian/api-client';
import { Problem } from '../../shared/problem';

/** A file, or a pasted text, that is to be imported. */
export interface ImportFile {
  /** Stays with it, whatever is done to the list. */
  key: number;
  name: string;
  /** Bytes, or characters of a pasted text. */
  size: number;
  document: DocumentInput;
  /** Why it cannot be imported. */
  problem: Problem | null;
}

const megabyte = 1024 * 1024;
export const limits = { files: 10, bytes: 30 * megabyte, together: 60 * megabyte };

/** What can be said of a file before it is sent: it is too large, or the browser cannot read it any more. */
async function problemOf({ document, name }: ImportFile): Promise<Problem | null> {
  if (!('file' in document)) return null;
  const { file } = document;
  if (file.size > limits.bytes) return new Problem({ code: 'document-too-large', status: 413, facts: { name } });
  // the file may have been moved or deleted since it was chosen
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => null,
      (cause: unknown) => new Problem({ code: 'file-unreadable', facts: { name } }, { cause }),
    );
}

/** The files, each with what can be said of it before it is sent. */
export async function checked(files: ImportFile[]): Promise<ImportFile[]> {
  const list = await Promise.all(files.map(async (file) => ({ ...file, problem: await problemOf(file) })));
  const sum = list.reduce((bytes, { problem, size }) => (problem ? bytes : bytes + size), 0);
  if (sum <= limits.together) return list;
  const largest = Math.max(...list.map(({ problem, size }) => (problem ? 0 : size)));
  return list.map((file) =>
    file.problem === null && file.size === largest
      ? { ...file, problem: new Problem({ code: 'document-too-large', status: 413, facts: { name: file.name } }) }
      : file,
  );
}

/** A file that was chosen twice. */
export function isSameFile({ document }: ImportFile, other: File): boolean {
  if (!('file' in document && document.file instanceof File)) return false;
  const { name, size, lastModified } = document.file;
  return name === other.name && size === other.size && lastModified === other.lastModified;
}
