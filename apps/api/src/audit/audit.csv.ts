import { setImmediate as nextTurn } from 'node:timers/promises';
import { auditActions, auditedFields, auditedKinds } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { byteOrderMark, csvRow } from '../platform/csv.js';
import type { AuditEntry, AuditFilter } from './audit.dto.js';
import { listEntries } from './log.queries.js';

const entriesInPiece = 500;

const columns: [head: string, cell: (entry: AuditEntry) => string | number | null][] = [
  ['编号', ({ id }) => id],
  ['时间', ({ at }) => beijingTime(at)],
  ['账号', ({ account }) => account],
  ['姓名', ({ name }) => name],
  ['来源地址', ({ address }) => address],
  ['动作', ({ action }) => auditActions[action] ?? action],
  ['对象', ({ objectKind }) => auditedKinds[objectKind] ?? objectKind],
  ['对象编号', ({ objectId }) => objectId],
  ['涉及字段', ({ fields }) => fields.map(({ field }) => fieldWords(field)).join('、')],
  ['理由', ({ reason }) => reason],
  ['封存批次', ({ batch }) => batch],
  ['请求编号', ({ requestId }) => requestId],
];

/**
 * The entries that a filter lets through as CSV (RFC 4180) in pieces, the newest first. It begins with a byte order mark,
 * by which spreadsheet programs know UTF-8.
 */
export async function* auditCsv(manager: EntityManager, filter: AuditFilter): AsyncGenerator<string> {
  yield byteOrderMark + csvRow(columns.map(([head]) => head));
  for (let before: number | undefined; ;) {
    const entries = await listEntries(manager, { ...filter, before, limit: entriesInPiece });
    yield entries.map((entry) => csvRow(columns.map(([, cell]) => cell(entry)))).join('');
    if (entries.length < entriesInPiece) return;
    before = entries.at(-1)!.id;
    // the embedded database answers at once, without a turn for the others
    await nextTurn();
  }
}

const fieldNames: Readonly<Record<string, string>> = auditedFields;

/** An amendment is recorded with a field for each task. */
const fieldWords = (field: string): string => fieldNames[field] ?? field.replace(/^task (\d+)$/, '任务 $1');

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });
const beijingTime = (instant: string): string => clock.format(new Date(instant));
