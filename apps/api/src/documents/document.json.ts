import type { SourceDocumentSummary } from './document.dto.js';
import type { SameDocument } from './import.dto.js';
import type { SourceFile } from './document.rows.js';
import type { Reading } from './reading.worker.js';

/** An object in JSON, of plain values and of values that are JSON already. */
function jsonObject(plain: object, ready: Record<string, string>): string {
  const members = Object.entries(ready).map(([name, value]) => `${JSON.stringify(name)}:${value}`);
  return `${JSON.stringify(plain).slice(0, -1)},${members.join(',')}}`;
}

/** The wire form of a dry run (ImportReading). */
export const importJson = (documents: string[], notice: number, there: SameDocument[]): string =>
  jsonObject({ notice, there }, { documents: `[${documents.join(',')}]` });

/** The wire form of one document of it (DocumentReading). */
export function readingJson(file: SourceFile, reading: Reading): string {
  const { format, encoding, facts, text, blocks, headings, notTasks, marks, warnings } = reading;
  const tasks = `[${reading.tasks.map((piece) => piece.slice(1, -1)).join(',')}]`;
  const { name, size, sha256 } = file;
  return jsonObject(
    { name, format, encoding, size, sha256, facts, text },
    { blocks, headings, notTasks, marks, warnings, tasks },
  );
}

/** The wire form of a stored document (SourceDocumentDetail). */
export const detailJson = (
  summary: SourceDocumentSummary,
  text: string,
  lists: Record<'blocks' | 'headings' | 'notTasks' | 'marks' | 'warnings' | 'doubts' | 'removed', string>,
): string => jsonObject({ ...summary, text }, lists);
