import { addWorkingDays, civilDateOf, type CivilDate } from '@yaodian/calendar';
import { Injectable } from '@nestjs/common';
import {
  askedLines,
  dateWords,
  type MeetingSheet,
  mostAskedLines,
  quarterWords,
  sheetData,
  sheetLetter,
  sheetRows,
} from '@yaodian/official-document';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { fileName } from '../../exports/export.service.js';
import { TableWriter } from '../../exports/table-writer.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import type { PlanSummary } from '../../plans/plan.dto.js';
import { findPlan } from '../../plans/plan.queries.js';
import { TemplateService } from '../templates/template.service.js';
import type { SheetPreview, SheetQuery, WriteSheets } from './sheet.dto.js';
import { findIssuer } from '../issuer.queries.js';
import { countComputing, type LaggingUnit, laggingUnits } from './sheet.queries.js';

/** So long units have for what is asked, in working days. */
const daysToAct = 10;

/** 一季一调度: for each unit whose tasks lag behind one A4 page, for a meeting. */
@Injectable()
export class SheetService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly writer: TableWriter,
    private readonly templates: TemplateService,
  ) {}

  /** What the sheets of a plan would say today. Throws DomainError not-found or plan-not-issued. */
  async preview({ planId, quarter }: SheetQuery): Promise<SheetPreview> {
    const { reader } = this.unitOfWork;
    const { plan, on, units, calendar } = await this.read(planId);
    const of = quarter ?? quarterOf(on);
    const issuer = await findIssuer(reader);
    const until = addWorkingDays(calendar, on, daysToAct).date;
    const asked = `请逐项查明滞后原因，倒排工期、明确责任人。红灯任务于${dateWords(until)}前办结或者取得实质进展，黄灯任务按期办结，并及时填报进展、上传佐证材料。`;
    const template = await this.templates.chosen('sheet');
    return {
      planId,
      title: plan.title,
      year: plan.year,
      quarter: of,
      on,
      computing: await countComputing(reader, planId, on),
      issuer,
      asked,
      mostAskedLines,
      units: units.map((unit) => ({
        ...unit,
        shown: sheetRows(toSheet(unit, { plan, quarter: of, on, issuer, asked })).shown.length,
      })),
      template: template?.name ?? null,
    };
  }

  /**
   * The sheets that are wanted, in the office's order, by the office's own template where it has chosen one. Throws
   * DomainError as `preview` does, sheet-asked-long, sheets-outdated where a unit has no such task any more, and what the
   * writer throws.
   */
  async write(
    { planId, quarter, issuer, units: wanted }: WriteSheets,
    signal: AbortSignal,
  ): Promise<{ name: string; bytes: Uint8Array }> {
    const { plan, on, units } = await this.read(planId);
    const asked = new Map(wanted.map((one) => [one.unitId, one.asked]));
    const found = units.filter(({ unitId }) => asked.has(unitId));
    if (asked.size === 0 || found.length < asked.size)
      throw new DomainError('sheets-outdated', { units: String(asked.size - found.length) });
    const sheets = found.map((unit) => toSheet(unit, { plan, quarter, on, issuer, asked: asked.get(unit.unitId)! }));
    for (const sheet of sheets) {
      const lines = askedLines(sheet.asked);
      if (lines > mostAskedLines)
        throw new DomainError('sheet-asked-long', {
          unit: sheet.unit,
          lines: String(lines),
          most: String(mostAskedLines),
        });
    }
    const template = await this.templates.chosen('sheet');
    const bytes = template
      ? await this.writer.fill({ template: await this.templates.bytesOf(template), data: sheetData(sheets) }, signal)
      : await this.writer.writeLetters(sheets.map(sheetLetter), signal);
    const [only] = sheets.length === 1 ? sheets : [];
    const of = `${plan.year}年${quarterWords(quarter)}政务公开工作调度单${only ? `_${only.unit}` : ''}`;
    return { name: `${fileName(of)}.docx`, bytes };
  }

  private async read(planId: number) {
    const { reader } = this.unitOfWork;
    const plan = await findPlan(reader, planId);
    if (plan.state === 'draft') throw new DomainError('plan-not-issued');
    const calendar = await findCalendar(reader);
    const on = civilDateOf(this.clock.now());
    return { plan, on, calendar, units: await laggingUnits(reader, planId, { today: on, calendar }) };
  }
}

const quarterOf = (date: CivilDate): number => Math.ceil(Number(date.slice(5, 7)) / 3);

const toSheet = (
  { unit, tasks }: LaggingUnit,
  of: { plan: PlanSummary; quarter: number; on: CivilDate; issuer: string; asked: string },
): MeetingSheet => ({
  issuer: of.issuer,
  plan: of.plan.title,
  year: of.plan.year,
  quarter: of.quarter,
  unit,
  on: of.on,
  tasks,
  asked: of.asked,
});
