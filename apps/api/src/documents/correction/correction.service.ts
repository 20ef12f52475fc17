import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ComparedTask } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { earlierAnswer, once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DomainError } from '../../platform/domain-error.js';
import { FileStore } from '../../platform/file-store.js';
import { changeDraft } from '../../plans/changes/record.js';
import { findPlan } from '../../plans/plan.queries.js';
import { draftTask, everyTask, type StoredTask } from '../../plans/task.queries.js';
import type { SourceDocumentSummary } from '../document.dto.js';
import { DocumentReader } from '../document-reader.js';
import {
  documentsByContent,
  findDocument,
  importedTogether,
  requireNotRemoved,
  storedParts,
} from '../document.queries.js';
import { sourceFile, type SourceFile, tasksOf } from '../document.rows.js';
import type { ReportProgress } from '../progress-answer.js';
import { readingOptions } from '../reading-options.js';
import type { Comparison } from '../reading.worker.js';
import type { UploadedFile } from '../upload.js';
import { applyCorrection } from './apply-correction.js';
import type { StoredDocument } from './compare-document.js';
import type { CorrectionReading, CorrectionResult, RowChoice } from './correction.dto.js';

interface Asked {
  documentId: number;
  file: UploadedFile;
  signal: AbortSignal;
  report?: ReportProgress;
}

interface Applied extends Asked {
  comparison: string;
  choices: RowChoice[];
  key?: string;
}

interface Compared extends Comparison {
  document: SourceDocumentSummary;
  source: SourceFile;
  present: StoredTask[];
  /** Names everything that the comparison was made of. */
  name: string;
}

/** 更正稿: a corrected file takes the place of a draft's document, and what a person has edited stays. */
@Injectable()
export class CorrectionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DocumentReader,
    private readonly store: FileStore,
  ) {}

  /** The comparison as JSON. Nothing is stored. */
  async compare(asked: Asked): Promise<string> {
    const { source, reading, rows, present, name } = await this.compared(asked);
    const { tasks } = tasksOf(reading);
    const answer: CorrectionReading = {
      ...source,
      format: reading.format,
      encoding: reading.encoding,
      facts: reading.facts,
      characters: reading.text.length,
      rows: rows.map(({ kind, changes, ...places }) => ({
        kind,
        changes,
        present: places.present === null ? null : draftTask(present[places.present]!),
        next: places.next === null ? null : withoutDoubts(tasks[places.next]!),
      })),
      comparison: name,
    };
    return JSON.stringify(answer);
  }

  /**
   * Puts the corrected file in the document's place, in one step that can be undone; a CorrectionResult as JSON. Throws
   * DomainError comparison-outdated where the draft is no longer as it was compared.
   */
  async apply(asked: Applied): Promise<string> {
    const { documentId, file, comparison, choices, key } = asked;
    const question = { correct: documentId, sha256: sourceFile(file).sha256, name: file.name, comparison, choices };
    const earlier = await earlierAnswer<CorrectionResult>(this.unitOfWork.reader, key, question);
    if (earlier) return JSON.stringify(earlier);
    const compared = await this.compared(asked);
    const { document, source, rows } = compared;
    await requireNotRemoved(this.unitOfWork.reader, [source]);
    if (compared.name !== comparison) throw outdated(document);
    // the file first: one that no row names does no harm, a row without its file would
    await this.store.put(source.sha256, file.bytes);
    const result = await this.unitOfWork.run((tx) =>
      once(tx, key, question, () =>
        changeDraft(tx, document.planId, async (draft) => {
          await requireNotRemoved(tx, [source]);
          const now = await presentTasks(tx, document);
          const name = nameOf(source, rows, now.present, await findDocument(tx, documentId));
          if (name !== comparison) throw outdated(document);
          const next = await applyCorrection(draft, { ...compared, ...now }, choices);
          const facts = { document: document.name, by: source.name };
          return { step: { kind: 'reimport', facts }, result: { planId: document.planId, documentId: next } };
        }),
      ),
    );
    return JSON.stringify(result);
  }

  private async compared({ documentId, file, signal, report }: Asked): Promise<Compared> {
    const { reader } = this.unitOfWork;
    const document = await findDocument(reader, documentId);
    if (document.replacedBy !== null) throw outdated(document);
    const source = sourceFile(file);
    const same = (await documentsByContent(reader, document.planId)).get(source.sha256);
    if (same) throw new DomainError('document-there', { name: file.name, as: same.name, documentId: String(same.id) });
    const { year } = await findPlan(reader, document.planId);
    const together = await importedTogether(reader, document);
    const stored: StoredDocument[] = [];
    for (const id of together) {
      const { facts } = await findDocument(reader, id);
      stored.push({ title: facts.title, ...(await storedParts(reader, id, ['text', 'blocks'])) });
    }
    const { present } = await presentTasks(reader, document);
    const { reading, rows } = await this.reader.compare(
      {
        files: [file],
        stored,
        at: together.indexOf(documentId),
        present: present.map(draftTask),
        options: await readingOptions(reader, year),
      },
      signal,
      report && ((progress) => report({ ...progress, file: 1, name: file.name, files: 1 })),
    );
    return { document, source, reading, rows, present, name: nameOf(source, rows, present, document) };
  }
}

const outdated = ({ name }: SourceDocumentSummary) => new DomainError('comparison-outdated', { name });

const withoutDoubts = ({ readDoubts: _, ...task }: ReturnType<typeof tasksOf>['tasks'][number]) => task;

/** The tasks that come from a document now, in the order of the plan, and the one that stands before them. */
async function presentTasks(manager: EntityManager, { id, planId }: SourceDocumentSummary) {
  const present: StoredTask[] = [];
  let precededBy: number | null = null;
  for await (const task of everyTask(manager, planId)) {
    if (task.documentId === id) present.push(task);
    else if (present.length === 0) precededBy = task.id;
  }
  return { present, precededBy };
}

function nameOf(
  { sha256 }: SourceFile,
  rows: ComparedTask[],
  present: StoredTask[],
  { id, replacedBy }: SourceDocumentSummary,
): string {
  const seen = present.map((task) => [task.id, task.version]);
  return createHash('sha256')
    .update(JSON.stringify([id, replacedBy, sha256, rows, seen]))
    .digest('hex');
}
