import { type MigrationInterface, type QueryRunner, Table, TableColumn, type TableColumnOptions } from 'typeorm';
import { longText } from '../columns.js';

/** The end of a plan's year: its archivings, what they closed, and which tasks went on into a later plan. */
export class Archiving1764710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const long = longText(runner.dataSource);
    await runner.addColumn('assignment', new TableColumn(closedFrom));
    await runner.addColumn('task', new TableColumn({ ...carriedFrom, type: long }));
    for (const table of tables(long)) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name);
    await runner.dropColumn('task', carriedFrom.name);
    await runner.dropColumn('assignment', closedFrom.name);
  }
}

const closedFrom: TableColumnOptions = { name: 'closed_from', type: 'varchar', length: '24', isNullable: true };
const carriedFrom: TableColumnOptions = { name: 'carried_from', type: 'text', isNullable: true };
const instant = { type: 'datetime', precision: 3 };

const pointsTo = (name: string, column: string, table: string, onDelete: 'CASCADE' | 'RESTRICT') => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

const tables = (long: string): Table[] => [
  new Table({
    name: 'archiving',
    columns: [
      { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
      { name: 'plan_id', type: 'integer' },
      { name: 'archived_by', type: 'integer' },
      { name: 'archived_at', ...instant },
      { name: 'taken_back_by', type: 'integer', isNullable: true },
      { name: 'taken_back_at', ...instant, isNullable: true },
      { name: 'reason', type: long, isNullable: true },
    ],
    indices: [{ name: 'ix_archiving_plan', columnNames: ['plan_id', 'id'] }],
    foreignKeys: [pointsTo('fk_archiving_plan', 'plan_id', 'plan', 'RESTRICT')],
  }),
  new Table({
    name: 'carried_task',
    columns: [
      { name: 'task_id', type: 'integer', isPrimary: true },
      { name: 'from_task_id', type: 'integer', isPrimary: true },
    ],
    indices: [{ name: 'ix_carried_task_from', columnNames: ['from_task_id'] }],
    foreignKeys: [
      pointsTo('fk_carried_task_task', 'task_id', 'task', 'CASCADE'),
      pointsTo('fk_carried_task_from', 'from_task_id', 'task', 'RESTRICT'),
    ],
  }),
];
