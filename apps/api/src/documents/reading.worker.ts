import { type Decomposition, ReadError, type ReadErrorCode, type Task } from '@yaodian/decomposition';
import type { DocumentFacts } from './document.dto.js';
import { readDocument, type ReadRequest } from './reading.js';

/** Characters of one task, or of one fact of the document. More than this is no task, and would not fit in one statement. */
const longest = 1_000_000;
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

export type ReadOutcome = { reading: Reading } | { failure: { code: ReadErrorCode; facts: Record<string, string> } };

/** What the worker thread does. An error would lose its code on the way between threads, so a failure is a value. */
export default async function read(request: ReadRequest): Promise<ReadOutcome> {
  try {
    return { reading: await toReading(request) };
  } catch (error) {
    if (error instanceof ReadError) return { failure: { code: error.code, facts: error.facts } };
    throw error;
  }
}

async function toReading(request: ReadRequest): Promise<Reading> {
  const { source, result } = await readDocument(request);
  requireSensible(result);
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

function requireSensible({ document, tasks }: Decomposition): void {
  const lengths = [
    ...Object.values(document).map((fact) => String(fact).length),
    ...tasks.map(({ title, requirement }) => title.length + requirement.length),
  ];
  if (lengths.some((length) => length > longest))
    throw new ReadError('too-large', { charactersOfOneTask: String(longest) });
}

function pieces(tasks: Task[]): string[] {
  const list: string[] = [];
  for (let at = 0; at < tasks.length; at += tasksInPiece) list.push(JSON.stringify(tasks.slice(at, at + tasksInPiece)));
  return list;
}
