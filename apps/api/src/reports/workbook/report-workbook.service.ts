import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { once } from '../../database/idempotency.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DocumentReader } from '../../documents/document-reader.js';
import type { UploadedFile } from '../../documents/upload.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { downloadedSheet, mostRows, readTable } from '../../workbooks/read-table.js';
import { type AskedImport, askedOf, requireApplicable, rowsToRead } from '../../workbooks/receive-workbook.js';
import { holdReports } from '../held-reports.js';
import { ReportChanges } from '../report.changes.js';
import type { Report } from '../report.dto.js';
import { findReports } from '../report.queries.js';
import { owedNow } from '../reach.js';
import { shownReports } from '../report.view.js';
import { type Viewer, viewerOf, writesFor } from '../viewer.js';
import { aboutOf, aboutSheet, type FormOf, requireSameForm } from './form-about.js';
import { headsFor, plain, tableOf, targetsIn } from './report-columns.js';
import { type FilledForm, planReports } from './report-import.js';
import { ReportImportRow } from './report-import.entity.js';
import { formerOf, isUntouched, undoForm, writeForm } from './report-imports.js';
import type { ReportFormComparison, ReportImport } from './report-workbook.dto.js';

/** A unit's reports of a round as an Excel form that is filled in away from the system and brought back. */
@Injectable()
export class ReportWorkbookService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly changes: ReportChanges,
    private readonly reader: DocumentReader,
    private readonly writer: TableWriter,
  ) {}

  /** The form with its name. Throws DomainError not-found, and what the writer throws. */
  async download(of: FormOf, principal: Principal, signal: AbortSignal): Promise<{ name: string; bytes: Uint8Array }> {
    const { reader } = this.unitOfWork;
    const viewer = await viewerOf(reader, principal);
    const reports = await this.reports(reader, of, viewer);
    const { unitName, round } = reports[0]!;
    const targets = Math.max(...reports.map((report) => report.targets.length));
    const form = {
      sheet: '进展填报',
      title: `${unitName}进展填报表（${round.periodFirst}至${round.periodLast}）`,
      notes: [
        '请不要填写国家秘密、工作秘密和个人信息。',
        `只填浅黄色的格子，${round.due} 24:00 前在系统中导入并提交；导入后存为草稿，不会自动提交。与上轮相同的，只在“无变化”一列选“是”。`,
      ],
      ...tableOf(reports, targets),
      downloaded: downloadedSheet,
      about: { sheet: aboutSheet, rows: aboutOf(reports[0]!) },
    };
    return {
      name: `${unitName}进展填报${round.periodLast.slice(0, 7)}.xlsx`,
      bytes: await this.writer.writeForm(form, signal),
    };
  }

  /**
   * What the filled form would write. Throws DomainError not-found, form-closed, form-unknown, form-other, and for a file
   * that cannot be read or is another table.
   */
  async compare(
    of: FormOf,
    file: UploadedFile,
    principal: Principal,
    signal: AbortSignal,
  ): Promise<ReportFormComparison> {
    const { reader } = this.unitOfWork;
    const viewer = await viewerOf(reader, principal);
    const reports = await this.open(reader, of, viewer);
    return (await planReports(await this.read(file, reports, signal), reports)).comparison;
  }

  /**
   * Writes all of it as drafts, as one step that can be undone; submits nothing. Throws, and changes nothing then, DomainError
   * import-outdated, table-faults, conflicts-undecided, and as compare does.
   */
  async apply(of: FormOf, asked: AskedImport, principal: Principal, key?: string): Promise<ReportImport> {
    const { file, conflicts, signal } = asked;
    const { reader } = this.unitOfWork;
    const viewer = await viewerOf(reader, principal);
    const form = await this.read(file, await this.open(reader, of, viewer), signal);
    const done = {} as ReportImport;
    await this.changes.run(principal, async (tx, changer, now) => {
      const answer = await once(tx, key, { importReports: of, ...askedOf(asked) }, async () => {
        await holdRound(tx, of);
        const { comparison, written } = await planReports(form, await this.open(tx, of, changer), conflicts);
        requireApplicable(comparison, asked);
        const seen = written.map(({ report: { id, version } }) => ({ id, version }));
        const held = await holdReports(tx, seen, { act: 'write', viewer: changer, today: civilDateOf(now) });
        const id = await writeForm(tx, written, held, { viewer: changer, now, ...of });
        const after = { file: file.name, unit: of.unitId, count: written.length };
        await record(tx, { action: 'round.import-reports', objectId: of.roundId, after });
        const result: ReportImport = { id, count: written.length, at: now.toISOString() };
        return { result, reports: held.map((report) => report.id) };
      });
      Object.assign(done, answer.result);
      return answer.reports;
    });
    return done;
  }

  /** The last import of a unit's form, as long as everything is as it left it; else null. Throws DomainError not-found. */
  async undoable({ roundId, unitId }: FormOf, principal: Principal): Promise<ReportImport | null> {
    const { reader } = this.unitOfWork;
    const viewer = await viewerOf(reader, principal);
    if (!writesFor(viewer, unitId)) throw new DomainError('not-found', { unit: String(unitId) });
    const last = await reader.findOne(ReportImportRow, { where: { roundId, unitId }, order: { id: 'DESC' } });
    if (!last) return null;
    const former = formerOf(last);
    const reports = await this.reports(reader, { roundId, unitId }, viewer);
    if (!isUntouched(former, reports)) return null;
    return { id: last.id, count: former.length, at: last.at.toISOString() };
  }

  /** Takes back what an import wrote. Throws DomainError not-found or change-impossible, and keeps all then. */
  async undo(id: number, principal: Principal): Promise<void> {
    await this.changes.run(principal, async (tx, viewer, now) => {
      const row = await tx.findOneBy(ReportImportRow, { id });
      if (!row || !writesFor(viewer, row.unitId)) throw new DomainError('not-found', { import: String(id) });
      await holdRound(tx, row);
      const former = formerOf(row);
      const reports = await this.reports(tx, row, viewer);
      if (!isUntouched(former, reports)) throw new DomainError('change-impossible', { import: String(id) });
      const held = await holdReports(tx, former, { act: 'write', viewer, today: civilDateOf(now) });
      await undoForm(tx, former, held, now);
      await tx.delete(ReportImportRow, { id });
      const before = { unit: row.unitId, count: former.length };
      await record(tx, { action: 'round.undo-import', objectId: row.roundId, before });
      return former.map((report) => report.id);
    });
  }

  /** The unit's reports of which at least one can be written. Throws DomainError not-found or form-closed. */
  private async open(manager: EntityManager, of: FormOf, viewer: Viewer): Promise<Report[]> {
    const reports = await this.reports(manager, of, viewer);
    const { closes, opens } = reports[0]!.round;
    if (civilDateOf(this.clock.now()) > closes && !reports.some(({ acts }) => acts.includes('write')))
      throw new DomainError('form-closed', { date: closes, opens });
    return reports;
  }

  /** All that the unit owes in the round. Throws DomainError not-found. */
  private async reports(manager: EntityManager, { roundId, unitId }: FormOf, viewer: Viewer): Promise<Report[]> {
    const found = writesFor(viewer, unitId)
      ? await findReports(manager, {
          conditions: [['report.unit_id = ?', [unitId]], ['report.round_id = ?', [roundId]], owedNow],
          limit: mostRows,
        })
      : [];
    if (found.length === 0) throw new DomainError('not-found', { round: String(roundId), unit: String(unitId) });
    const today = civilDateOf(this.clock.now());
    return shownReports(manager, found, { viewer, calendar: await findCalendar(manager), today });
  }

  private async read(file: UploadedFile, reports: Report[], signal: AbortSignal): Promise<FilledForm> {
    const sheets = await this.reader.sheets(file, rowsToRead, signal);
    requireSameForm(sheets, reports[0]!);
    const targets = targetsIn(sheets);
    return { targets, table: readTable(sheets, headsFor(targets), plain) };
  }
}

/** Holds a unit's reports of a round until the unit of work ends. */
async function holdRound(tx: EntityManager, { roundId, unitId }: FormOf): Promise<void> {
  const sql = `SELECT id FROM progress_report WHERE round_id = ? AND unit_id = ? ORDER BY id${forUpdate(tx)}`;
  await tx.query(sql, [roundId, unitId]);
}
