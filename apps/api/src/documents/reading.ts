import {
  type Decomposition,
  decomposeTogether,
  type DecomposeOptions,
  noticeOf,
  ReadError,
} from '@yaodian/decomposition';
import { readFile, type ReadFile } from './readers/read-file.js';

export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

/** Files as they came, which make one plan together, and what their tasks are read with. */
export interface ReadRequest {
  files: NamedFile[];
  options?: DecomposeOptions;
}

export const stages = ['read', 'split', 'units', 'check'] as const;
export type Stage = (typeof stages)[number];

/** How far a stage has come with one file, counted from 0, in parts of it: pages, sheets. */
export type Report = (file: number, stage: Stage, done: number, total: number) => void;

export interface ReadDocument {
  source: ReadFile;
  result: Decomposition;
}

interface ReadDocuments {
  documents: ReadDocument[];
  /** Which of them is the notice, whose title and year are the plan's. */
  notice: number;
}

/** Some of the files cannot be read; each with its own reason. */
export class UnreadableFiles extends Error {
  constructor(readonly failures: { file: number; error: ReadError }[]) {
    super('some files cannot be read');
  }
}

/**
 * Reads files into tasks: what the command and the server share. It keeps the processor busy for as long as it takes,
 * so the server has it done by a worker. Throws UnreadableFiles, after all files have been tried.
 */
export async function readDocuments(
  { files, options }: ReadRequest,
  report: Report = () => undefined,
): Promise<ReadDocuments> {
  const sources = await readFiles(files, report);
  const results = decomposeTogether(
    sources.map(({ document }) => document),
    options,
    (step, file) => report(file, step, 0, 1),
  );
  const documents = sources.map((source, index) => ({ source, result: results[index]! }));
  const notice = noticeOf(
    documents.map(({ source, result }) => ({ document: source.document, facts: result.document })),
  );
  return { documents, notice };
}

export async function readFiles(files: NamedFile[], report: Report): Promise<ReadFile[]> {
  const sources: ReadFile[] = [];
  const failures: UnreadableFiles['failures'] = [];
  for (const [index, file] of files.entries()) {
    report(index, 'read', 0, 1);
    try {
      sources.push(await readFile(file, (done, total) => report(index, 'read', done, total)));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      failures.push({ file: index, error });
    }
  }
  if (failures.length > 0) throw new UnreadableFiles(failures);
  return sources;
}
