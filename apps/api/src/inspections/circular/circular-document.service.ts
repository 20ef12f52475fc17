import { Injectable } from '@nestjs/common';
import { figureValues } from '@yaodian/inspection';
import { circularData, type CircularDocument, circularLetter } from '@yaodian/official-document';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { fileName } from '../../exports/export.service.js';
import { PdfWriter } from '../../exports/pdf-writer.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import type { NamedFile } from '../../supervision/templates/template.service.js';
import { TemplateService } from '../../supervision/templates/template.service.js';
import type { Circular } from './circular.dto.js';
import { findCircular } from './circular.queries.js';
import { documentOf } from './circular-text.js';
import { CircularService, maySee } from './circular.service.js';

/** Circulars (通报) as files: what is signed, printed and sent. */
@Injectable()
export class CircularDocumentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly circulars: CircularService,
    private readonly templates: TemplateService,
    private readonly writer: TableWriter,
    private readonly pdfWriter: PdfWriter,
  ) {}

  /** By the office's own template where it has chosen one. Throws DomainError not-found, and what the writer throws. */
  async word(inspectionId: number, number: number, principal: Principal, signal: AbortSignal): Promise<NamedFile> {
    const circular = await this.circulars.get(inspectionId, number, principal);
    return { name: `${nameOf(circular)}.docx`, bytes: await this.wordOf(printedOf(circular), signal) };
  }

  /** The same document as PDF. Throws DomainError pdf-not-here, export-timeout, and what `word` throws. */
  async pdf(inspectionId: number, number: number, principal: Principal, signal: AbortSignal): Promise<NamedFile> {
    const circular = await this.circulars.get(inspectionId, number, principal);
    const word = await this.wordOf(printedOf(circular), signal);
    return { name: `${nameOf(circular)}.pdf`, bytes: await this.pdfWriter.fromWord(word, signal) };
  }

  /** Its annexes: ranking, problems, and the sheets that the reader may see. Throws as `word` does. */
  async excel(inspectionId: number, number: number, principal: Principal, signal: AbortSignal): Promise<NamedFile> {
    const circular = await this.circulars.get(inspectionId, number, principal);
    const sheets = await this.circulars.sheets(inspectionId, number, principal);
    const { inspectionTitle } = await this.circulars.list(inspectionId, principal);
    const { weights, groups, problems } = circular;
    const bytes = await this.writer.writeInspection(
      { title: inspectionTitle, weights, groups, problems, sheets },
      signal,
    );
    return { name: `${nameOf(circular)}_附件.xlsx`, bytes };
  }

  /** What was published, byte by byte: its SHA-256 is the hash that is shown. Throws DomainError not-found. */
  async frozen(inspectionId: number, number: number, principal: Principal): Promise<NamedFile> {
    const { frozen, ...stored } = await findCircular(this.unitOfWork.reader, inspectionId, number);
    if (frozen === null || !maySee(stored, principal)) throw new DomainError('not-found', { circular: String(number) });
    return {
      name: `${fileName(stored.signing?.documentNumber ?? stored.title)}.json`,
      bytes: new TextEncoder().encode(frozen),
    };
  }

  private async wordOf(document: CircularDocument, signal: AbortSignal): Promise<Uint8Array> {
    const template = await this.templates.chosen('circular');
    return template
      ? this.writer.fill({ template: await this.templates.bytesOf(template), data: circularData(document) }, signal)
      : this.writer.writeLetters([circularLetter(document)], signal);
  }
}

const nameOf = ({ signing, title }: Circular): string => fileName(signing?.documentNumber ?? title);

const printedOf = (circular: Circular): CircularDocument => documentOf(circular, figureValues(circular.figures));
