import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import {
  deductionWords,
  dimensionNames,
  dimensions,
  gradeNames,
  severityNames,
  totalWords,
  type Words,
  workingWords,
} from '@yaodian/inspection';
import { type UnitSheet as SheetDocument, unitSheetData, unitSheetLetter } from '@yaodian/official-document';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { fileName } from '../../exports/export.service.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { findIssuer } from '../../supervision/issuer.queries.js';
import { type NamedFile, TemplateService } from '../../supervision/templates/template.service.js';
import { FigureService } from './figure.service.js';
import type { FindingFigureRow, SheetFigure } from './rows.dto.js';
import { findSheetFacts } from './sheet-document.queries.js';
import type { UnitSheet, VersionOfScores } from './sheet.dto.js';

const methods = { online: '线上', 'on-site': '现场', both: '线上和现场' };
const inChinese = (words: readonly Words[]): string => words.map(({ zh }) => zh).join('\n');

/** 督查评分表 of a unit as the Word document that is printed and signed. */
@Injectable()
export class SheetDocumentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly figures: FigureService,
    private readonly templates: TemplateService,
    private readonly writer: TableWriter,
  ) {}

  /** By the office's own template where it has chosen one. Throws DomainError not-found, and what the writer throws. */
  async word(
    { id, unitId }: { id: number; unitId: number },
    query: VersionOfScores,
    principal: Principal,
    signal: AbortSignal,
  ): Promise<NamedFile> {
    const sheet = await this.figures.sheet(id, unitId, query, principal);
    const document = await this.documentOf(sheet, query, principal);
    const template = await this.templates.chosen('unit-sheet');
    const bytes = template
      ? await this.writer.fill(
          { template: await this.templates.bytesOf(template), data: unitSheetData([document]) },
          signal,
        )
      : await this.writer.writeLetters([unitSheetLetter(document)], signal);
    return { name: `${fileName(`${sheet.inspectionTitle}评分表_${sheet.unitName}`)}.docx`, bytes };
  }

  private async documentOf(sheet: UnitSheet, query: VersionOfScores, principal: Principal): Promise<SheetDocument> {
    const { reader } = this.unitOfWork;
    const { inspectionId, unitId, grade, total } = sheet;
    const on = civilDateOf(new Date(sheet.computedAt));
    const { group, method, from, to, inspectors, state } = await findSheetFacts(reader, { inspectionId, unitId, on });
    const findings = (figure: SheetFigure) => this.allFindings({ inspectionId, unitId, figure }, query, principal);
    const found = [...(await findings('content')), ...(await findings('deductions'))];
    const vetoes = (await findings('vetoes')).map((row) => ({ ...row, isVeto: true }));
    return {
      issuer: await findIssuer(reader),
      inspection: sheet.inspectionTitle,
      unit: sheet.unitName,
      ...{ group, method: methods[method], from, to, inspectors, on, total },
      lines: linesOf(sheet),
      problems: [...found.map((row) => ({ ...row, isVeto: false })), ...vetoes]
        .sort((one, other) => one.number - other.number)
        .map(({ number, item, words, severity, deduction, isVeto }) => ({
          ...{ number, words, deduction },
          kind: item ?? '清单以外',
          severity: isVeto ? '否决情形' : severity === null ? '' : severityNames[severity].zh,
        })),
      praises: (await findings('praise')).map(({ words }) => words),
      rank: state === 'published' ? await this.rankOf(sheet, query, principal) : null,
      notes: [inChinese(totalWords(sheet)), ...(grade === null ? [] : [`等次：${gradeNames[grade].zh}`])],
    };
  }

  private async allFindings(
    { inspectionId, unitId, figure }: { inspectionId: number; unitId: number; figure: SheetFigure },
    { version }: VersionOfScores,
    principal: Principal,
  ): Promise<FindingFigureRow[]> {
    const rows: FindingFigureRow[] = [];
    for (let from: number | null = 0; from !== null;) {
      const part = await this.figures.rows(inspectionId, unitId, figure, { version, from, limit: 100 }, principal);
      rows.push(...part.findings);
      from = part.next;
    }
    return rows;
  }

  private async rankOf(
    { inspectionId, unitId }: UnitSheet,
    query: VersionOfScores,
    principal: Principal,
  ): Promise<string | null> {
    const { groups } = await this.figures.ranking(inspectionId, query, principal);
    for (const { units } of groups) {
      const own = units.find((unit) => unit.unitId === unitId);
      if (own && own.rank !== null) return `第${own.rank}名（共${units.length}个单位）`;
    }
    return null;
  }
}

function linesOf(sheet: UnitSheet): SheetDocument['lines'] {
  const lines: SheetDocument['lines'] = dimensions.map((name) => ({
    name: dimensionNames[name].zh,
    weight: `${sheet[name].weight}`,
    working: inChinese(workingWords(sheet[name])),
    score: sheet[name].score,
  }));
  return sheet.deductions.length === 0
    ? lines
    : [
        ...lines,
        {
          ...{ name: '其他问题扣分', weight: null, score: `−${sheet.deducted}` },
          working: inChinese(deductionWords(sheet.deductions)),
        },
      ];
}
