import { civilDateOf } from '@yaodian/calendar';
import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  type TableForeignKeyOptions,
  TableIndex,
} from 'typeorm';
import { longText, storedInstant } from '../columns.js';

/** Rounds in the rhythm that a task has of its own, and what units report in them. */
export class Reports1764791000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('task', new TableColumn(ofTask));
    await runner.addColumns(
      'reporting_round',
      ofRound.map((column) => new TableColumn(column)),
    );
    await runner.query(
      'UPDATE reporting_round SET rhythm = (SELECT round_rhythm FROM plan WHERE plan.id = reporting_round.plan_id)',
    );
    // MariaDB needs an index for the foreign key to the plan at any time
    await runner.createIndex('reporting_round', new TableIndex(byRhythm));
    await runner.dropIndex('reporting_round', byPeriod.name);
    for (const table of tables(longText(runner.dataSource))) await runner.createTable(table);
    // nobody could report in a round whose due time has passed already: nothing of it is missing
    const now = new Date();
    const past = [storedInstant(now), storedInstant(now), civilDateOf(now)];
    await runner.query('UPDATE reporting_round SET opened_at = ?, settled_at = ? WHERE due < ?', past);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name);
    await runner.query(
      'DELETE FROM reporting_round WHERE rhythm <> (SELECT round_rhythm FROM plan WHERE plan.id = reporting_round.plan_id)',
    );
    await runner.createIndex('reporting_round', new TableIndex(byPeriod));
    await runner.dropIndex('reporting_round', byRhythm.name);
    await runner.dropColumns(
      'reporting_round',
      ofRound.map(({ name }) => name),
    );
    await runner.dropColumn('task', ofTask.name);
  }
}

const instant = { type: 'datetime', precision: 3 };
const text = (length: number) => ({ type: 'varchar', length: String(length) });
const maybe = { isNullable: true };
const byPeriod = { name: 'ux_reporting_round_period', columnNames: ['plan_id', 'period_last'], isUnique: true };
const byRhythm = { name: 'ux_reporting_round', columnNames: ['plan_id', 'rhythm', 'period_last'], isUnique: true };

const ofTask: TableColumnOptions = { name: 'round_rhythm', ...text(16), ...maybe };

const ofRound: TableColumnOptions[] = [
  { name: 'rhythm', ...text(16), default: "'monthly'" },
  { name: 'opened_at', ...instant, ...maybe },
  { name: 'settled_at', ...instant, ...maybe },
];

const id: TableColumnOptions = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};

/** What units have reported is not deleted, nor what it points to. */
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
    name: 'progress_report',
    columns: [
      id,
      { name: 'assignment_id', type: 'integer' },
      { name: 'round_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'state', ...text(16) },
      { name: 'is_owed', type: 'boolean' },
      { name: 'first_left_at', ...instant, ...maybe },
      { name: 'left_at', ...instant, ...maybe },
      { name: 'return_due', type: 'date', ...maybe },
      { name: 'reopened_until', type: 'date', ...maybe },
      { name: 'reopened_by', type: 'integer', ...maybe },
      { name: 'reopen_reason', type: long, ...maybe },
      { name: 'version', type: 'integer' },
      { name: 'updated_at', ...instant },
    ],
    indices: [
      { name: 'ux_progress_report', columnNames: ['assignment_id', 'round_id'], isUnique: true },
      { name: 'ix_progress_report_round', columnNames: ['round_id', 'state'] },
      { name: 'ix_progress_report_unit', columnNames: ['unit_id', 'state'] },
      { name: 'ix_progress_report_state', columnNames: ['state', 'left_at'] },
    ],
    foreignKeys: [
      pointsTo('fk_progress_report_assignment', 'assignment_id', 'assignment'),
      pointsTo('fk_progress_report_round', 'round_id', 'reporting_round'),
      pointsTo('fk_progress_report_unit', 'unit_id', 'unit'),
    ],
  }),
  new Table({
    name: 'report_version',
    columns: [
      id,
      { name: 'report_id', type: 'integer' },
      { name: 'ordinal', type: 'integer' },
      { name: 'is_unchanged', type: 'boolean' },
      { name: 'done', type: long },
      { name: 'next_steps', type: long },
      { name: 'problems', type: long },
      { name: 'percent', type: 'integer', ...maybe },
      { name: 'target_values', type: long },
      { name: 'periods_met', type: long },
      { name: 'correction_reason', type: long, ...maybe },
      { name: 'is_on_behalf', type: 'boolean' },
      { name: 'written_at', ...instant },
      { name: 'written_by', type: 'integer' },
      { name: 'submitted_at', ...instant, ...maybe },
      { name: 'submitted_by', type: 'integer', ...maybe },
      { name: 'sent_back_reason', type: long, ...maybe },
      { name: 'left_at', ...instant, ...maybe },
      { name: 'approved_by', type: 'integer', ...maybe },
      { name: 'decision', ...text(16), ...maybe },
      { name: 'decision_reason', type: long, ...maybe },
      { name: 'decided_at', ...instant, ...maybe },
      { name: 'decided_by', type: 'integer', ...maybe },
      { name: 'return_due', type: 'date', ...maybe },
    ],
    indices: [{ name: 'ux_report_version', columnNames: ['report_id', 'ordinal'], isUnique: true }],
    foreignKeys: [pointsTo('fk_report_version_report', 'report_id', 'progress_report')],
  }),
  new Table({
    name: 'report_comment',
    columns: [
      id,
      { name: 'version_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'person_id', type: 'integer' },
      { name: 'words', type: long },
      { name: 'created_at', ...instant },
    ],
    indices: [
      { name: 'ix_report_comment_version', columnNames: ['version_id', 'id'] },
      { name: 'ix_report_comment_unit', columnNames: ['unit_id'] },
    ],
    foreignKeys: [
      pointsTo('fk_report_comment_version', 'version_id', 'report_version'),
      pointsTo('fk_report_comment_unit', 'unit_id', 'unit'),
    ],
  }),
];
