import { changedDoubts, type ComparedTask, doubtId, type ReadDoubt, type TaskField } from '@yaodian/decomposition';
import { invalid } from '../../platform/validation.js';
import type { DraftWriter } from '../../plans/changes/draft-writer.js';
import type { TaskUnit } from '../../plans/task.dto.js';
import type { StoredTask, TaskState } from '../../plans/task.queries.js';
import type { SourceDocumentSummary } from '../document.dto.js';
import { importOf, storedText } from '../document.queries.js';
import { insertDocument, type SourceFile, tasksOf } from '../document.rows.js';
import type { Reading } from '../reading.worker.js';
import type { RowChoice } from './correction.dto.js';

interface Correction {
  document: SourceDocumentSummary;
  source: SourceFile;
  reading: Reading;
  rows: ComparedTask[];
  present: StoredTask[];
  /** The task of the plan that stands before them, or null. */
  precededBy: number | null;
}

type NewTask = ReturnType<typeof tasksOf>['tasks'][number];

/** Makes the changes that a corrected file brings, as far as the choices follow it; gives the new document. */
export async function applyCorrection(
  draft: DraftWriter,
  correction: Correction,
  choices: RowChoice[],
): Promise<number> {
  const { document, source, reading, rows, present, precededBy } = correction;
  const chosen = choicesByRow(rows, choices);
  const before = await storedText(draft.tx, document.id);
  const importId = await importOf(draft.tx, document.id);
  const { tasks, ofDocument } = tasksOf(reading);
  const columns = { importId, replacedBy: document.id, doubts: JSON.stringify(ofDocument), openDoubts: 0 };
  const documentId = await insertDocument(draft.tx, draft.planId, source, reading, columns);
  await draft.replaceDocument(document.id, documentId);
  await draft.replaceDocument(documentId, null);

  // where a plan has no task of the document, what is new stands at the end
  let behind = present.length > 0 ? precededBy : undefined;
  for (const [index, row] of rows.entries()) {
    const choice = chosen.get(index) ?? { row: index };
    const task = row.present === null ? null : present[row.present]!;
    const next = row.next === null ? null : tasks[row.next]!;
    if (task && next) await draft.update(task, { ...merged(task, next, row, choice), documentId });
    else if (task && !follows(row, choice)) await draft.update(task, moved(task, before, reading.text, documentId));
    else if (task) await draft.remove(task);
    else if (next && follows(row, choice)) {
      const position = await draft.position(behind);
      const added = await draft.insert({ ...next, documentId, position, settledDoubts: [], carriedFrom: [] });
      behind = added.id;
      continue;
    }
    if (task && !(row.kind === 'removed' && follows(row, choice))) behind = task.id;
  }
  return documentId;
}

/** Throws DomainError validation where a choice is none, or where one is missing. */
function choicesByRow(rows: ComparedTask[], choices: RowChoice[]): Map<number, RowChoice> {
  const chosen = new Map(choices.map((choice) => [choice.row, choice]));
  if (chosen.size < choices.length) throw invalid('choices', 'must name each row once');
  for (const row of chosen.keys()) if (row >= rows.length) throw invalid('choices', 'must name rows of the comparison');
  rows.forEach((row, index) => {
    if (mustBeChosen(row) && chosen.get(index)?.follow === undefined)
      throw invalid('choices', `must say what becomes of row ${index}`);
  });
  return chosen;
}

/** A task that a person has edited and that the file does not have any more. */
const mustBeChosen = ({ kind, changes }: ComparedTask): boolean => kind === 'removed' && changes.length > 0;

/** Whether a row without a counterpart follows the file: what is new comes, what is gone goes, what a person has removed stays away. */
const follows = ({ kind }: ComparedTask, { follow }: RowChoice): boolean =>
  follow ?? (kind === 'new' || kind === 'removed');

/** A task with the fields that follow the file, at its place in the new text. */
function merged(task: StoredTask, next: NewTask, { changes }: ComparedTask, choice: RowChoice): Partial<TaskState> {
  const fields = choice.fields ?? changes.filter(({ by }) => by === 'file').map(({ field }) => field);
  const content = Object.fromEntries(fields.map((field: TaskField) => [field, next[field]])) as Partial<NewTask>;
  if (content.units) content.units = keepingUnitsByHand(content.units, task.units);
  const readDoubts = changedDoubts(next.readDoubts, next, { ...task, ...content });
  return { ...content, source: next.source, readDoubts, settledDoubts: stillSettled(task, readDoubts) };
}

/** A unit that a person has chosen for a printed name stays chosen. */
const keepingUnitsByHand = (units: TaskUnit[], before: TaskUnit[]): TaskUnit[] =>
  units.map((unit) => {
    const { resolved, by } = before.find((each) => each.by === 'hand' && each.printed === unit.printed) ?? unit;
    return { ...unit, resolved, by };
  });

/** The ids of settled doubts; those that are named by their place have a new one. */
function stillSettled({ readDoubts, settledDoubts }: StoredTask, next: ReadDoubt[]): string[] {
  const question = ({ kind, facts }: ReadDoubt) => JSON.stringify([kind, facts]);
  const placed = readDoubts.filter((doubt) => settledDoubts.includes(doubtId(doubt)));
  const settled = new Set(placed.map(question));
  const gone = new Set(placed.map(doubtId));
  return [
    ...settledDoubts.filter((id) => !gone.has(id)),
    ...next.filter((doubt) => settled.has(question(doubt))).map(doubtId),
  ];
}

/** A task that the new file does not have: where the same words stand there once, it points to them. */
function moved(task: StoredTask, before: string, after: string, documentId: number): Partial<TaskState> {
  if (!task.source) return { documentId };
  const words = before.slice(task.source.start, task.source.end);
  const start = after.indexOf(words);
  if (start < 0 || after.indexOf(words, start + 1) >= 0) return {};
  const by = start - task.source.start;
  const shift = <T extends { start: number; end: number }>(place: T): T => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  });
  const readDoubts = task.readDoubts.map((doubt) => ({ ...doubt, place: shift(doubt.place) }));
  return { documentId, source: shift(task.source), readDoubts, settledDoubts: stillSettled(task, readDoubts) };
}
