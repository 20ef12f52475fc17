import { Injectable } from '@nestjs/common';
import { notTaskRanges } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { json } from '../database/columns.js';
import { earlierAnswer, once } from '../database/idempotency.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DomainError } from '../platform/domain-error.js';
import type { StoredBytes } from '../platform/stored-bytes.reply.js';
import { FileStore } from '../platform/file-store.js';
import { invalid } from '../platform/validation.js';
import { openDocumentDoubts } from '../plans/doubts/document-doubts.js';
import { changePlan, insertPlan } from '../plans/plan.changes.js';
import { findPlan } from '../plans/plan.queries.js';
import type { SourceDocumentSummary } from './document.dto.js';
import type { ImportDocument, ImportedDocument, ImportResult, SameDocument } from './import.dto.js';
import { detailJson, importJson, readingJson } from './document.json.js';
import { removedOfDocument } from '../removals/removal.queries.js';
import { DocumentReader } from './document-reader.js';
import {
  allParts,
  documentsByContent,
  findDocument,
  listDocuments,
  requireNotRemoved,
  taskRanges,
} from './document.queries.js';
import { insertReading, sourceFile, type SourceFile } from './document.rows.js';
import type { ReportProgress } from './progress-answer.js';
import { readingOptions } from './reading-options.js';
import type { Reading, Readings } from './reading.worker.js';
import type { UploadedFile } from './upload.js';

/** Where imported documents go. */
type Target = Pick<ImportDocument, 'planId' | 'planYear' | 'planTitle'>;

/** What a request asks to read. */
interface Asked {
  files: UploadedFile[];
  target: Target;
  signal: AbortSignal;
  report?: ReportProgress;
}

@Injectable()
export class DocumentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DocumentReader,
    private readonly store: FileStore,
  ) {}

  /** What saving would keep, as JSON. Nothing is stored. */
  async dryRun({ files, target, signal, report }: Asked): Promise<string> {
    const { documents, notice } = await this.read({ files, target, signal, report });
    const sources = files.map(sourceFile);
    const there = target.planId ? await thereAlready(this.unitOfWork.reader, target.planId, sources) : [];
    return importJson(
      documents.map((reading, index) => readingJson(sources[index]!, reading)),
      notice,
      there,
    );
  }

  /** Keeps the files, and in one transaction the plan where it is new, the documents and their tasks; an ImportResult as JSON. */
  async save({ again = false, key, ...asked }: Asked & { again?: boolean; key?: string }): Promise<string> {
    return JSON.stringify(await this.keep({ again, key, ...asked }));
  }

  private async keep(asked: Asked & { again: boolean; key?: string }): Promise<ImportResult> {
    const { files, target, again, key } = asked;
    requireTarget(target);
    const sources = files.map(sourceFile);
    const question = { import: sources.map(({ name, sha256 }) => ({ name, sha256 })), again, ...target };
    const earlier = await earlierAnswer<ImportResult>(this.unitOfWork.reader, key, question);
    if (earlier) return earlier;
    await requireNotRemoved(this.unitOfWork.reader, sources);
    const { documents } = await this.read(asked);
    // the files first: one that no row names does no harm, a row without its file would
    for (const [index, { sha256 }] of sources.entries()) await this.store.put(sha256, files[index]!.bytes);
    return this.unitOfWork.run((tx) =>
      once(tx, key, question, async () => {
        const planId = await planFor(tx, target, documents);
        await requireNotRemoved(tx, sources);
        if (!again) await requireNew(tx, planId, sources);
        const kept: ImportedDocument[] = [];
        for (const [index, reading] of documents.entries()) {
          const first = kept[0]?.documentId ?? null;
          const documentId = await insertReading(tx, planId, sources[index]!, reading, first);
          kept.push({ documentId, ...reading.counts });
        }
        return { planId, documents: kept };
      }),
    );
  }

  async list(planId: number): Promise<SourceDocumentSummary[]> {
    await findPlan(this.unitOfWork.reader, planId);
    return listDocuments(this.unitOfWork.reader, planId);
  }

  /** A document with its text and reading, as JSON. */
  async get(id: number): Promise<string> {
    const { reader } = this.unitOfWork;
    const summary = await findDocument(reader, id);
    const { text, ...lists } = await allParts(reader, id);
    const free = notTaskRanges(text, json(lists.blocks), json(lists.headings), await taskRanges(reader, id));
    const doubts = JSON.stringify(await openDocumentDoubts(reader, id));
    const removed = JSON.stringify(await removedOfDocument(reader, id));
    return detailJson(summary, text, { ...lists, notTasks: JSON.stringify(free), doubts, removed });
  }

  /** The bytes as they came. */
  async file(id: number): Promise<StoredBytes> {
    const { name, size, sha256, removalId } = await findDocument(this.unitOfWork.reader, id);
    if (removalId !== null) throw new DomainError('document-removed', { name });
    const stream = await this.store.read(sha256);
    if (!stream) throw new DomainError('not-found', { file: name });
    return { name, size, stream };
  }

  /** The one road from bytes to tasks. The plan's year dates deadlines that print none. */
  private async read({ files, target, signal, report }: Asked): Promise<Readings> {
    const year = target.planId ? (await findPlan(this.unitOfWork.reader, target.planId)).year : target.planYear;
    const options = await readingOptions(this.unitOfWork.reader, year);
    return this.reader.read(
      { files, options },
      signal,
      report &&
        (({ file, ...rest }) => report({ file: file + 1, name: files[file]!.name, files: files.length, ...rest })),
    );
  }
}

function requireTarget({ planId, planYear, planTitle }: Target): void {
  if (planId !== undefined && (planYear !== undefined || planTitle !== undefined)) {
    throw invalid('planId', 'names a plan that is there; planYear and planTitle are for a new one');
  }
  if (planId !== undefined) return;
  if (planYear === undefined) throw invalid('planYear', 'is needed with planTitle, or planId alone');
  if (planTitle === undefined) throw invalid('planTitle', 'is needed with planYear, or planId alone');
}

/** The plan that documents go into, with its counts. */
async function planFor(
  tx: EntityManager,
  { planId, planYear, planTitle }: Target,
  readings: Reading[],
): Promise<number> {
  const id = planId ?? (await insertPlan(tx, { year: planYear as number, title: planTitle as string }));
  const tasks = readings.reduce((sum, { counts }) => sum + counts.tasks, 0);
  await changePlan(tx, id, { documents: readings.length, tasks });
  return id;
}

/** Which of the files a plan has already. */
async function thereAlready(manager: EntityManager, planId: number, sources: SourceFile[]): Promise<SameDocument[]> {
  const known = await documentsByContent(manager, planId);
  return sources.flatMap(({ sha256 }, document) => {
    const same = known.get(sha256);
    return same ? [{ document, documentId: same.id, name: same.name, createdAt: same.createdAt }] : [];
  });
}

/** Throws DomainError document-there. */
async function requireNew(tx: EntityManager, planId: number, sources: SourceFile[]): Promise<void> {
  const there = await thereAlready(tx, planId, sources);
  const [first] = there;
  if (!first) return;
  const factsOf = ({ document, documentId, name }: SameDocument) => ({
    name: sources[document]!.name,
    as: name,
    documentId: String(documentId),
  });
  throw new DomainError('document-there', factsOf(first), {
    files: there.map((same) => ({ file: same.document, code: 'document-there' as const, facts: factsOf(same) })),
  });
}
