import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** What units answer to their sheets, and how problems are put right. */
export class FeedbackAndRectification1764993500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(longText(runner.dataSource))) await runner.createTable(table);
    await runner.createTable(counter('document_counter', 'series', '16'));
    await runner.query(
      'INSERT INTO document_counter (year, series, last) SELECT year, colour, last FROM notice_counter',
    );
    await runner.dropTable('notice_counter');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.createTable(counter('notice_counter', 'colour', '8'));
    await runner.query(
      `INSERT INTO notice_counter (year, colour, last)
       SELECT year, series, last FROM document_counter WHERE series <> 'rectification'`,
    );
    await runner.dropTable('document_counter');
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name);
  }
}

const id = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment' as const,
};
const maybe = { isNullable: true };
const instant = { type: 'datetime', precision: 3 };

const key = (name: string, column: string, table: string, onDelete = 'RESTRICT') => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

/** Rectification orders are numbered in the way of notices, so their counters become one. */
const counter = (name: string, series: string, length: string): Table =>
  new Table({
    name,
    columns: [
      { name: 'year', type: 'integer', isPrimary: true },
      { name: series, type: 'varchar', length, isPrimary: true },
      { name: 'last', type: 'integer' },
    ],
  });

const tables = (long: string): Table[] => [
  new Table({
    name: 'inspection_feedback',
    columns: [
      id,
      { name: 'inspection_unit_id', type: 'integer' },
      { name: 'words', type: long },
      { name: 'on_behalf', type: 'boolean' },
      { name: 'submitted_by', type: 'integer' },
      { name: 'submitted_at', ...instant },
      { name: 'approved_by', type: 'integer', ...maybe },
      { name: 'left_at', ...instant, ...maybe },
      { name: 'outcome', type: 'varchar', length: '16', ...maybe },
      { name: 'ended_by', type: 'integer', ...maybe },
      { name: 'ended_at', ...instant, ...maybe },
      { name: 'reason', type: long, ...maybe },
    ],
    indices: [{ name: 'ix_inspection_feedback_unit', columnNames: ['inspection_unit_id', 'id'] }],
    foreignKeys: [key('fk_inspection_feedback_inspection_unit', 'inspection_unit_id', 'inspection_unit')],
  }),
  new Table({
    name: 'inspection_objection',
    columns: [
      id,
      { name: 'feedback_id', type: 'integer' },
      { name: 'finding_id', type: 'integer', ...maybe },
      { name: 'figure', type: 'varchar', length: '16', ...maybe },
      { name: 'words', type: long },
      { name: 'decision', type: 'varchar', length: '16', ...maybe },
      { name: 'decision_words', type: long, ...maybe },
      { name: 'decided_by', type: 'integer', ...maybe },
      { name: 'decided_at', ...instant, ...maybe },
      { name: 'old_deduction', type: 'integer', ...maybe },
      { name: 'new_deduction', type: 'integer', ...maybe },
    ],
    indices: [
      { name: 'ix_inspection_objection_feedback', columnNames: ['feedback_id'] },
      { name: 'ix_inspection_objection_finding', columnNames: ['finding_id'] },
    ],
    foreignKeys: [
      key('fk_inspection_objection_feedback', 'feedback_id', 'inspection_feedback', 'CASCADE'),
      key('fk_inspection_objection_finding', 'finding_id', 'finding'),
    ],
  }),
  new Table({
    name: 'objection_evidence',
    columns: [
      { name: 'objection_id', type: 'integer', isPrimary: true },
      { name: 'evidence_id', type: 'integer', isPrimary: true },
    ],
    indices: [{ name: 'ix_objection_evidence_evidence', columnNames: ['evidence_id'] }],
    foreignKeys: [
      key('fk_objection_evidence_objection', 'objection_id', 'inspection_objection', 'CASCADE'),
      key('fk_objection_evidence_evidence', 'evidence_id', 'evidence'),
    ],
  }),
  new Table({
    name: 'rectification_order',
    columns: [
      id,
      { name: 'inspection_unit_id', type: 'integer' },
      { name: 'year', type: 'integer' },
      { name: 'number', type: 'integer' },
      { name: 'words', type: long },
      { name: 'signing_id', type: 'integer' },
      { name: 'sent_by', type: 'integer' },
      { name: 'sent_at', ...instant },
      { name: 'withdrawn_by', type: 'integer', ...maybe },
      { name: 'withdrawn_at', ...instant, ...maybe },
      { name: 'withdrawal_reason', type: long, ...maybe },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ux_rectification_order_number', columnNames: ['year', 'number'], isUnique: true },
      { name: 'ix_rectification_order_inspection_unit', columnNames: ['inspection_unit_id'] },
      { name: 'ix_rectification_order_signing', columnNames: ['signing_id'] },
    ],
    foreignKeys: [
      key('fk_rectification_order_inspection_unit', 'inspection_unit_id', 'inspection_unit'),
      key('fk_rectification_order_signing', 'signing_id', 'signing'),
    ],
  }),
  new Table({
    name: 'rectification',
    columns: [
      id,
      { name: 'finding_id', type: 'integer' },
      { name: 'order_id', type: 'integer' },
      { name: 'state', type: 'varchar', length: '16' },
      { name: 'first_due', type: 'date' },
      { name: 'due', type: 'date' },
      { name: 'left_on', type: 'date', ...maybe },
      { name: 'reopen_reason', type: long, ...maybe },
      { name: 'reopened_by', type: 'integer', ...maybe },
      { name: 'reopened_at', ...instant, ...maybe },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ux_rectification_finding', columnNames: ['finding_id'], isUnique: true },
      { name: 'ix_rectification_state', columnNames: ['state', 'due'] },
      { name: 'ix_rectification_order', columnNames: ['order_id'] },
    ],
    foreignKeys: [
      key('fk_rectification_finding', 'finding_id', 'finding'),
      key('fk_rectification_order', 'order_id', 'rectification_order'),
    ],
  }),
  new Table({
    name: 'rectification_proof',
    columns: [
      id,
      { name: 'rectification_id', type: 'integer' },
      { name: 'words', type: long },
      { name: 'on_behalf', type: 'boolean' },
      { name: 'submitted_by', type: 'integer' },
      { name: 'submitted_at', ...instant },
      { name: 'approved_by', type: 'integer', ...maybe },
      { name: 'left_at', ...instant, ...maybe },
      { name: 'outcome', type: 'varchar', length: '16', ...maybe },
      { name: 'ended_by', type: 'integer', ...maybe },
      { name: 'ended_at', ...instant, ...maybe },
      { name: 'reason', type: long, ...maybe },
    ],
    indices: [{ name: 'ix_rectification_proof_rectification', columnNames: ['rectification_id', 'id'] }],
    foreignKeys: [key('fk_rectification_proof_rectification', 'rectification_id', 'rectification')],
  }),
  new Table({
    name: 'rectification_proof_evidence',
    columns: [
      { name: 'proof_id', type: 'integer', isPrimary: true },
      { name: 'evidence_id', type: 'integer', isPrimary: true },
    ],
    indices: [{ name: 'ix_rectification_proof_evidence_evidence', columnNames: ['evidence_id'] }],
    foreignKeys: [
      key('fk_rectification_proof_evidence_proof', 'proof_id', 'rectification_proof', 'CASCADE'),
      key('fk_rectification_proof_evidence_evidence', 'evidence_id', 'evidence'),
    ],
  }),
];
