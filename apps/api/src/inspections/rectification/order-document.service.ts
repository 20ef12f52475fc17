import { Injectable } from '@nestjs/common';
import { type Severity, severityNames } from '@yaodian/inspection';
import {
  type OrderedProblem,
  orderLetter,
  rectificationData,
  type RectificationOrder as OrderDocument,
} from '@yaodian/official-document';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { fileName } from '../../exports/export.service.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { findIssuer } from '../../supervision/issuer.queries.js';
import { TemplateService } from '../../supervision/templates/template.service.js';
import { InspectionRow } from '../inspection.entity.js';
import { OrderService } from './order.service.js';

/** 整改通知书 as the Word document that is printed, signed and sealed. */
@Injectable()
export class OrderDocumentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: OrderService,
    private readonly templates: TemplateService,
    private readonly writer: TableWriter,
  ) {}

  /** By the office's own template where it has chosen one. Throws DomainError not-found, and what the writer throws. */
  async word(id: number, principal: Principal, signal: AbortSignal): Promise<{ name: string; bytes: Uint8Array }> {
    const { signing, inspectionId, words, unitName, withdrawnAt } = await this.orders.get(id, principal);
    const { reader } = this.unitOfWork;
    const { title } = await reader.findOneByOrFail(InspectionRow, { id: inspectionId });
    const document: OrderDocument = {
      issuer: await findIssuer(reader),
      number: signing.documentNumber,
      date: signing.signedOn,
      unit: unitName,
      inspection: title,
      problems: await problemsOf(reader, id),
      asked: words,
      answerBy: null,
      withdrawn: withdrawnAt !== null,
      drafter: signing.drafter,
      checker: signing.checker,
      signer: signing.signer,
    };
    const template = await this.templates.chosen('rectification');
    const bytes = template
      ? await this.writer.fill(
          { template: await this.templates.bytesOf(template), data: rectificationData(document) },
          signal,
        )
      : await this.writer.writeLetters([orderLetter(document)], signal);
    return { name: `${fileName(signing.documentNumber)}.docx`, bytes };
  }
}

interface Values {
  number: number;
  kind: 'problem' | 'veto';
  item: string | null;
  dimension: 'content' | 'other';
  words: string;
  severity: Severity | null;
  due: string;
}

/** What was to be put right under an order when it was sent. */
async function problemsOf(manager: EntityManager, orderId: number): Promise<OrderedProblem[]> {
  const rows = await manager.query<Values[]>(
    `SELECT number, kind, item, dimension, words, severity, due FROM ordered_problem WHERE order_id = ? ORDER BY number`,
    [orderId],
  );
  return rows.map(({ number, kind, item, dimension, words, severity, due }) => ({
    ...{ number, words, due },
    kind: item ?? (dimension === 'content' ? '其他内容问题' : '其他问题'),
    severity: kind === 'veto' ? '否决情形' : severity === null ? '' : severityNames[severity].zh,
  }));
}
