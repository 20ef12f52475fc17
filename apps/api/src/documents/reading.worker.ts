import type { MessagePort } from 'node:worker_threads';
import {
  type ComparedTask,
  type Decomposition,
  ReadError,
  type ReadErrorCode,
  type Task,
} from '@yaodian/decomposition';
import { compareDocument, type CompareRequest } from './correction/compare-document.js';
import type { DocumentFacts } from './document.dto.js';
import { readSheets, type Sheet } from '../workbooks/sheets.js';
import {
  type NamedFile,
  type ReadDocument,
  readDocuments,
  type ReadRequest,
  type Report,
  type Stage,
  UnreadableFiles,
} from './reading.js';

/** Characters of one document's text, and of one task or fact. More than this is no task, and would not fit in one statement. */
const longestText = 10 * 1024 * 1024;
const longestTask = 1_000_000;
/** Tasks in one piece of JSON; small enough to be parsed and inserted in one turn. */
const tasksInPiece = 200;

/**
 * A reading as it leaves the worker. Lists are JSON already: they are stored and sent as they are, and a string passes
 * between threads without a walk over hundreds of thousands of objects.
 */
export interface Reading {
  format: string;
  encoding: string;
  facts: DocumentFacts;
  text: string;
  blocks: string;
  headings: string;
  notTasks: string;
  marks: string;
  warnings: string;
  /** Lists of tasks that together are all, in their order. */
  tasks: string[];
  counts: { tasks: number; warnings: number };
}

/** Readings of files that make one plan together; `notice` is the one whose title and year are the plan's. */
export interface Readings {
  documents: Reading[];
  notice: number;
}

/** Why one of the files, counted from 0, could not be read. */
export interface FileFailure {
  file: number;
  code: ReadErrorCode;
  facts: Record<string, string>;
}

export type Outcome<T> = { result: T } | { failures: FileFailure[] };

/** A message to the port on the way: a file, counted from 0, and how far the stage has come with it. */
export interface ReadProgress {
  file: number;
  stage: Stage;
  done: number;
  total: number;
}

/** A file that corrects a stored document: what is read from it, and how its tasks differ. */
export interface Comparison {
  reading: Reading;
  rows: ComparedTask[];
}

/** What the worker thread does to import files. */
export default ({ port, ...request }: ReadRequest & { port: MessagePort }): Promise<Outcome<Readings>> =>
  outcomeOf(port, async (report) => {
    const { documents, notice } = await readDocuments(request, report);
    requireSensible(documents);
    return { notice, documents: documents.map((document, file) => toReading(document, file, report)) };
  });

/** What it does to compare a corrected file with the document that is there. */
export const compare = ({ port, ...request }: CompareRequest & { port: MessagePort }): Promise<Outcome<Comparison>> =>
  outcomeOf(port, async (report) => {
    const { document, rows } = await compareDocument(request, report);
    requireSensible([document]);
    return { reading: toReading(document, 0, report), rows };
  });

/** A table that is to be read as it was typed. */
export interface SheetsRequest {
  files: NamedFile[];
  /** Of each sheet no more than this many rows. */
  mostRows: number;
}

/** What it does to read a table that was downloaded, edited and brought back. */
export const sheets = ({ port, files, mostRows }: SheetsRequest & { port: MessagePort }): Promise<Outcome<Sheet[]>> =>
  outcomeOf(port, () => {
    const unreadable = (error: unknown) => {
      throw error instanceof ReadError ? new UnreadableFiles([{ file: 0, error }]) : error;
    };
    return readSheets(files[0]!.bytes, mostRows).catch(unreadable);
  });

/** An error would lose its code on the way between threads, so a failure is a value. */
async function outcomeOf<T>(port: MessagePort, work: (report: Report) => Promise<T>): Promise<Outcome<T>> {
  try {
    return {
      result: await work((file, stage, done, total) =>
        port.postMessage({ file, stage, done, total } satisfies ReadProgress),
      ),
    };
  } catch (error) {
    if (!(error instanceof UnreadableFiles)) throw error;
    return { failures: error.failures.map(({ file, error: { code, facts } }) => ({ file, code, facts })) };
  } finally {
    port.close();
  }
}

function toReading({ source, result }: ReadDocument, file: number, report: Report): Reading {
  report(file, 'check', 0, 1);
  return {
    format: source.format,
    encoding: source.encoding,
    facts: result.document,
    text: source.document.text,
    blocks: JSON.stringify(source.document.blocks),
    headings: JSON.stringify(result.headings),
    notTasks: JSON.stringify(result.notTasks),
    marks: JSON.stringify(result.marks),
    warnings: JSON.stringify(result.warnings),
    tasks: pieces(result.tasks),
    counts: { tasks: result.tasks.length, warnings: result.warnings.length },
  };
}

function requireSensible(documents: ReadDocument[]): void {
  const failures = documents.flatMap(({ source, result }, file) => {
    const facts = excess(source.document.text, result);
    return facts ? [{ file, error: new ReadError('too-large', facts) }] : [];
  });
  if (failures.length > 0) throw new UnreadableFiles(failures);
}

function excess(text: string, { document, tasks }: Decomposition): Record<string, string> | null {
  if (text.length > longestText) return { charactersOfText: String(longestText) };
  const lengths = [
    ...Object.values(document).map((fact) => String(fact).length),
    ...tasks.map(({ title, requirement }) => title.length + requirement.length),
  ];
  return lengths.some((length) => length > longestTask) ? { charactersOfOneTask: String(longestTask) } : null;
}

function pieces(tasks: Task[]): string[] {
  const list: string[] = [];
  for (let at = 0; at < tasks.length; at += tasksInPiece) list.push(JSON.stringify(tasks.slice(at, at + tasksInPiece)));
  return list;
}
