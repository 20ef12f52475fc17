import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { sampleData, type TemplateKind, templateFields } from '@yaodian/official-document';
import { record } from '../../audit/record.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { UploadedFile } from '../../documents/upload.js';
import { requireFileNotRemoved } from '../../evidence/evidence.queries.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { FileStore } from '../../platform/file-store.js';
import { type ChooseTemplate, templateKinds, templateLimit, type Templates } from './template.dto.js';
import { TemplateChoiceRow, TemplateRow } from './template.entity.js';
import { chosenTemplate, findTemplate, findTemplates, type StoredTemplate } from './template.queries.js';

export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

const starterNames: Record<TemplateKind, string> = {
  notice: '督办单模板.docx',
  sheet: '调度单模板.docx',
  circular: '督查通报模板.docx',
  rectification: '整改通知书模板.docx',
  'unit-sheet': '督查评分表模板.docx',
};

/** Word templates of the office's own for what it sends out; without one its documents have the built-in form. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
    private readonly clock: Clock,
    private readonly writer: TableWriter,
  ) {}

  async list(): Promise<Templates[]> {
    const found: Templates[] = [];
    for (const kind of templateKinds) found.push(await findTemplates(this.unitOfWork.reader, kind));
    return found;
  }

  /**
   * Keeps a file as the next version of a kind, and changes nothing of what is used. Throws DomainError template-large,
   * what is wrong with the file (file-…, template-…), or file-removed.
   */
  async add(
    kind: TemplateKind,
    { name, bytes: sent }: UploadedFile,
    principal: Principal,
    signal: AbortSignal,
  ): Promise<Templates> {
    if (sent.length > templateLimit) throw new DomainError('template-large', { name, most: String(templateLimit) });
    const checked = await this.writer.checkTemplate({ kind, name, bytes: sent }, signal);
    if ('problem' in checked) throw new DomainError(checked.problem.code, checked.problem.facts);
    const { bytes } = checked;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await requireFileNotRemoved(this.unitOfWork.reader, name, sha256);
    // the file first: one that no row names does no harm
    await this.store.put(sha256, bytes);
    return this.unitOfWork.run(async (tx) => {
      await tx.query(`SELECT id FROM installation${forUpdate(tx)}`);
      const { versions } = await findTemplates(tx, kind);
      const row = { kind, version: (versions[0]?.version ?? 0) + 1, name, sha256, size: bytes.length };
      const { identifiers } = await tx.insert(TemplateRow, {
        ...row,
        addedBy: principal.personId,
        addedAt: this.clock.now(),
      });
      const { id } = identifiers[0] as { id: number };
      await record(tx, { action: 'template.add', objectId: id, after: { kind, name, sha256, size: row.size } });
      return findTemplates(tx, kind);
    });
  }

  /** Throws DomainError version-conflict, file-removed, or not-found where the template is of another kind. */
  choose({ kind, version, templateId }: ChooseTemplate, principal: Principal): Promise<Templates> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query(`SELECT id FROM installation${forUpdate(tx)}`);
      const current = await findTemplates(tx, kind);
      if (current.choiceVersion !== version) throw new DomainError('version-conflict', undefined, { current });
      const wanted = templateId === undefined ? null : await findTemplate(tx, templateId);
      if (wanted && wanted.kind !== kind) throw new DomainError('not-found', { template: String(templateId) });
      if ((wanted?.id ?? null) === current.chosenId) return current;
      await tx.insert(TemplateChoiceRow, {
        kind,
        version: version + 1,
        templateId: wanted?.id ?? null,
        chosenBy: principal.personId,
        chosenAt: this.clock.now(),
      });
      const before = current.versions.find(({ id }) => id === current.chosenId)?.version ?? null;
      await record(tx, {
        action: 'template.choose',
        objectId: wanted?.id ?? current.chosenId,
        before: { kind, template: before },
        after: { kind, template: wanted?.version ?? null },
      });
      return findTemplates(tx, kind);
    });
  }

  /** The file as it is kept. Throws DomainError not-found or file-removed. */
  async file(id: number): Promise<NamedFile> {
    const template = await findTemplate(this.unitOfWork.reader, id);
    return { name: template.name, bytes: await this.bytesOf(template) };
  }

  /** The template with sample words in its fields. Throws DomainError not-found or file-removed. */
  async preview(id: number, signal: AbortSignal): Promise<NamedFile> {
    const template = await findTemplate(this.unitOfWork.reader, id);
    const data = sampleData(templateFields[template.kind]);
    const bytes = await this.writer.fill({ template: await this.bytesOf(template), data }, signal);
    return { name: template.name.replace(/(\.docx)?$/i, '_示例.docx'), bytes };
  }

  /** A template to begin with: the official form, with all fields that are needed. */
  async starter(kind: TemplateKind, signal: AbortSignal): Promise<NamedFile> {
    return { name: starterNames[kind], bytes: await this.writer.writeStarter(kind, signal) };
  }

  /** The office's own template that is used for documents of a kind; null: the built-in form. */
  chosen(kind: TemplateKind): Promise<StoredTemplate | null> {
    return chosenTemplate(this.unitOfWork.reader, kind);
  }

  /** Throws DomainError not-found where the store does not have it. */
  async bytesOf({ name, sha256 }: StoredTemplate): Promise<Uint8Array> {
    const stream = await this.store.read(sha256);
    if (!stream) throw new DomainError('not-found', { file: name });
    return new Uint8Array(await buffer(stream));
  }
}
