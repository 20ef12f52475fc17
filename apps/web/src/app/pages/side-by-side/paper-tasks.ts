import type { PaperTask } from '../../../features/documents/paper-model';
import { hasDoubt, type TaskRow } from '../../../features/tasks/task-row';

/** The places of the tasks that came from the document. */
export const paperTasksOf = (rows: TaskRow[]): PaperTask[] =>
  rows.flatMap((row) =>
    row.source ? [{ ...row.source, key: row.key, number: row.number, doubtful: hasDoubt(row) }] : [],
  );
