import type { DocumentWarning } from '@yaodian/api-client';
import type { TaskRow } from '../../../features/tasks/task-row';

/** The warnings of a document's reading that are still open: at a task as long as its row says so, else always. */
export function openWarningsOf(warnings: DocumentWarning[], rows: TaskRow[]): DocumentWarning[] {
  const placed = rows
    .flatMap(({ source, doubts }) => (source ? [{ ...source, doubts }] : []))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return [...warnings]
    .sort((a, b) => a.start - b.start)
    .filter((warning) => {
      while (at < placed.length && placed[at]!.end <= warning.start) at++;
      const row = placed[at];
      return row === undefined || row.start > warning.start || row.doubts.includes(warning.kind);
    });
}
