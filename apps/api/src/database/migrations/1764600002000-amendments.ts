import { type MigrationInterface, type QueryRunner, Table, TableColumn, type TableColumnOptions } from 'typeorm';
import { longText } from '../columns.js';

/** What changed issued plans, and the tasks that were cancelled. */
export class Amendments1764600002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('task', new TableColumn(cancelledAt));
    for (const table of tables(longText(runner.dataSource))) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name);
    await runner.dropColumn('task', cancelledAt.name);
  }
}

const instant = { type: 'datetime', precision: 3 };
const cancelledAt: TableColumnOptions = { name: 'cancelled_at', ...instant, isNullable: true };

const id: TableColumnOptions = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};

const pointsTo = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'NO ACTION',
});

const tables = (long: string): Table[] => [
  new Table({
    name: 'amendment',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'reason', type: long },
      { name: 'created_by', type: 'integer' },
      { name: 'created_at', ...instant },
    ],
    indices: [{ name: 'ix_amendment_plan', columnNames: ['plan_id', 'id'] }],
    foreignKeys: [pointsTo('fk_amendment_plan', 'plan_id', 'plan')],
  }),
  new Table({
    name: 'amended_task',
    columns: [
      id,
      { name: 'amendment_id', type: 'integer' },
      { name: 'task_id', type: 'integer' },
      { name: 'kind', type: 'varchar', length: '16' },
      { name: 'old_values', type: long, isNullable: true },
      { name: 'new_values', type: long, isNullable: true },
    ],
    indices: [
      { name: 'ix_amended_task_amendment', columnNames: ['amendment_id', 'id'] },
      { name: 'ix_amended_task_task', columnNames: ['task_id', 'id'] },
    ],
    foreignKeys: [
      pointsTo('fk_amended_task_amendment', 'amendment_id', 'amendment'),
      pointsTo('fk_amended_task_task', 'task_id', 'task'),
    ],
  }),
];
