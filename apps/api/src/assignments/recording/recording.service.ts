import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DocumentReader } from '../../documents/document-reader.js';
import type { UploadedFile } from '../../documents/upload.js';
import { fileName } from '../../exports/export.service.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { requireState } from '../../plans/plan.changes.js';
import type { PlanSummary } from '../../plans/plan.dto.js';
import { findPlan } from '../../plans/plan.queries.js';
import { downloadedSheet, mostRows, type ReadTable, readTable } from '../../workbooks/read-table.js';
import { type AskedImport, askedOf, requireApplicable, rowsToRead } from '../../workbooks/receive-workbook.js';
import { actorOf } from '../acting/actor.js';
import { mayDecide } from '../acting/offers.js';
import { holdPages, type Recorded, recordAssignments, undoRecording } from './record-assignments.js';
import { findRecordable, pagesOf, type Recordable } from './recordable.queries.js';
import { aboutOf, aboutSheet, requireSamePlan } from './recording-about.js';
import { closingDays, heads, plain, type RecordingField, tableOf } from './recording-columns.js';
import { planRecording, type RecordingBasis } from './recording-import.js';
import type { Recording, RecordingComparison } from './recording.dto.js';
import { RecordedHistoryRow, RecordingRow } from './recording.entity.js';

/** 补录: what happened before a plan was followed here, as a form of Excel that is filled in and brought back. */
@Injectable()
export class RecordingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly reader: DocumentReader,
    private readonly writer: TableWriter,
  ) {}

  /** The form, named after the plan. Throws DomainError not-found, plan-not-issued, plan-archived, table-too-long, and what the writer throws. */
  async download(planId: number, signal: AbortSignal): Promise<{ name: string; bytes: Uint8Array }> {
    const { reader } = this.unitOfWork;
    const plan = await issued(reader, planId);
    const assignments = await findRecordable(reader, planId, mostRows + 1);
    if (assignments.length > mostRows)
      throw new DomainError('table-too-long', { rows: `${mostRows}+`, most: String(mostRows) });
    const form = {
      sheet: '补录',
      title: `${plan.title}补录表`,
      notes: [
        '请不要填写国家秘密、工作秘密和个人信息。',
        '只填浅黄色的格子：在本系统启用之前的办理情况。补录的内容单独标明，不计入是否按时；已经报出过进展的任务不能补录。',
        '状态填“已办结”的，办结日期必填，进度为 100；佐证材料的名称和网址要一起填，记在该单位名下，待核实。',
      ],
      ...tableOf(assignments),
      downloaded: downloadedSheet,
      about: { sheet: aboutSheet, rows: aboutOf(plan) },
    };
    return { name: `${fileName(plan.title)}补录表.xlsx`, bytes: await this.writer.writeForm(form, signal) };
  }

  /**
   * What the filled form would record. Throws DomainError not-found, plan-not-issued, plan-archived, recording-unknown,
   * recording-other, and for a file that cannot be read or is another table.
   */
  async compare(
    planId: number,
    file: UploadedFile,
    principal: Principal,
    signal: AbortSignal,
  ): Promise<RecordingComparison> {
    const { reader } = this.unitOfWork;
    const table = await this.read(planId, file, signal);
    const plan = await issued(reader, planId);
    const basis = await this.basis(reader, plan, principal, (urlKeys) => pagesOf(reader, urlKeys));
    return (await planRecording(table, basis)).comparison;
  }

  /**
   * Records all of it. Throws, and changes nothing then, DomainError import-outdated, table-faults, conflicts-undecided,
   * and as compare does.
   */
  async apply(planId: number, asked: AskedImport, principal: Principal, key?: string): Promise<Recording> {
    const table = await this.read(planId, asked.file, asked.signal);
    return this.unitOfWork.run((tx) =>
      once(tx, key, { recordHistory: planId, ...askedOf(asked) }, async () => {
        await holdAll(tx, planId);
        const plan = await issued(tx, planId);
        const assignments = await findRecordable(tx, planId, mostRows + 1);
        const named = new Set(table.rows.map(({ id }) => id));
        const units = assignments.flatMap(({ id, unitId }) => (named.has(String(id)) ? unitId : []));
        const pages = (urlKeys: string[]) => holdPages(tx, units, urlKeys);
        const basis = await this.basis(tx, plan, principal, pages, assignments);
        const { comparison, rows } = await planRecording(table, basis, asked.conflicts);
        requireApplicable(comparison, asked);
        const at = this.clock.now();
        const id = await recordAssignments(tx, rows, { planId, personId: principal.personId, at });
        const after = { file: asked.file.name, count: rows.length };
        await record(tx, { action: 'plan.record-history', objectId: planId, after });
        return { id, count: rows.length, at: at.toISOString() };
      }),
    );
  }

  /** The last recording, as long as everything is as it left it; else null. Throws DomainError not-found. */
  async undoable(planId: number): Promise<Recording | null> {
    const { reader } = this.unitOfWork;
    const plan = await findPlan(reader, planId);
    if (plan.state !== 'issued') return null;
    const row = await lastRecording(reader, planId);
    const recorded = row && (await untouched(reader, row));
    return recorded && { id: row.id, count: recorded.length, at: row.recordedAt.toISOString() };
  }

  /** Takes back what was recorded. Throws DomainError not-found, plan-archived or change-impossible, and keeps all then. */
  async undo(id: number, { personId }: Principal): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const found = await tx.findOneBy(RecordingRow, { id });
      if (!found) throw new DomainError('not-found', { recording: String(id) });
      const { planId } = found;
      await holdAll(tx, planId);
      await issued(tx, planId);
      const row = await lastRecording(tx, planId);
      const recorded = row?.id === id ? await untouched(tx, row) : null;
      if (recorded === null) throw new DomainError('change-impossible', { recording: String(id) });
      await undoRecording(tx, id, recorded, { planId, personId, at: this.clock.now() });
      const before = { count: recorded.length };
      await record(tx, { action: 'plan.undo-history', objectId: planId, before });
    });
  }

  private async basis(
    manager: EntityManager,
    plan: PlanSummary,
    principal: Principal,
    pages: RecordingBasis['pages'],
    assignments?: readonly Recordable[],
  ): Promise<RecordingBasis> {
    const actor = await actorOf(manager, principal);
    const reviewerId = await ownReviewerOf(manager, plan.id);
    return {
      assignments: assignments ?? (await findRecordable(manager, plan.id, mostRows + 1)),
      days: closingDays(plan.year, this.clock.now()),
      mayDecide: ({ unitId }) => mayDecide(actor, { unitId, reviewerId }),
      pages,
    };
  }

  private async read(planId: number, file: UploadedFile, signal: AbortSignal): Promise<ReadTable<RecordingField>> {
    const sheets = await this.reader.sheets(file, rowsToRead, signal);
    requireSamePlan(sheets, planId);
    return readTable(sheets, heads, plain);
  }
}

async function issued(manager: EntityManager, planId: number): Promise<PlanSummary> {
  const plan = await findPlan(manager, planId);
  requireState(plan, 'issued');
  return plan;
}

/** 本级复核人 */
async function ownReviewerOf(manager: EntityManager, planId: number): Promise<number | null> {
  const sql = 'SELECT own_reviewer_id AS reviewerId FROM plan WHERE id = ?';
  const [row] = await manager.query<{ reviewerId: number | null }[]>(sql, [planId]);
  return row?.reviewerId ?? null;
}

/** Holds a plan and all its assignments until the unit of work ends. */
async function holdAll(tx: EntityManager, planId: number): Promise<void> {
  await tx.query(`SELECT id FROM plan WHERE id = ?${forUpdate(tx)}`, [planId]);
  await tx.query(`SELECT id FROM assignment WHERE plan_id = ? ORDER BY id${forUpdate(tx)}`, [planId]);
}

const lastRecording = (manager: EntityManager, planId: number): Promise<RecordingRow | null> =>
  manager.findOne(RecordingRow, { where: { planId, undoneAt: IsNull() }, order: { id: 'DESC' } });

/** What a recording said, if all its assignments are as it left them; null otherwise. */
async function untouched(manager: EntityManager, { id, planId }: RecordingRow): Promise<Recorded[] | null> {
  const rows = await manager.findBy(RecordedHistoryRow, { recordingId: id });
  const present = new Map((await findRecordable(manager, planId, mostRows + 1)).map((one) => [one.id, one]));
  const recorded = rows.flatMap((row): Recorded[] => {
    const one = present.get(row.assignmentId);
    return one && one.version === row.version && !one.hasReported ? [{ one, row }] : [];
  });
  return recorded.length === rows.length ? recorded : null;
}
