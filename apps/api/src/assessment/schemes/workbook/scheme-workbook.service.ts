import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { DocumentReader } from '../../../documents/document-reader.js';
import type { UploadedFile } from '../../../documents/upload.js';
import { fileName } from '../../../exports/export.service.js';
import { TableWriter } from '../../../exports/table-writer.js';
import { DomainError } from '../../../platform/domain-error.js';
import { validated } from '../../../platform/validation.js';
import { rowsToRead } from '../../../workbooks/receive-workbook.js';
import { type AssessmentScheme, EditScheme } from '../scheme.dto.js';
import { SchemeService } from '../scheme.service.js';
import { directoryOf } from './directory.js';
import { readBook } from './read-book.js';
import { bookOf } from './write-book.js';

/** A scheme (考核方案) as an Excel workbook: it goes out whole, is edited, and comes back into its draft. */
@Injectable()
export class SchemeWorkbookService {
  constructor(
    private readonly schemes: SchemeService,
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DocumentReader,
    private readonly writer: TableWriter,
  ) {}

  /** Throws DomainError not-found, and what the writer throws. */
  async download(id: number, signal: AbortSignal): Promise<{ name: string; bytes: Uint8Array }> {
    const scheme = await this.schemes.get(id);
    const book = bookOf(scheme, await directoryOf(this.unitOfWork.reader));
    return { name: `${fileName(scheme.title)}.xlsx`, bytes: await this.writer.writeBook(book, signal) };
  }

  /**
   * Makes a draft what the workbook says, all of it or nothing. Throws DomainError for a file that cannot be read,
   * scheme-not-draft, table-faults with every cell that is wrong, and what editing throws.
   */
  async upload(id: number, version: number, file: UploadedFile, signal: AbortSignal): Promise<AssessmentScheme> {
    const before = await this.schemes.get(id);
    if (before.state !== 'draft') throw new DomainError('scheme-not-draft', { title: before.title });
    const sheets = await this.reader.sheets(file, rowsToRead, signal);
    const { content, problems } = readBook(sheets, {
      before,
      directory: await directoryOf(this.unitOfWork.reader),
      newKey: randomUUID,
    });
    if (problems.length > 0)
      throw new DomainError('table-faults', { count: String(problems.length) }, { current: { problems } });
    return this.schemes.edit(id, await validated(EditScheme, { version, ...content }));
  }
}
