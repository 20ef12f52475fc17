import {
  type Block,
  type ComparableTask,
  type ComparedTask,
  compareTasks,
  decomposeTogether,
  type DecomposeOptions,
  type SourceDocument,
} from '@yaodian/decomposition';
import { type NamedFile, type ReadDocument, readFiles, type Report } from '../reading.js';

/** A document as it is stored; `blocks` is JSON. */
export interface StoredDocument {
  title: string | null;
  text: string;
  blocks: string;
}

export interface CompareRequest {
  /** The corrected file, alone. */
  files: [NamedFile];
  /** The documents that are read together with the one it corrects, that one at `at`. */
  stored: StoredDocument[];
  at: number;
  present: ComparableTask[];
  options: DecomposeOptions;
}

/**
 * Reads a corrected file and compares its tasks with those of the stored document, which is read again as it was first:
 * the same text gives the same tasks. Throws UnreadableFiles.
 */
export async function compareDocument(
  { files, stored, at, present, options }: CompareRequest,
  report: Report,
): Promise<{ document: ReadDocument; rows: ComparedTask[] }> {
  const [source] = await readFiles(files, report);
  const before = stored.map(({ blocks, ...rest }): SourceDocument => ({
    ...rest,
    blocks: JSON.parse(blocks) as Block[],
  }));
  const after = before.map((document, index) => (index === at ? source!.document : document));
  report(0, 'split', 0, 1);
  const first = decomposeTogether(before, options)[at]!;
  report(0, 'units', 0, 1);
  const result = decomposeTogether(after, options)[at]!;
  return { document: { source: source!, result }, rows: compareTasks(first.tasks, present, result.tasks) };
}
