import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';
import { longText } from '../columns.js';

/** Reminders (催办) with whom they told, and the days on which they went out by themselves. */
export class Reminders1764940000000 implements MigrationInterface {
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
const code = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });

const pointsTo = (
  from: string,
  column: string,
  to: string,
  onDelete: 'RESTRICT' | 'CASCADE' | 'SET NULL',
): TableForeignKeyOptions => ({
  name: `fk_${from}_${column.replace('_id', '')}`,
  columnNames: [column],
  referencedTableName: to,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

const tables = (long: string): Table[] => [
  new Table({
    name: 'reminder',
    columns: [
      id,
      { name: 'assignment_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'round_id', type: 'integer', ...maybe },
      code('way', 16),
      { ...code('rule', 24), ...maybe },
      { ...code('cause', 80), ...maybe },
      { name: 'day', type: 'date' },
      { ...code('rung', 16), ...maybe },
      { name: 'due_date', type: 'date', ...maybe },
      { name: 'working_days', type: 'integer', ...maybe },
      { name: 'words', type: long, ...maybe },
      { ...code('leader', 50), ...maybe },
      { ...code('call_needed', 8), ...maybe },
      { name: 'call_id', type: 'integer', ...maybe },
      { ...code('called', 8), ...maybe },
      { ...code('spoke_with', 50), ...maybe },
      { name: 'called_at', ...instant, ...maybe },
      { name: 'person_id', type: 'integer', ...maybe },
      { name: 'created_at', ...instant },
    ],
    indices: [
      { name: 'ux_reminder_cause', columnNames: ['assignment_id', 'cause'], isUnique: true },
      { name: 'ix_reminder_day', columnNames: ['day', 'id'] },
      { name: 'ix_reminder_unit', columnNames: ['unit_id', 'day'] },
      { name: 'ix_reminder_round', columnNames: ['round_id'] },
      { name: 'ix_reminder_call', columnNames: ['call_id'] },
      { name: 'ix_reminder_person', columnNames: ['person_id'] },
    ],
    foreignKeys: [
      pointsTo('reminder', 'assignment_id', 'assignment', 'RESTRICT'),
      pointsTo('reminder', 'unit_id', 'unit', 'RESTRICT'),
      pointsTo('reminder', 'round_id', 'reporting_round', 'RESTRICT'),
      pointsTo('reminder', 'call_id', 'reminder', 'SET NULL'),
      pointsTo('reminder', 'person_id', 'person', 'SET NULL'),
    ],
  }),
  new Table({
    name: 'reminded_person',
    columns: [
      { name: 'reminder_id', type: 'integer', isPrimary: true },
      { name: 'person_id', type: 'integer', isPrimary: true },
      code('role', 16),
    ],
    indices: [{ name: 'ix_reminded_person_person', columnNames: ['person_id', 'reminder_id'] }],
    foreignKeys: [
      pointsTo('reminded_person', 'reminder_id', 'reminder', 'CASCADE'),
      pointsTo('reminded_person', 'person_id', 'person', 'CASCADE'),
    ],
  }),
  new Table({
    name: 'reminder_day',
    columns: [
      { name: 'day', type: 'varchar', length: '10', isPrimary: true },
      { name: 'started_at', ...instant },
      { name: 'reminded_at', ...instant, ...maybe },
      { name: 'finished_at', ...instant, ...maybe },
      { name: 'reminders', type: 'integer' },
      { name: 'persons', type: 'integer' },
    ],
  }),
];
