import { setImmediate as othersTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ReminderRuleName, Rung } from '@yaodian/supervision';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { TableWriter } from '../../exports/table-writer.js';
import { DomainError } from '../../platform/domain-error.js';
import type { Reminder, ReminderExport, ReminderWay } from './reminder.dto.js';
import { countReminders, listReminders } from './reminder.queries.js';

/** Rows of one file; who needs more narrows the filter down. */
const most = 20_000;
const atOnce = 500;

const wayWords: Record<ReminderWay, string> = {
  rule: '自动催办',
  'by-hand': '人工催办',
  telephone: '电话调度',
  paper: '书面告知',
};
const ruleWords: Record<ReminderRuleName, string> = {
  'deadline-ahead': '时限临近',
  'deadline-near': '时限将至',
  'deadline-day': '时限当日',
  'deadline-passed': '已过时限',
  'round-opened': '填报开始',
  'round-ahead': '填报将截止',
  'round-day': '填报截止日',
  'round-passed': '填报逾期',
};
const rungWords: Record<Rung, string> = {
  clerk: '填报员',
  approver: '审核人',
  leader: '分管领导',
  notice: '建议督办单',
};

const columns: readonly { head: string; width: number; words: (one: Reminder) => string }[] = [
  { head: '日期', width: 12, words: ({ day }) => day },
  { head: '方式', width: 12, words: ({ way }) => wayWords[way] },
  { head: '单位', width: 20, words: ({ unitName }) => unitName },
  { head: '任务', width: 44, words: ({ title }) => title },
  { head: '年度要点', width: 28, words: ({ planTitle }) => planTitle },
  { head: '事由', width: 14, words: ({ rule }) => (rule === null ? '' : ruleWords[rule]) },
  { head: '时限', width: 12, words: ({ dueDate }) => dueDate ?? '' },
  { head: '层级', width: 12, words: ({ rung }) => (rung === null ? '' : rungWords[rung]) },
  { head: '告知', width: 24, words: ({ persons }) => persons.map(({ name }) => name).join('、') },
  { head: '须电话或书面告知', width: 18, words: neededWords },
  { head: '通话或收文人', width: 14, words: ({ spokeWith, call }) => spokeWith ?? call?.spokeWith ?? '' },
  { head: '内容', width: 40, words: ({ words }) => words ?? '' },
  { head: '经办人', width: 12, words: ({ by }) => by ?? '' },
];

function neededWords({ callNeeded, leader, call }: Reminder): string {
  if (callNeeded === null) return '';
  const whom = callNeeded === 'leader' ? `分管领导${leader === null ? '' : ` ${leader}`}` : '单位';
  return `${whom}（${call === null ? '未告知' : '已告知'}）`;
}

/** 催办记录 as the table that an office files. */
@Injectable()
export class ReminderExportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly writer: TableWriter,
  ) {}

  /** Throws DomainError export-too-large, and what the writer throws. */
  async table(query: ReminderExport, signal: AbortSignal): Promise<Uint8Array> {
    const { reader } = this.unitOfWork;
    const count = await countReminders(reader, query);
    if (count > most) throw new DomainError('export-too-large', { reminders: String(count), most: String(most) });
    const rows: string[][] = [];
    for (let after: number | undefined; ; await othersTurn()) {
      signal.throwIfAborted();
      const page = await listReminders(reader, { ...query, after, limit: atOnce });
      rows.push(...page.map((one) => columns.map(({ words }) => words(one))));
      if (page.length < atOnce) break;
      after = page[page.length - 1]!.id;
    }
    const heads = columns.map(({ head, width }) => ({ head, width }));
    return this.writer.writeRegister({ sheet: '催办记录', columns: heads, rows }, signal);
  }
}
