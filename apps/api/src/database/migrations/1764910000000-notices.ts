import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';
import { longText } from '../columns.js';

/** Sign-off records, notices (督办单) with their numbers, leaders' instructions (领导批示), and what units reply to both. */
export class Notices1764910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(longText(runner.dataSource))) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name);
  }
}

const id: TableColumnOptions = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};
const maybe = { isNullable: true };
const instant = { type: 'datetime', precision: 3 };
const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const number = (name: string): TableColumnOptions => ({ name, type: 'integer' });

const pointsTo = (table: string, column: string, other: string): TableForeignKeyOptions => ({
  name: `fk_${table}_${column.replace(/_id$/, '')}`,
  columnNames: [column],
  referencedTableName: other,
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'NO ACTION',
});

const cause: TableColumnOptions[] = [
  text('cause_kind', 16),
  { name: 'cause_of', type: 'date' },
  text('cause_rule', 24),
];

const withdrawal = (long: string): TableColumnOptions[] => [
  { ...number('withdrawn_by'), ...maybe },
  { name: 'withdrawn_at', ...instant, ...maybe },
  { name: 'withdrawal_reason', type: long, ...maybe },
];

const changes: TableColumnOptions[] = [number('version'), { name: 'updated_at', ...instant }];

const tables = (long: string): Table[] => [
  new Table({
    name: 'signing',
    columns: [
      id,
      ...['drafter', 'checker', 'signer'].flatMap((part) => [text(part, 50), { ...number(`${part}_id`), ...maybe }]),
      text('document_number', 60),
      { name: 'signed_on', type: 'date' },
    ],
  }),
  new Table({
    name: 'notice',
    columns: [
      id,
      number('assignment_id'),
      number('unit_id'),
      ...cause,
      text('colour', 8),
      { name: 'colour_reason', type: long, ...maybe },
      text('title', 300),
      { name: 'body', type: long },
      { name: 'answer_by', type: 'date' },
      { ...number('follows_id'), ...maybe },
      { ...number('year'), ...maybe },
      { ...number('number'), ...maybe },
      { ...number('signing_id'), ...maybe },
      number('drafted_by'),
      { ...number('sent_by'), ...maybe },
      { name: 'sent_at', ...instant, ...maybe },
      ...withdrawal(long),
      ...changes,
    ],
    indices: [
      { name: 'ux_notice_number', columnNames: ['year', 'colour', 'number'], isUnique: true },
      { name: 'ix_notice_assignment', columnNames: ['assignment_id', 'id'] },
      { name: 'ix_notice_unit', columnNames: ['unit_id'] },
      { name: 'ix_notice_follows', columnNames: ['follows_id'] },
      { name: 'ix_notice_signing', columnNames: ['signing_id'] },
    ],
    foreignKeys: [
      pointsTo('notice', 'assignment_id', 'assignment'),
      pointsTo('notice', 'unit_id', 'unit'),
      pointsTo('notice', 'follows_id', 'notice'),
      pointsTo('notice', 'signing_id', 'signing'),
    ],
  }),
  new Table({
    name: 'notice_counter',
    columns: [{ ...number('year'), isPrimary: true }, { ...text('colour', 8), isPrimary: true }, number('last')],
  }),
  new Table({
    name: 'notice_dismissal',
    columns: [
      id,
      number('assignment_id'),
      ...cause,
      text('colour', 8),
      { name: 'reason', type: long },
      number('dismissed_by'),
      { name: 'dismissed_at', ...instant },
    ],
    indices: [{ name: 'ix_notice_dismissal_assignment', columnNames: ['assignment_id'] }],
    foreignKeys: [pointsTo('notice_dismissal', 'assignment_id', 'assignment')],
  }),
  new Table({
    name: 'instruction',
    columns: [
      id,
      number('task_id'),
      { name: 'words', type: long },
      text('leader', 50),
      { ...number('leader_id'), ...maybe },
      { name: 'given_on', type: 'date' },
      number('entered_by'),
      { name: 'entered_at', ...instant },
      ...withdrawal(long),
      ...changes,
    ],
    indices: [
      { name: 'ix_instruction_task', columnNames: ['task_id', 'id'] },
      { name: 'ix_instruction_leader', columnNames: ['leader_id'] },
    ],
    foreignKeys: [pointsTo('instruction', 'task_id', 'task')],
  }),
  new Table({
    name: 'demand',
    columns: [
      id,
      number('assignment_id'),
      { ...number('notice_id'), ...maybe },
      { ...number('instruction_id'), ...maybe },
      text('reference', 60),
      text('state', 16),
      { name: 'answer_by', type: 'date', ...maybe },
      number('version'),
    ],
    indices: [
      { name: 'ux_demand_notice', columnNames: ['notice_id'], isUnique: true },
      { name: 'ux_demand_instruction', columnNames: ['instruction_id', 'assignment_id'], isUnique: true },
      { name: 'ix_demand_assignment', columnNames: ['assignment_id', 'state'] },
      { name: 'ix_demand_state', columnNames: ['state', 'answer_by'] },
    ],
    foreignKeys: [
      pointsTo('demand', 'assignment_id', 'assignment'),
      pointsTo('demand', 'notice_id', 'notice'),
      pointsTo('demand', 'instruction_id', 'instruction'),
    ],
  }),
  new Table({
    name: 'demand_reply',
    columns: [
      id,
      number('demand_id'),
      { name: 'words', type: long },
      { name: 'on_behalf', type: 'boolean' },
      number('submitted_by'),
      { name: 'submitted_at', ...instant },
      { ...number('approved_by'), ...maybe },
      { name: 'left_at', ...instant, ...maybe },
      { ...text('outcome', 16), ...maybe },
      { ...number('ended_by'), ...maybe },
      { name: 'ended_at', ...instant, ...maybe },
      { name: 'reason', type: long, ...maybe },
    ],
    indices: [{ name: 'ix_demand_reply_demand', columnNames: ['demand_id', 'id'] }],
    foreignKeys: [pointsTo('demand_reply', 'demand_id', 'demand')],
  }),
  new Table({
    name: 'demand_reply_evidence',
    columns: [
      { ...number('reply_id'), isPrimary: true },
      { ...number('evidence_id'), isPrimary: true },
    ],
    indices: [{ name: 'ix_demand_reply_evidence_evidence', columnNames: ['evidence_id'] }],
    foreignKeys: [
      pointsTo('demand_reply_evidence', 'reply_id', 'demand_reply'),
      pointsTo('demand_reply_evidence', 'evidence_id', 'evidence'),
    ],
  }),
];
