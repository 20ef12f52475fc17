import { Injectable } from '@nestjs/common';
import { noticeData, type NoticeDocument, noticeLetter } from '@yaodian/official-document';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { fileName } from '../../exports/export.service.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { findIssuer } from '../issuer.queries.js';
import { TemplateService } from '../templates/template.service.js';
import type { Notice } from './notice.dto.js';
import { NoticeService } from './notice.service.js';

/** A notice (督办单) as the Word document that is printed, signed and sealed. */
@Injectable()
export class NoticeDocumentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticeService,
    private readonly templates: TemplateService,
    private readonly writer: TableWriter,
  ) {}

  /** By the office's own template where it has chosen one. Throws DomainError not-found, and what the writer throws. */
  async word(address: string, principal: Principal, signal: AbortSignal): Promise<{ name: string; bytes: Uint8Array }> {
    const notice = await this.notices.get(address, principal);
    const document = documentOf(notice, await findIssuer(this.unitOfWork.reader));
    const template = await this.templates.chosen('notice');
    const bytes = template
      ? await this.writer.fill({ template: await this.templates.bytesOf(template), data: noticeData(document) }, signal)
      : await this.writer.writeLetters([noticeLetter(document)], signal);
    return { name: `${fileName(notice.documentNumber ?? notice.title)}.docx`, bytes };
  }
}

const documentOf = (notice: Notice, issuer: string): NoticeDocument => ({
  colour: notice.colour,
  issuer,
  number: notice.documentNumber,
  date: notice.signing?.signedOn ?? null,
  unit: notice.unitName,
  title: notice.title,
  body: notice.body,
  withdrawn: notice.state === 'withdrawn',
  task: notice.taskTitle,
  requirement: notice.requirement,
  firstDeadline: notice.firstDeadline,
  effectiveDeadline: notice.effectiveDeadline,
  replyBy: notice.answerBy,
  drafter: notice.signing?.drafter ?? null,
  checker: notice.signing?.checker ?? null,
  signer: notice.signing?.signer ?? null,
});
