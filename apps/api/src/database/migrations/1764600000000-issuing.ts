import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';
import { longText } from '../columns.js';

/** Issued plans: how they are issued, the assignments and rounds that they get, and what units are told of. */
export class Issuing1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(
      'plan',
      ofPlan.map((column) => new TableColumn(column)),
    );
    for (const table of tables(longText(runner.dataSource))) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name);
    await runner.dropColumns(
      'plan',
      ofPlan.map(({ name }) => name),
    );
  }
}

const instant = { type: 'datetime', precision: 3 };
const text = (length: number) => ({ type: 'varchar', length: String(length) });

const ofPlan: TableColumnOptions[] = [
  { name: 'round_rhythm', ...text(16), default: "'monthly'" },
  { name: 'default_deadline', ...text(16), isNullable: true },
  { name: 'default_deadline_date', type: 'date', isNullable: true },
  { name: 'own_reviewer_id', type: 'integer', isNullable: true },
  { name: 'issued_at', ...instant, isNullable: true },
  { name: 'issued_by', type: 'integer', isNullable: true },
];

const id: TableColumnOptions = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};

/** What is issued is not deleted, nor what it points to. */
const pointsTo = (name: string, column: string, table: string): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'NO ACTION',
});

const tables = (long: string): Table[] => [
  new Table({
    name: 'assignment',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'task_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'role', ...text(16) },
      { name: 'state', ...text(24) },
      { name: 'version', type: 'integer' },
      { name: 'created_at', ...instant },
    ],
    indices: [
      { name: 'ux_assignment_task_unit', columnNames: ['task_id', 'unit_id'], isUnique: true },
      { name: 'ix_assignment_plan_unit', columnNames: ['plan_id', 'unit_id'] },
      { name: 'ix_assignment_unit_plan', columnNames: ['unit_id', 'plan_id'] },
    ],
    foreignKeys: [
      pointsTo('fk_assignment_plan', 'plan_id', 'plan'),
      pointsTo('fk_assignment_task', 'task_id', 'task'),
      pointsTo('fk_assignment_unit', 'unit_id', 'unit'),
    ],
  }),
  new Table({
    name: 'reporting_round',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'period_first', type: 'date' },
      { name: 'period_last', type: 'date' },
      { name: 'quarter', type: 'integer' },
      { name: 'is_last', type: 'boolean' },
      { name: 'counted_until', type: 'date' },
      { name: 'opens', type: 'date' },
      { name: 'due', type: 'date' },
      { name: 'closes', type: 'date' },
    ],
    indices: [{ name: 'ux_reporting_round_period', columnNames: ['plan_id', 'period_last'], isUnique: true }],
    foreignKeys: [pointsTo('fk_reporting_round_plan', 'plan_id', 'plan')],
  }),
  new Table({
    name: 'unit_event',
    columns: [
      id,
      { name: 'unit_id', type: 'integer' },
      { name: 'plan_id', type: 'integer' },
      { name: 'kind', ...text(16) },
      { name: 'tasks', type: long },
      { name: 'created_at', ...instant },
    ],
    indices: [
      { name: 'ix_unit_event_unit', columnNames: ['unit_id', 'id'] },
      { name: 'ix_unit_event_plan', columnNames: ['plan_id'] },
    ],
    foreignKeys: [pointsTo('fk_unit_event_unit', 'unit_id', 'unit'), pointsTo('fk_unit_event_plan', 'plan_id', 'plan')],
  }),
];
