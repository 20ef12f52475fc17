import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** 年度考核: figures and events that are entered, running scores, the result with its snapshots, appeals and corrections. */
export class Assessment1765130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // MySQL keeps tables that were made before a later statement failed; until all have succeeded nothing is in them
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name, true);
    for (const table of tables(longText(runner.dataSource))) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
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

const tables = (long: string): Table[] => [
  new Table({
    name: 'assessment_measure',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'measure', type: 'varchar', length: '36' },
      { name: 'period', type: 'varchar', length: '16' },
      { name: 'numerator', type: 'varchar', length: '32' },
      { name: 'denominator', type: 'varchar', length: '32', ...maybe },
      { name: 'source', type: 'varchar', length: '500' },
      { name: 'entered_by', type: 'integer' },
      { name: 'entered_at', ...instant },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ux_assessment_measure', columnNames: ['plan_id', 'unit_id', 'measure', 'period'], isUnique: true },
      { name: 'ix_assessment_measure_unit', columnNames: ['unit_id'] },
      { name: 'ix_assessment_measure_entered_by', columnNames: ['entered_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_measure_plan', 'plan_id', 'plan'),
      key('fk_assessment_measure_unit', 'unit_id', 'unit'),
      key('fk_assessment_measure_entered_by', 'entered_by', 'person'),
    ],
  }),
  new Table({
    name: 'assessment_event',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'kind', type: 'varchar', length: '36' },
      { name: 'happened_on', type: 'date' },
      { name: 'count', type: 'integer' },
      { name: 'points', type: 'varchar', length: '16', ...maybe },
      { name: 'has_statement', type: 'boolean' },
      { name: 'subject', type: 'varchar', length: '200', ...maybe },
      { name: 'reason', type: long },
      { name: 'recorded_by', type: 'integer' },
      { name: 'recorded_at', ...instant },
      { name: 'withdrawn_by', type: 'integer', ...maybe },
      { name: 'withdrawn_at', ...instant, ...maybe },
      { name: 'withdrawn_reason', type: long, ...maybe },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ix_assessment_event_plan', columnNames: ['plan_id', 'unit_id'] },
      { name: 'ix_assessment_event_unit', columnNames: ['unit_id'] },
      { name: 'ix_assessment_event_recorded_by', columnNames: ['recorded_by'] },
      { name: 'ix_assessment_event_withdrawn_by', columnNames: ['withdrawn_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_event_plan', 'plan_id', 'plan'),
      key('fk_assessment_event_unit', 'unit_id', 'unit'),
      key('fk_assessment_event_recorded_by', 'recorded_by', 'person'),
      key('fk_assessment_event_withdrawn_by', 'withdrawn_by', 'person'),
    ],
  }),
  new Table({
    name: 'assessment_event_file',
    columns: [
      id,
      { name: 'event_id', type: 'integer' },
      { name: 'name', type: 'varchar', length: '255' },
      { name: 'format', type: 'varchar', length: '8' },
      { name: 'size', type: 'integer' },
      { name: 'sha256', type: 'varchar', length: '64' },
      { name: 'removal_id', type: 'integer', ...maybe },
      { name: 'added_by', type: 'integer' },
      { name: 'added_at', ...instant },
    ],
    indices: [
      { name: 'ix_assessment_event_file_sha256', columnNames: ['sha256'] },
      { name: 'ix_assessment_event_file_event', columnNames: ['event_id'] },
      { name: 'ix_assessment_event_file_added_by', columnNames: ['added_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_event_file_event', 'event_id', 'assessment_event', 'CASCADE'),
      key('fk_assessment_event_file_added_by', 'added_by', 'person'),
    ],
  }),
  new Table({
    name: 'assessment_entry',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'line', type: 'varchar', length: '36' },
      { name: 'kind', type: 'varchar', length: '16' },
      { name: 'points', type: 'varchar', length: '16', ...maybe },
      { name: 'range_to', type: 'varchar', length: '16', ...maybe },
      { name: 'reason', type: long },
      { name: 'entered_by', type: 'integer' },
      { name: 'entered_at', ...instant },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ux_assessment_entry', columnNames: ['plan_id', 'unit_id', 'line'], isUnique: true },
      { name: 'ix_assessment_entry_unit', columnNames: ['unit_id'] },
      { name: 'ix_assessment_entry_entered_by', columnNames: ['entered_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_entry_plan', 'plan_id', 'plan'),
      key('fk_assessment_entry_unit', 'unit_id', 'unit'),
      key('fk_assessment_entry_entered_by', 'entered_by', 'person'),
    ],
  }),
  new Table({
    name: 'assessment_entry_file',
    columns: [
      id,
      { name: 'entry_id', type: 'integer' },
      { name: 'name', type: 'varchar', length: '255' },
      { name: 'format', type: 'varchar', length: '8' },
      { name: 'size', type: 'integer' },
      { name: 'sha256', type: 'varchar', length: '64' },
      { name: 'removal_id', type: 'integer', ...maybe },
      { name: 'added_by', type: 'integer' },
      { name: 'added_at', ...instant },
    ],
    indices: [
      { name: 'ix_assessment_entry_file_sha256', columnNames: ['sha256'] },
      { name: 'ix_assessment_entry_file_entry', columnNames: ['entry_id'] },
      { name: 'ix_assessment_entry_file_added_by', columnNames: ['added_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_entry_file_entry', 'entry_id', 'assessment_entry', 'CASCADE'),
      key('fk_assessment_entry_file_added_by', 'added_by', 'person'),
    ],
  }),
  new Table({
    name: 'assessment_own_figure',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'line', type: 'varchar', length: '36' },
      { name: 'points', type: 'varchar', length: '16', ...maybe },
      { name: 'words', type: long, ...maybe },
      { name: 'written_by', type: 'integer' },
      { name: 'written_at', ...instant },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ux_assessment_own_figure', columnNames: ['plan_id', 'unit_id', 'line'], isUnique: true },
      { name: 'ix_assessment_own_figure_unit', columnNames: ['unit_id'] },
      { name: 'ix_assessment_own_figure_written_by', columnNames: ['written_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_own_figure_plan', 'plan_id', 'plan'),
      key('fk_assessment_own_figure_unit', 'unit_id', 'unit'),
      key('fk_assessment_own_figure_written_by', 'written_by', 'person'),
    ],
  }),
  new Table({
    name: 'assessment_running',
    columns: [
      id,
      { name: 'scheme_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'facts_hash', type: 'varchar', length: '64' },
      { name: 'ledger', type: long },
      { name: 'total', type: 'varchar', length: '16', ...maybe },
      { name: 'is_vetoed', type: 'boolean' },
      { name: 'scored_points', type: 'varchar', length: '16' },
      { name: 'computed_at', ...instant },
    ],
    indices: [
      { name: 'ux_assessment_running', columnNames: ['scheme_id', 'unit_id'], isUnique: true },
      { name: 'ix_assessment_running_unit', columnNames: ['unit_id'] },
    ],
    foreignKeys: [
      key('fk_assessment_running_scheme', 'scheme_id', 'assessment_scheme', 'CASCADE'),
      key('fk_assessment_running_unit', 'unit_id', 'unit'),
    ],
  }),
  new Table({
    name: 'assessment_trend',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'day', type: 'date' },
      { name: 'scheme_id', type: 'integer' },
      { name: 'total', type: 'varchar', length: '16', ...maybe },
      { name: 'scored_points', type: 'varchar', length: '16' },
    ],
    indices: [
      { name: 'ux_assessment_trend', columnNames: ['plan_id', 'unit_id', 'day'], isUnique: true },
      { name: 'ix_assessment_trend_unit', columnNames: ['unit_id'] },
      { name: 'ix_assessment_trend_scheme', columnNames: ['scheme_id'] },
    ],
    foreignKeys: [
      key('fk_assessment_trend_plan', 'plan_id', 'plan'),
      key('fk_assessment_trend_unit', 'unit_id', 'unit'),
      key('fk_assessment_trend_scheme', 'scheme_id', 'assessment_scheme', 'CASCADE'),
    ],
  }),
  new Table({
    name: 'assessment_result',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'scheme_id', type: 'integer' },
      { name: 'state', type: 'varchar', length: '16' },
      { name: 'announced_at', ...instant },
      { name: 'appeals_until', type: 'date' },
      { name: 'appeal_counting', type: long },
      { name: 'finalised_at', ...instant, ...maybe },
      { name: 'published_at', ...instant, ...maybe },
      { name: 'document_number', type: 'varchar', length: '80', ...maybe },
      { name: 'signer', type: 'varchar', length: '80', ...maybe },
      { name: 'signed_on', type: 'date', ...maybe },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ux_assessment_result_plan', columnNames: ['plan_id'], isUnique: true },
      { name: 'ix_assessment_result_scheme', columnNames: ['scheme_id'] },
    ],
    foreignKeys: [
      key('fk_assessment_result_plan', 'plan_id', 'plan'),
      key('fk_assessment_result_scheme', 'scheme_id', 'assessment_scheme'),
    ],
  }),
  new Table({
    name: 'assessment_waiver',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'quarter', type: 'integer' },
      { name: 'reason', type: long },
      { name: 'waived_by', type: 'integer' },
      { name: 'waived_at', ...instant },
    ],
    indices: [
      { name: 'ux_assessment_waiver', columnNames: ['plan_id', 'quarter'], isUnique: true },
      { name: 'ix_assessment_waiver_waived_by', columnNames: ['waived_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_waiver_plan', 'plan_id', 'plan'),
      key('fk_assessment_waiver_waived_by', 'waived_by', 'person'),
    ],
  }),
  new Table({
    name: 'assessment_snapshot',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'scheme_id', type: 'integer' },
      { name: 'number', type: 'integer' },
      { name: 'kind', type: 'varchar', length: '16' },
      { name: 'reason', type: long, ...maybe },
      { name: 'scheme', type: long },
      { name: 'first_day', type: 'date' },
      { name: 'last_day', type: 'date' },
      { name: 'calendar_version', type: 'varchar', length: '120' },
      { name: 'hash', type: 'varchar', length: '64' },
      { name: 'taken_by', type: 'integer' },
      { name: 'taken_at', ...instant },
    ],
    indices: [
      { name: 'ux_assessment_snapshot', columnNames: ['plan_id', 'number'], isUnique: true },
      { name: 'ix_assessment_snapshot_scheme', columnNames: ['scheme_id'] },
      { name: 'ix_assessment_snapshot_taken_by', columnNames: ['taken_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_snapshot_plan', 'plan_id', 'plan'),
      key('fk_assessment_snapshot_scheme', 'scheme_id', 'assessment_scheme'),
      key('fk_assessment_snapshot_taken_by', 'taken_by', 'person'),
    ],
  }),
  new Table({
    name: 'assessment_snapshot_unit',
    columns: [
      id,
      { name: 'snapshot_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'unit_name', type: 'varchar', length: '120' },
      { name: 'position', type: 'integer' },
      { name: 'group_key', type: 'varchar', length: '36' },
      { name: 'ranked', type: 'boolean' },
      { name: 'facts', type: long },
      { name: 'ledger', type: long },
      { name: 'ledger_hash', type: 'varchar', length: '64' },
      { name: 'total', type: 'varchar', length: '16', ...maybe },
      { name: 'is_vetoed', type: 'boolean' },
      { name: 'grade', type: 'varchar', length: '40', ...maybe },
      { name: 'rank_in_group', type: 'integer', ...maybe },
      { name: 'contribution', type: 'varchar', length: '16', ...maybe },
      { name: 'contribution_of', type: 'varchar', length: '16' },
    ],
    indices: [
      { name: 'ux_assessment_snapshot_unit', columnNames: ['snapshot_id', 'unit_id'], isUnique: true },
      { name: 'ix_assessment_snapshot_unit_unit', columnNames: ['unit_id'] },
    ],
    foreignKeys: [
      key('fk_assessment_snapshot_unit_snapshot', 'snapshot_id', 'assessment_snapshot', 'CASCADE'),
      key('fk_assessment_snapshot_unit_unit', 'unit_id', 'unit'),
    ],
  }),
  new Table({
    name: 'assessment_appeal',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'line', type: 'varchar', length: '36' },
      { name: 'snapshot_id', type: 'integer' },
      { name: 'words', type: long },
      { name: 'wanted', type: 'varchar', length: '16', ...maybe },
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
    indices: [
      { name: 'ix_assessment_appeal_plan', columnNames: ['plan_id', 'unit_id', 'line'] },
      { name: 'ix_assessment_appeal_unit', columnNames: ['unit_id'] },
      { name: 'ix_assessment_appeal_snapshot', columnNames: ['snapshot_id'] },
    ],
    foreignKeys: [
      key('fk_assessment_appeal_plan', 'plan_id', 'plan'),
      key('fk_assessment_appeal_unit', 'unit_id', 'unit'),
      key('fk_assessment_appeal_snapshot', 'snapshot_id', 'assessment_snapshot'),
    ],
  }),
  new Table({
    name: 'assessment_appeal_file',
    columns: [
      id,
      { name: 'appeal_id', type: 'integer' },
      { name: 'name', type: 'varchar', length: '255' },
      { name: 'format', type: 'varchar', length: '8' },
      { name: 'size', type: 'integer' },
      { name: 'sha256', type: 'varchar', length: '64' },
      { name: 'removal_id', type: 'integer', ...maybe },
      { name: 'added_by', type: 'integer' },
      { name: 'added_at', ...instant },
    ],
    indices: [
      { name: 'ix_assessment_appeal_file_sha256', columnNames: ['sha256'] },
      { name: 'ix_assessment_appeal_file_appeal', columnNames: ['appeal_id'] },
      { name: 'ix_assessment_appeal_file_added_by', columnNames: ['added_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_appeal_file_appeal', 'appeal_id', 'assessment_appeal', 'CASCADE'),
      key('fk_assessment_appeal_file_added_by', 'added_by', 'person'),
    ],
  }),
  new Table({
    name: 'assessment_correction',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'number', type: 'integer' },
      { name: 'line', type: 'varchar', length: '36' },
      { name: 'score', type: 'varchar', length: '16' },
      { name: 'reason', type: long },
      { name: 'appeal_id', type: 'integer', ...maybe },
      { name: 'made_by', type: 'integer' },
      { name: 'made_at', ...instant },
    ],
    indices: [
      { name: 'ux_assessment_correction', columnNames: ['plan_id', 'unit_id', 'number'], isUnique: true },
      { name: 'ix_assessment_correction_unit', columnNames: ['unit_id'] },
      { name: 'ix_assessment_correction_appeal', columnNames: ['appeal_id'] },
      { name: 'ix_assessment_correction_made_by', columnNames: ['made_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_correction_plan', 'plan_id', 'plan'),
      key('fk_assessment_correction_unit', 'unit_id', 'unit'),
      key('fk_assessment_correction_appeal', 'appeal_id', 'assessment_appeal'),
      key('fk_assessment_correction_made_by', 'made_by', 'person'),
    ],
  }),
];
