import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { TableTask } from '@yaodian/official-document';
import type { EntityManager } from 'typeorm';
import type { AssignmentState } from '@yaodian/supervision';
import { marks } from '../../database/columns.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { fileName } from '../../exports/export.service.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { ExportFormat } from '../../exports/table.worker.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { lightWords } from './light.words.js';
import type { LedgerExport, LedgerRow, StateCount } from '../ledger.dto.js';
import { LedgerService } from '../ledger.service.js';

/** Tasks of one file; who needs more narrows the filter down. */
const mostTasks = 20_000;
const tasksInPiece = 200;

const stateWords: Record<AssignmentState, string> = {
  'awaiting-receipt': '待签收',
  'in-progress': '办理中',
  refused: '退回待定',
  closing: '申请办结',
  closed: '已办结',
  cancelled: '已取消',
};

/** What a person sees of the ledger, as the table that an office sends. */
@Injectable()
export class LedgerExportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly writer: TableWriter,
  ) {}

  /**
   * The tasks that pass a filter, with the assignments that are within the scope, as a file with its name; with tasks of
   * several plans each stands under its plan. Throws DomainError export-too-large, and what the writer throws.
   */
  async table(
    query: LedgerExport,
    principal: Principal,
    format: ExportFormat,
    signal: AbortSignal,
  ): Promise<{ name: string; bytes: Uint8Array }> {
    const { tasks: total, plans } = await this.ledger.summary(query, principal);
    if (total > mostTasks) throw new DomainError('export-too-large', { tasks: String(total), most: String(mostTasks) });
    const rows = await this.rows(query, principal, signal);
    const titles = new Map(plans.map(({ id, title }) => [id, title]));
    const present = new Set(rows.map(({ planId }) => planId));
    const [only] = present.size === 1 ? present : [];
    const underPlan = only === undefined;
    const pieces: string[] = [];
    for (let at = 0; at < rows.length; at += tasksInPiece) {
      const piece = rows.slice(at, at + tasksInPiece);
      const requirements = await requirementsOf(this.unitOfWork.reader, piece);
      pieces.push(
        JSON.stringify(
          piece.map((row): TableTask => ({
            section: underPlan ? [titles.get(row.planId) ?? '', ...row.section] : row.section,
            title: row.title,
            requirement: requirements.get(row.id) ?? '',
            leadUnits: row.leadUnits,
            responsibleUnits: row.responsibleUnits,
            deadline: row.deadline,
            targets: row.targets,
            persons: row.responsiblePersons,
            leaders: row.leaders,
            light: lightWords(row.light),
            state: [wordsOf(row.states), ...deadlineWords(row)].join('；'),
          })),
        ),
      );
      // the embedded database answers at once, without a turn for the others
      await nextTurn();
    }
    const title = `${(only !== undefined && titles.get(only)) || ''}任务台账`;
    // a date that the printed words leave the year of is in its plan's year; of several plans each is worded in full
    const year = rows[0]?.year ?? 0;
    const written = await this.writer.write({ format, title, year, tasks: pieces }, signal);
    return { name: `${fileName(written.title)}.${format}`, bytes: written.bytes };
  }

  private async rows(query: LedgerExport, principal: Principal, signal: AbortSignal): Promise<LedgerRow[]> {
    const rows: LedgerRow[] = [];
    let after: string | undefined;
    do {
      signal.throwIfAborted();
      const page = await this.ledger.list({ ...query, after, limit: tasksInPiece }, principal);
      rows.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return rows;
  }
}

async function requirementsOf(manager: EntityManager, rows: LedgerRow[]): Promise<Map<number, string>> {
  const ids = rows.map(({ id }) => id);
  const sql = `SELECT id, requirement FROM task WHERE id IN (${marks(ids)})`;
  const found = await manager.query<{ id: number; requirement: string }[]>(sql, ids);
  return new Map(found.map(({ id, requirement }) => [id, requirement]));
}

/** 有效期限 2026-08-31 where it is another one than is printed, and 延期待批. */
const deadlineWords = ({ inForce, extensionsAsked }: LedgerRow): string[] => [
  ...(inForce === null ? [] : [`有效期限 ${[...new Set([inForce.earliest, inForce.latest])].join(' 至 ')}`]),
  ...(extensionsAsked === 0 ? [] : [`延期待批 ${extensionsAsked}`]),
];

/** 办理中 2、已办结 1; the count only where it is not one for all. */
function wordsOf(states: StateCount[]): string {
  const words = ({ state, completedForYear, isRecorded }: StateCount) =>
    completedForYear ? '本年度完成' : `${stateWords[state]}${isRecorded ? '（补录）' : ''}`;
  const [only] = states;
  if (only && states.length === 1 && only.units === 1) return words(only);
  return states.map((each) => `${words(each)} ${each.units}`).join('、');
}
