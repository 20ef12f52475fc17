import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { oneEvidence } from '../../evidence/evidence.queries.js';
import { recordText } from './records.js';
import { findDocument, storedText } from '../../documents/document.queries.js';
import { oneFinding } from '../../inspections/field/finding.queries.js';
import { findTask, type StoredTask } from '../../plans/task.queries.js';
import { invalid } from '../../platform/validation.js';
import type { RemovableField, RemovableKind } from '../removal.dto.js';

/** Where the content stands that is to be removed. */
export interface Subject {
  objectKind: RemovableKind;
  objectId: number;
  field: RemovableField;
  /** A part of the field's text; null for the whole field. */
  part: { start: number; end: number } | null;
}

export const fieldsOfTask = ['title', 'requirement', 'section', 'deadline', 'targets'] as const;
type TaskField = (typeof fieldsOfTask)[number];

/** The pieces of text that a field of a task consists of. */
const textsOf: Record<TaskField, (task: StoredTask) => string[]> = {
  title: ({ title }) => [title],
  requirement: ({ requirement }) => [requirement],
  section: ({ section }) => section,
  deadline: ({ deadline }) => [deadline.text ?? '', ...deadline.milestones.map(({ text }) => text)],
  targets: ({ targets }) => targets.map(({ text }) => text),
};

/** Whether a field consists of several texts; as one text they stand on lines of their own. */
export const isList = (field: RemovableField): boolean =>
  field === 'section' || field === 'deadline' || field === 'targets';

export const fieldTexts = (task: StoredTask, field: RemovableField): string[] => textsOf[field as TaskField](task);

/**
 * The text that a removal is about, as it is now: of a whole file its hash with the text that was read from it. Null where
 * the part is no longer in it. Throws DomainError not-found, and validation for a field that the object does not have.
 */
export async function contentOf(manager: EntityManager, subject: Subject): Promise<string | null> {
  const { field, part } = subject;
  const whole = await fieldText(manager, subject);
  if (part === null) return field === 'file' ? whole : whole.trim() === '' ? null : whole;
  return part.end > whole.length ? null : whole.slice(part.start, part.end);
}

/** The whole text of the field. */
export async function fieldText(manager: EntityManager, { objectKind, objectId, field }: Subject): Promise<string> {
  if (objectKind === 'document') {
    if (field !== 'file' && field !== 'text') throw invalid('field', 'must be file or text for a document');
    const { sha256 } = await findDocument(manager, objectId);
    const text = await storedText(manager, objectId);
    return field === 'file' ? `${sha256}\n${text}` : text;
  }
  if (objectKind === 'evidence') {
    if (field !== 'file' && field !== 'title') throw invalid('field', 'must be file or title for evidence');
    const { title, places } = await oneEvidence(manager, objectId);
    const contents = places.flatMap(({ versions }) => versions.map(({ sha256, url, name }) => [sha256, url, name]));
    return field === 'title' ? title : JSON.stringify([title, contents]);
  }
  if (objectKind === 'finding') {
    if (field !== 'file' && field !== 'words') throw invalid('field', 'must be file or words for a finding');
    const { words, files } = await oneFinding(manager, objectId);
    return field === 'words' ? words : JSON.stringify(files.map(({ sha256, name }) => [sha256, name]));
  }
  if (objectKind === 'record') {
    if (field !== 'words') throw invalid('field', 'must be words for a record');
    return recordText(manager, objectId);
  }
  if (!(fieldsOfTask as readonly string[]).includes(field)) throw invalid('field', 'must be a field of a task');
  return fieldTexts(await findTask(manager, objectId), field).join('\n');
}

/** Names the content in its place, so that a decision is about what was asked for and nothing else. */
export const digestOf = (salt: string, { objectKind, objectId, field, part }: Subject, content: string): string =>
  createHash('sha256')
    .update(
      `${salt}\n${JSON.stringify([objectKind, objectId, field, part?.start ?? null, part?.end ?? null, content])}`,
    )
    .digest('hex');
