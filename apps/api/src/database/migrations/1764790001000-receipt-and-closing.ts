import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';
import { longText } from '../columns.js';

/** Refusals (退回) with their decisions, requests to close (办结), and the steps (工作节点) of units. */
export class ReceiptAndClosing1764790001000 implements MigrationInterface {
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

const ofAssignment = (name: string, column = 'assignment_id') => ({
  name,
  columnNames: [column],
  referencedTableName: 'assignment',
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'NO ACTION',
});

const tables = (long: string): Table[] => [
  new Table({
    name: 'refusal',
    columns: [
      id,
      { name: 'assignment_id', type: 'integer' },
      { name: 'reason', type: long },
      { name: 'refused_by', type: 'integer' },
      { name: 'refused_at', ...instant },
      { name: 'decision', type: 'varchar', length: '16', ...maybe },
      { name: 'decided_by', type: 'integer', ...maybe },
      { name: 'decided_at', ...instant, ...maybe },
      { name: 'decision_words', type: long, ...maybe },
      { name: 'rerouted_to_id', type: 'integer', ...maybe },
    ],
    indices: [
      { name: 'ux_refusal_assignment', columnNames: ['assignment_id'], isUnique: true },
      { name: 'ix_refusal_rerouted_to', columnNames: ['rerouted_to_id'] },
    ],
    foreignKeys: [ofAssignment('fk_refusal_assignment'), ofAssignment('fk_refusal_rerouted_to', 'rerouted_to_id')],
  }),
  new Table({
    name: 'closing_request',
    columns: [
      id,
      { name: 'assignment_id', type: 'integer' },
      { name: 'words', type: long },
      { name: 'submitted_by', type: 'integer' },
      { name: 'submitted_at', ...instant },
      { name: 'approved_by', type: 'integer', ...maybe },
      { name: 'left_at', ...instant, ...maybe },
      { name: 'outcome', type: 'varchar', length: '16', ...maybe },
      { name: 'ended_by', type: 'integer', ...maybe },
      { name: 'ended_at', ...instant, ...maybe },
      { name: 'reason', type: long, ...maybe },
    ],
    indices: [{ name: 'ix_closing_request_assignment', columnNames: ['assignment_id', 'id'] }],
    foreignKeys: [ofAssignment('fk_closing_request_assignment')],
  }),
  new Table({
    name: 'assignment_step',
    columns: [
      id,
      { name: 'assignment_id', type: 'integer' },
      { name: 'position', type: 'integer' },
      { name: 'text', type: long },
      { name: 'person', type: 'varchar', length: '50', ...maybe },
      { name: 'due', type: 'date', ...maybe },
      { name: 'done_at', ...instant, ...maybe },
      { name: 'version', type: 'integer' },
    ],
    indices: [{ name: 'ix_assignment_step_assignment', columnNames: ['assignment_id', 'position', 'id'] }],
    foreignKeys: [ofAssignment('fk_assignment_step_assignment')],
  }),
];
