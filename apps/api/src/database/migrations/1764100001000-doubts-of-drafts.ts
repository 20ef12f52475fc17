import {
  type Deadline,
  type Doubt,
  doubtsByPlace,
  openDoubts,
  type TaskUnit,
  type Warning,
} from '@yaodian/decomposition';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts that were imported before doubts were kept get theirs. */
export class DoubtsOfDrafts1764100001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const documents = (await runner.query('SELECT id FROM source_document')) as { id: number }[];
    for (const { id } of documents) await keepDoubts(runner, await tasksOf(runner, 'document_id = ?', [id]), id);
    await keepDoubts(runner, await tasksOf(runner, 'document_id IS NULL', []), null);
    await runner.query(`UPDATE plan SET open_doubts =
      (SELECT COALESCE(SUM(task.open_doubts), 0) FROM task WHERE task.plan_id = plan.id) +
      (SELECT COALESCE(SUM(d.open_doubts), 0) FROM source_document d WHERE d.plan_id = plan.id)`);
  }

  /** The columns go with the migration before. */
  async down(): Promise<void> {}
}

interface TaskValues {
  id: number;
  title: string;
  requirement: string;
  units: string;
  kind: Deadline['kind'];
  start: number | null;
  end: number | null;
  version: number;
}

const tasksOf = (runner: QueryRunner, where: string, values: number[]): Promise<TaskValues[]> =>
  runner.query(
    `SELECT id, title, requirement, units, deadline_kind AS kind, source_start AS "start", source_end AS "end", version
     FROM task WHERE ${where}`,
    values,
  );

async function keepDoubts(runner: QueryRunner, tasks: TaskValues[], documentId: number | null): Promise<void> {
  const warnings = documentId === null ? [] : await warningsOf(runner, documentId);
  const places = tasks.map(({ start, end }) => ({ start: start ?? 0, end: end ?? 0 }));
  const { ofTasks, ofDocument } = doubtsByPlace(warnings, places);
  for (const [index, task] of tasks.entries()) {
    // a person who had saved the task had answered the reading's questions
    const read = task.version === 1 ? (ofTasks[index] ?? []) : [];
    const deadline = { text: null, kind: task.kind, date: null, recurrence: null, milestones: [] };
    const content = { ...task, units: JSON.parse(task.units) as TaskUnit[], deadline };
    const doubts = openDoubts(content, [], read, []);
    await runner.query('UPDATE task SET read_doubts = ?, doubts = ?, open_doubts = ? WHERE id = ?', [
      JSON.stringify(read),
      JSON.stringify(doubts),
      doubts.filter(({ kind }) => kind !== 'no-deadline').length,
      task.id,
    ]);
  }
  if (documentId === null) return;
  const own = ofDocument.filter(isOfPassage);
  const sql = 'UPDATE source_document SET doubts = ?, open_doubts = ? WHERE id = ?';
  await runner.query(sql, [JSON.stringify(own), own.length, documentId]);
}

/** What is said of a task that has been deleted since is no question any more. */
const isOfPassage = ({ kind }: Doubt): boolean => ['unassigned-item', 'empty-row', 'repeated-task'].includes(kind);

async function warningsOf(runner: QueryRunner, documentId: number): Promise<Warning[]> {
  const sql = "SELECT content FROM source_part WHERE document_id = ? AND part = 'warnings' ORDER BY piece";
  const pieces = (await runner.query(sql, [documentId])) as { content: string }[];
  return JSON.parse(pieces.map(({ content }) => content).join('') || '[]') as Warning[];
}
