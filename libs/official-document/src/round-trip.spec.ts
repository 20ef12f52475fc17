import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decompose, DocumentWriter, readSource, type SourceDocument, type Task } from '@yaodian/decomposition';
import { printTable, type PrintedTable } from './task-table.js';

const folder = path.join(__dirname, '../../../test/documents');
const files = readdirSync(folder).filter((file) => /\.(?:txt|html)$/.test(file));
const year = 2026;

/** The table as a reader of Word or Excel files yields it. */
function asDocument({ title, columns, rows }: PrintedTable): SourceDocument {
  const writer = new DocumentWriter();
  writer.paragraph(title);
  const table = writer.table();
  for (const row of [columns.map(({ head }) => head), ...rows])
    writer.row(
      table,
      row.map((text, column) => ({ text, column, rowSpan: 1, colSpan: 1 })),
    );
  return writer.document(null);
}

const readAgain = (tasks: Task[]): Task[] =>
  decompose(asDocument(printTable({ title: `云岭县${year}年政务公开工作要点`, year, tasks })), { year }).tasks;

/** What the table holds of a task. */
const held = ({ section, title, requirement, leadUnits, responsibleUnits, deadline, targets }: Task) => ({
  section,
  title,
  requirement,
  leadUnits,
  responsibleUnits,
  deadline,
  targets,
});

test.each(files)('%s, read again from its printed table, has the same tasks', (file) => {
  const { document } = readSource({ name: file, bytes: readFileSync(path.join(folder, file)) });
  const { tasks } = decompose(document, { year });
  expect(readAgain(tasks).map(held)).toEqual(tasks.map(held));
});
