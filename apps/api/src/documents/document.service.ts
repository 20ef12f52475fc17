import { createHash } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { notTaskRanges } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { json } from '../database/columns.js';
import { earlierAnswer, once } from '../database/idempotency.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { allUnits } from '../organisation/unit.queries.js';
import { DomainError } from '../platform/domain-error.js';
import { FileStore } from '../platform/file-store.js';
import { invalid } from '../platform/validation.js';
import { openDocumentDoubts } from '../plans/doubts/document-doubts.js';
import { changePlan, insertPlan } from '../plans/plan.changes.js';
import { findPlan } from '../plans/plan.queries.js';
import type { ImportDocument, ImportResult, SourceDocumentSummary } from './document.dto.js';
import { detailJson, readingJson } from './document.json.js';
import { DocumentReader } from './document-reader.js';
import { allParts, findDocument, listDocuments, taskRanges } from './document.queries.js';
import { insertReading } from './document.rows.js';
import type { Reading } from './reading.worker.js';
import type { UploadedFile } from './upload.js';

/** Where an imported document goes. */
type Target = Pick<ImportDocument, 'planId' | 'planYear' | 'planTitle'>;

@Injectable()
export class DocumentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DocumentReader,
    private readonly files: FileStore,
  ) {}

  /** What saving would keep, as JSON. Nothing is stored. */
  async dryRun(file: UploadedFile, target: Target, signal: AbortSignal): Promise<string> {
    const reading = await this.read(file, target, signal);
    return readingJson(sourceFile(file), reading);
  }

  /** Keeps the file, and in one transaction the plan where it is new, the document and its tasks. */
  async save(file: UploadedFile, target: Target, signal: AbortSignal, key?: string): Promise<ImportResult> {
    requireTarget(target);
    const source = sourceFile(file);
    const asked = { import: source.sha256, name: file.name, ...target };
    const earlier = await earlierAnswer<ImportResult>(this.unitOfWork.reader, key, asked);
    if (earlier) return earlier;
    const reading = await this.read(file, target, signal);
    // the file first: one that no row names does no harm, a row without its file would
    await this.files.put(source.sha256, file.bytes);
    return this.unitOfWork.run((tx) =>
      once(tx, key, asked, async () => {
        const planId = await planFor(tx, target, reading);
        const documentId = await insertReading(tx, planId, source, reading);
        return { planId, documentId, ...reading.counts };
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
    return detailJson(summary, text, { ...lists, notTasks: JSON.stringify(free), doubts });
  }

  /** The bytes as they came. */
  async file(id: number): Promise<{ name: string; size: number; stream: ReadStream }> {
    const { name, size, sha256 } = await findDocument(this.unitOfWork.reader, id);
    const stream = await this.files.read(sha256);
    if (!stream) throw new DomainError('not-found', { file: name });
    return { name, size, stream };
  }

  /** The one road from bytes to tasks. The plan's year dates deadlines that print none. */
  private async read({ name, bytes }: UploadedFile, target: Target, signal: AbortSignal): Promise<Reading> {
    const year = target.planId ? (await findPlan(this.unitOfWork.reader, target.planId)).year : target.planYear;
    const units = await allUnits(this.unitOfWork.reader);
    // with no unit registered nobody shall be asked about every name
    const options = { year, ...(units.length > 0 && { units }) };
    return this.reader.read({ name, bytes, options }, signal);
  }
}

const sourceFile = ({ name, bytes }: UploadedFile) => ({
  name,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

function requireTarget({ planId, planYear, planTitle }: Target): void {
  if (planId !== undefined && (planYear !== undefined || planTitle !== undefined)) {
    throw invalid('planId', 'names a plan that is there; planYear and planTitle are for a new one');
  }
  if (planId !== undefined) return;
  if (planYear === undefined) throw invalid('planYear', 'is needed with planTitle, or planId alone');
  if (planTitle === undefined) throw invalid('planTitle', 'is needed with planYear, or planId alone');
}

/** The plan that a document goes into, with its counts. */
async function planFor(
  tx: EntityManager,
  { planId, planYear, planTitle }: Target,
  { counts }: Reading,
): Promise<number> {
  const id = planId ?? (await insertPlan(tx, { year: planYear as number, title: planTitle as string }));
  await changePlan(tx, id, { documents: 1, tasks: counts.tasks });
  return id;
}
