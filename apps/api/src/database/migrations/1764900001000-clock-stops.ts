import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** 停表: the days that the office does not count, and of which assignments. */
export class ClockStops1764900001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(longText(runner.dataSource))) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name);
  }
}

const maybe = { isNullable: true };
const instant = { type: 'datetime', precision: 3 };

const key = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'NO ACTION',
});

const tables = (long: string): Table[] => [
  new Table({
    name: 'clock_stop',
    columns: [
      { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
      { name: 'plan_id', type: 'integer' },
      { name: 'first_day', type: 'date' },
      { name: 'last_day', type: 'date', ...maybe },
      { name: 'reason', type: 'varchar', length: '16' },
      { name: 'words', type: long, ...maybe },
      { name: 'entered_by', type: 'integer' },
      { name: 'entered_at', ...instant },
      { name: 'changed_by', type: 'integer', ...maybe },
      { name: 'changed_at', ...instant, ...maybe },
      { name: 'taken_back_by', type: 'integer', ...maybe },
      { name: 'taken_back_at', ...instant, ...maybe },
      { name: 'taken_back_words', type: long, ...maybe },
      { name: 'version', type: 'integer' },
    ],
    indices: [{ name: 'ix_clock_stop_plan', columnNames: ['plan_id'] }],
    foreignKeys: [key('fk_clock_stop_plan', 'plan_id', 'plan')],
  }),
  new Table({
    name: 'stopped_assignment',
    columns: [
      { name: 'stop_id', type: 'integer', isPrimary: true },
      { name: 'assignment_id', type: 'integer', isPrimary: true },
    ],
    indices: [{ name: 'ix_stopped_assignment_assignment', columnNames: ['assignment_id'] }],
    foreignKeys: [
      key('fk_stopped_assignment_stop', 'stop_id', 'clock_stop'),
      key('fk_stopped_assignment_assignment', 'assignment_id', 'assignment'),
    ],
  }),
];
