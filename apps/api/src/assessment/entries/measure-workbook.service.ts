import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DocumentReader } from '../../documents/document-reader.js';
import type { UploadedFile } from '../../documents/upload.js';
import { fileName } from '../../exports/export.service.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { downloadedSheet, mostRows, type ReadTable, readTable } from '../../workbooks/read-table.js';
import { type AskedImport, askedOf, requireApplicable, rowsToRead } from '../../workbooks/receive-workbook.js';
import { today } from '../../platform/work-context.js';
import { heldScored, readScored, type Scored, scores } from './entries.access.js';
import { writeFigures } from './measure.changes.js';
import type { MeasureComparison, MeasureImport, MeasureRhythm, MeasureWorkbookQuery } from './measure.dto.js';
import { figuresOf, unitsCalled } from './measure.queries.js';
import { heads, type MeasureField, measureFields, plain, widths } from './measure-columns.js';
import { planImport, rowId, wordsOf } from './measure-import.js';

/** 指标数据 as an Excel workbook: prepared for units, measures and periods, filled in, and brought back. */
@Injectable()
export class MeasureWorkbookService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DocumentReader,
    private readonly writer: TableWriter,
  ) {}

  /** Throws DomainError not-found, scheme-missing, measure-refused where the scheme has no measure, and table-too-long. */
  async download(
    principal: Principal,
    { planId, rhythm = 'year', measure }: MeasureWorkbookQuery,
    signal: AbortSignal,
  ): Promise<{ name: string; bytes: Uint8Array }> {
    const { reader } = this.unitOfWork;
    const scored = await readScored(reader, principal, planId);
    const { plan } = scored;
    const units = scoredUnits(scored);
    const figures = await figuresOf(
      reader,
      scored,
      units.map(({ unitId }) => unitId),
      measure,
    );
    const there = new Map(figures.map((figure) => [rowId(figure), figure]));
    const measures = plan.scheme.measures.filter(({ key }) => measure === undefined || key === measure);
    const prepared = periodsOf(plan.year, rhythm);
    const rows = measures.flatMap(({ key, name }) =>
      units.flatMap((unit) => {
        const own = figures.filter((one) => one.unitId === unit.unitId && one.measure === key);
        // figures of another rhythm stand there as they are; empty rows beside them would double them
        const periods = own.length > 0 ? mergedPeriods(own, prepared) : prepared;
        return periods.map((period) => {
          const id = rowId({ unitId: unit.unitId, measure: key, period });
          const words = wordsOf({ unit: unit.name, measure: name, period }, there.get(id) ?? null);
          return [id, ...measureFields.map((field) => words[field])];
        });
      }),
    );
    if (rows.length > mostRows)
      throw new DomainError('table-too-long', { rows: String(rows.length), most: String(mostRows) });
    const columns = (['id', ...measureFields] as const).map((field) => ({ head: heads[field], width: widths[field] }));
    const bytes = await this.writer.writeRegister(
      { sheet: '指标数据', downloaded: downloadedSheet, columns, rows },
      signal,
    );
    return { name: `${fileName(`${plan.planTitle}_指标数据`)}.xlsx`, bytes };
  }

  /** What the workbook would do. Throws DomainError for a file that cannot be read or is another table. */
  async compare(
    principal: Principal,
    planId: number,
    file: UploadedFile,
    signal: AbortSignal,
  ): Promise<MeasureComparison> {
    const table = await this.read(file, signal);
    const { reader } = this.unitOfWork;
    const scored = await readScored(reader, principal, planId);
    return planImport(table, scored, await this.known(reader, scored), { today: today() }).comparison;
  }

  /**
   * Does all of it. Throws, and changes nothing then, DomainError import-outdated, table-faults, conflicts-undecided,
   * result-announced, and as compare does.
   */
  async apply(principal: Principal, planId: number, asked: AskedImport, key?: string): Promise<MeasureImport> {
    const table = await this.read(asked.file, asked.signal);
    return this.unitOfWork.run((tx) =>
      once(tx, key, { importMeasures: askedOf(asked), planId }, async () => {
        const scored = await heldScored(tx, principal, planId);
        const known = await this.known(tx, scored);
        const plan = planImport(table, scored, known, { today: today(), choice: asked.conflicts });
        requireApplicable(plan.comparison, asked);
        await writeFigures(tx, scored, plan.changes);
        const count = (outcome: string) => plan.comparison.rows.filter((row) => row.outcome === outcome).length;
        return { added: count('added'), changed: count('changed'), removed: count('removed') };
      }),
    );
  }

  private async known(manager: EntityManager, scored: Scored) {
    return {
      figures: await figuresOf(manager, scored, unitIds(scored)),
      unitsCalled: await unitsCalled(
        manager,
        scored.plan.units.map(({ unitId }) => unitId),
      ),
    };
  }

  private async read(file: UploadedFile, signal: AbortSignal): Promise<ReadTable<MeasureField>> {
    return readTable(await this.reader.sheets(file, rowsToRead, signal), heads, plain);
  }
}

const scoredUnits = (scored: Scored) => scored.plan.units.filter(({ unitId }) => scores(scored, unitId));
const unitIds = (scored: Scored) => scoredUnits(scored).map(({ unitId }) => unitId);

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

export const periodsOf = (year: number, rhythm: MeasureRhythm): string[] => {
  if (rhythm === 'year') return [String(year)];
  return rhythm === 'quarter'
    ? [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`)
    : months.map((month) => `${year}-${month}`);
};

/** The periods that have figures, with the prepared ones where these are of the same kind. */
function mergedPeriods(own: readonly { period: string }[], prepared: readonly string[]): string[] {
  const there = own.map(({ period }) => period);
  const isSame = there.some((period) => prepared.includes(period));
  return [...new Set([...there, ...(isSame ? prepared : [])])].sort();
}
