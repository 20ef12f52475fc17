import { json, marks } from '../../database/columns.js';
import { storedText } from '../../documents/document.queries.js';
import { findTasks, type StoredTask } from '../../plans/task.queries.js';
import type { RemovableField } from '../removal.dto.js';
import type { Eraser, RemovedValue } from './eraser.js';
import { fieldsOfTask, fieldTexts } from './subject.js';
import { compacted, leastAlone, mapTexts, removedText, sentencesOf, Words } from './words.js';

const task = { table: 'task', keys: ['id'], versioned: true } as const;
const amended = { table: 'amended_task', keys: ['id'] } as const;
const textColumns = ['title', 'requirement', 'deadline_text'] as const;
const jsonColumns = ['section', 'milestones', 'targets', 'read_doubts', 'settled_doubts', 'doubts'] as const;

/** The tasks with those that they go on with, and those that go on with them: one text from year to year. */
export async function withLineage({ tx }: Eraser, ids: readonly number[]): Promise<number[]> {
  const known = new Set(ids);
  for (let fresh = [...known]; fresh.length > 0;) {
    const asked = marks(fresh);
    const rows = await tx.query<{ one: number; other: number }[]>(
      `SELECT task_id AS one, from_task_id AS other FROM carried_task WHERE task_id IN (${asked}) OR from_task_id IN (${asked})`,
      [...fresh, ...fresh],
    );
    fresh = [...new Set(rows.flatMap(({ one, other }) => [one, other]))].filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
  }
  return [...known];
}

/** What was removed of tasks, for the places that hold copies. */
interface Removed {
  plans: Set<number>;
  /** Texts that are looked for everywhere. */
  everywhere: string[];
  /** Texts that are looked for only where answers and values are kept, as they may stand elsewhere by chance. */
  copies: string[];
}

/**
 * Removes whole fields of tasks: in their rows, in what amendments kept of them and in the audit log. What another field
 * repeats of them goes, too.
 */
export async function eraseFields(
  eraser: Eraser,
  ids: readonly number[],
  fields: readonly RemovableField[],
): Promise<Removed> {
  const tasks = await findTasks(eraser.tx, ids);
  const removed: Removed = { plans: new Set(), everywhere: [], copies: [] };
  const former = await amendedTexts(eraser, ids, fields);
  for (const one of tasks) {
    removed.plans.add(one.planId);
    const texts = [...fields.flatMap((field) => fieldTexts(one, field)), ...former].filter(
      (text) => text !== removedText,
    );
    removed.copies.push(...texts.filter((text) => compacted(text).length >= leastAlone));
    removed.everywhere.push(...(await passageOf(eraser, one, texts)));
    await eraseRow(eraser, one.id, fields, withoutParts(texts));
    await eraseAmendments(eraser, one.id, fields, withoutParts(texts));
  }
  await eraseAmendedValues(eraser, ids);
  return removed;
}

/** Headings, title and requirement are nobody else's words; a printed deadline stands in many tasks. */
const ownWords = new Set<RemovableField>(['title', 'requirement', 'section']);

/** The texts of a field that are to be found wherever they stand. */
export const wordsEverywhere = (tasks: readonly StoredTask[], field: RemovableField): string[] =>
  ownWords.has(field)
    ? tasks
        .flatMap((one) => fieldTexts(one, field))
        .filter((text) => compacted(text).length >= leastAlone && text !== removedText)
    : [];

/** Where a task stands in its document: the texts there, or all of it where they do not stand there as they are. */
async function passageOf({ tx }: Eraser, { documentId, source }: StoredTask, texts: string[]): Promise<string[]> {
  if (documentId === null || source === null) return [];
  const passage = (await storedText(tx, documentId)).slice(source.start, source.end);
  const dense = compacted(passage);
  if (dense.length < leastAlone) return [];
  return texts.every((text) => dense.includes(compacted(text)))
    ? texts.filter((text) => compacted(text).length >= leastAlone)
    : [passage];
}

/** Takes out of a text what it repeats of others, or the whole of it where it is itself a part of one. */
function withoutParts(texts: readonly string[]): (text: string) => string {
  const words = new Words(
    [...texts, ...texts.flatMap(sentencesOf)].filter((text) => compacted(text).length >= leastAlone),
  );
  const whole = texts.map(compacted);
  return (text) => {
    const dense = compacted(text);
    return dense.length >= leastAlone && whole.some((other) => other.includes(dense))
      ? removedText
      : words.blotted(text);
  };
}

/** How a field is left, by column. */
const leftColumns: Record<(typeof fieldsOfTask)[number], Record<string, string>> = {
  title: { title: removedText },
  requirement: { requirement: removedText },
  section: { section: JSON.stringify([removedText]) },
  deadline: { deadline_text: removedText, milestones: '[]' },
  targets: { targets: '[]' },
};

async function eraseRow(
  eraser: Eraser,
  id: number,
  fields: readonly RemovableField[],
  without: (text: string) => string,
): Promise<void> {
  const names = [...textColumns, ...jsonColumns].join(', ');
  const [row] = await eraser.tx.query<Record<string, string | null>[]>(`SELECT ${names} FROM task WHERE id = ?`, [id]);
  const changes: Record<string, string> = {};
  for (const name of textColumns) if (row![name]) changes[name] = without(row![name]);
  for (const name of jsonColumns) if (row![name]) changes[name] = mapTexts(row![name], without);
  for (const field of fields) Object.assign(changes, leftColumns[field as keyof typeof leftColumns]);
  if (row!['deadline_text'] === null) delete changes['deadline_text'];
  await eraser.update(task, { id }, changes);
}

type Content = Record<string, unknown>;
interface AmendedValues {
  [name: string]: string | number | null;
  id: number;
  old_values: string | null;
  new_values: string | null;
}

const amendedOf = ({ tx }: Eraser, id: number): Promise<AmendedValues[]> =>
  tx.query('SELECT id, old_values, new_values FROM amended_task WHERE task_id = ?', [id]);

/** What the fields were before amendments, or became by them. */
async function amendedTexts(
  eraser: Eraser,
  ids: readonly number[],
  fields: readonly RemovableField[],
): Promise<string[]> {
  const texts: string[] = [];
  for (const id of ids) {
    for (const { old_values, new_values } of await amendedOf(eraser, id)) {
      for (const values of [old_values, new_values]) {
        const content = json<Content | null>(values ?? 'null') ?? {};
        for (const field of fields)
          if (field in content) mapTexts(JSON.stringify(content[field]), (text) => (texts.push(text), text));
      }
    }
  }
  return texts;
}

async function eraseAmendments(
  eraser: Eraser,
  id: number,
  fields: readonly RemovableField[],
  without: (text: string) => string,
): Promise<void> {
  for (const row of await amendedOf(eraser, id)) {
    const left = (values: string | null) => {
      if (values === null) return null;
      const content = json<Content>(mapTexts(values, without));
      for (const field of fields) if (field in content) content[field] = leftValue(content[field]);
      return JSON.stringify(content);
    };
    await eraser.update(
      amended,
      { id: row.id },
      { old_values: left(row.old_values), new_values: left(row.new_values) },
    );
  }
}

const leftValue = (value: unknown): unknown => json(mapTexts(JSON.stringify(value), () => removedText));

/** Amendments are in the audit log with a field for each task, which holds all that changed of it. */
async function eraseAmendedValues(eraser: Eraser, ids: readonly number[]): Promise<void> {
  const fields = ids.map((id) => `task ${id}`);
  const values = await eraser.tx.query<{ entry: number; field: string; side: string }[]>(
    `SELECT kept.entry_id AS entry, kept.field, kept.side FROM audit_value kept JOIN audit_entry entry ON entry.id = kept.entry_id
     WHERE entry.action = 'plan.amend' AND kept.field IN (${marks(fields)})`,
    fields,
  );
  for (const { entry, field, side } of values) await eraser.removeValue([entry, field, side] satisfies RemovedValue);
}
