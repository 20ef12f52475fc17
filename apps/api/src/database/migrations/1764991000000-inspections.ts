import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** 季度督查: check lists, inspections with their units, team and draws, what was answered and found. */
export class Inspections1764991000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
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
    name: 'check_list',
    columns: [
      id,
      { name: 'title', type: 'varchar', length: '120' },
      { name: 'retired_at', ...instant, ...maybe },
      { name: 'updated_at', ...instant },
      { name: 'version', type: 'integer' },
    ],
  }),
  new Table({
    name: 'check_list_item',
    columns: [
      id,
      { name: 'check_list_id', type: 'integer' },
      { name: 'position', type: 'integer' },
      { name: 'dimension', type: 'varchar', length: '16' },
      { name: 'per', type: 'varchar', length: '16' },
      { name: 'method', type: 'varchar', length: '16' },
      { name: 'text', type: 'varchar', length: '500' },
      { name: 'hint', type: 'varchar', length: '500', ...maybe },
    ],
    indices: [{ name: 'ux_check_list_item_position', columnNames: ['check_list_id', 'position'], isUnique: true }],
    foreignKeys: [key('fk_check_list_item_check_list', 'check_list_id', 'check_list', 'CASCADE')],
  }),
  new Table({
    name: 'inspection',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'quarter', type: 'integer' },
      { name: 'title', type: 'varchar', length: '200' },
      { name: 'method', type: 'varchar', length: '16' },
      { name: 'state', type: 'varchar', length: '16' },
      { name: 'check_list_id', type: 'integer', ...maybe },
      { name: 'quantity_weight', type: 'integer' },
      { name: 'content_weight', type: 'integer' },
      { name: 'timeliness_weight', type: 'integer' },
      { name: 'settings', type: long },
      { name: 'units_wanted', type: 'integer', ...maybe },
      { name: 'inspectors_per_unit', type: 'integer' },
      { name: 'samples_per_unit', type: 'integer' },
      { name: 'feedback_days', type: 'integer' },
      { name: 'rectification_days', type: 'integer' },
      { name: 'under_supervision_rules', type: 'boolean' },
      { name: 'field_from', type: 'date', ...maybe },
      { name: 'field_to', type: 'date', ...maybe },
      { name: 'feedback_due', type: 'date', ...maybe },
      { name: 'created_by', type: 'integer' },
      { name: 'created_at', ...instant },
      { name: 'started_at', ...instant, ...maybe },
      { name: 'fed_back_at', ...instant, ...maybe },
      { name: 'finalised_at', ...instant, ...maybe },
      { name: 'published_at', ...instant, ...maybe },
      { name: 'updated_at', ...instant },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ix_inspection_plan', columnNames: ['plan_id', 'quarter'] },
      { name: 'ix_inspection_state', columnNames: ['state'] },
      { name: 'ix_inspection_check_list', columnNames: ['check_list_id'] },
    ],
    foreignKeys: [
      key('fk_inspection_plan', 'plan_id', 'plan'),
      key('fk_inspection_check_list', 'check_list_id', 'check_list'),
    ],
  }),
  new Table({
    name: 'inspection_item',
    columns: [
      id,
      { name: 'inspection_id', type: 'integer' },
      { name: 'position', type: 'integer' },
      { name: 'dimension', type: 'varchar', length: '16' },
      { name: 'per', type: 'varchar', length: '16' },
      { name: 'method', type: 'varchar', length: '16' },
      { name: 'text', type: 'varchar', length: '500' },
      { name: 'hint', type: 'varchar', length: '500', ...maybe },
    ],
    indices: [{ name: 'ux_inspection_item_position', columnNames: ['inspection_id', 'position'], isUnique: true }],
    foreignKeys: [key('fk_inspection_item_inspection', 'inspection_id', 'inspection', 'CASCADE')],
  }),
  new Table({
    name: 'inspection_group',
    columns: [
      id,
      { name: 'inspection_id', type: 'integer' },
      { name: 'position', type: 'integer' },
      { name: 'title', type: 'varchar', length: '120' },
      { name: 'unit_group_id', type: 'integer', ...maybe },
    ],
    indices: [
      { name: 'ux_inspection_group_position', columnNames: ['inspection_id', 'position'], isUnique: true },
      { name: 'ix_inspection_group_unit_group', columnNames: ['unit_group_id'] },
    ],
    foreignKeys: [
      key('fk_inspection_group_inspection', 'inspection_id', 'inspection', 'CASCADE'),
      key('fk_inspection_group_unit_group', 'unit_group_id', 'unit_group', 'SET NULL'),
    ],
  }),
  new Table({
    name: 'inspection_unit',
    columns: [
      id,
      { name: 'inspection_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'unit_name', type: 'varchar', length: '120' },
      { name: 'position', type: 'integer' },
      { name: 'group_id', type: 'integer', ...maybe },
      { name: 'state', type: 'varchar', length: '16' },
      { name: 'ranked', type: 'boolean' },
      { name: 'checked_at', ...instant, ...maybe },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ux_inspection_unit_unit', columnNames: ['inspection_id', 'unit_id'], isUnique: true },
      { name: 'ix_inspection_unit_unit', columnNames: ['unit_id'] },
      { name: 'ix_inspection_unit_group', columnNames: ['group_id'] },
    ],
    foreignKeys: [
      key('fk_inspection_unit_inspection', 'inspection_id', 'inspection', 'CASCADE'),
      key('fk_inspection_unit_unit', 'unit_id', 'unit'),
      key('fk_inspection_unit_group', 'group_id', 'inspection_group', 'SET NULL'),
    ],
  }),
  new Table({
    name: 'inspection_member',
    columns: [
      { name: 'inspection_id', type: 'integer', isPrimary: true },
      { name: 'person_id', type: 'integer', isPrimary: true },
      { name: 'leads', type: 'boolean' },
    ],
    indices: [{ name: 'ix_inspection_member_person', columnNames: ['person_id'] }],
    foreignKeys: [
      key('fk_inspection_member_inspection', 'inspection_id', 'inspection', 'CASCADE'),
      key('fk_inspection_member_person', 'person_id', 'person'),
    ],
  }),
  new Table({
    name: 'unit_inspector',
    columns: [
      { name: 'inspection_unit_id', type: 'integer', isPrimary: true },
      { name: 'person_id', type: 'integer', isPrimary: true },
      { name: 'drawn', type: 'boolean' },
      { name: 'reason', type: 'varchar', length: '500', ...maybe },
    ],
    indices: [{ name: 'ix_unit_inspector_person', columnNames: ['person_id'] }],
    foreignKeys: [
      key('fk_unit_inspector_inspection_unit', 'inspection_unit_id', 'inspection_unit', 'CASCADE'),
      key('fk_unit_inspector_person', 'person_id', 'person'),
    ],
  }),
  new Table({
    name: 'inspection_draw',
    columns: [
      id,
      { name: 'inspection_id', type: 'integer' },
      { name: 'kind', type: 'varchar', length: '16' },
      { name: 'inspection_unit_id', type: 'integer', ...maybe },
      { name: 'number', type: 'integer' },
      { name: 'population', type: long },
      { name: 'population_hash', type: 'varchar', length: '64' },
      { name: 'frozen_at', ...instant },
      { name: 'seed', type: 'varchar', length: '64' },
      { name: 'seeded_at', ...instant },
      { name: 'wanted', type: 'integer' },
      { name: 'drawn', type: long },
      { name: 'reason', type: 'varchar', length: '500', ...maybe },
      { name: 'person_id', type: 'integer' },
    ],
    indices: [
      { name: 'ix_inspection_draw_inspection', columnNames: ['inspection_id', 'kind', 'number'] },
      { name: 'ix_inspection_draw_inspection_unit', columnNames: ['inspection_unit_id'] },
      { name: 'ix_inspection_draw_person', columnNames: ['person_id'] },
    ],
    foreignKeys: [
      key('fk_inspection_draw_inspection', 'inspection_id', 'inspection', 'CASCADE'),
      key('fk_inspection_draw_inspection_unit', 'inspection_unit_id', 'inspection_unit', 'CASCADE'),
      key('fk_inspection_draw_person', 'person_id', 'person'),
    ],
  }),
  new Table({
    name: 'inspection_sample',
    columns: [
      id,
      { name: 'inspection_unit_id', type: 'integer' },
      { name: 'assignment_id', type: 'integer' },
      { name: 'evidence_id', type: 'integer', ...maybe },
      { name: 'reason', type: 'varchar', length: '500', ...maybe },
      { name: 'added_by', type: 'integer', ...maybe },
    ],
    indices: [
      {
        name: 'ux_inspection_sample',
        columnNames: ['inspection_unit_id', 'assignment_id', 'evidence_id'],
        isUnique: true,
      },
      { name: 'ix_inspection_sample_assignment', columnNames: ['assignment_id'] },
      { name: 'ix_inspection_sample_evidence', columnNames: ['evidence_id'] },
      { name: 'ix_inspection_sample_added_by', columnNames: ['added_by'] },
    ],
    foreignKeys: [
      key('fk_inspection_sample_inspection_unit', 'inspection_unit_id', 'inspection_unit', 'CASCADE'),
      key('fk_inspection_sample_assignment', 'assignment_id', 'assignment'),
      key('fk_inspection_sample_evidence', 'evidence_id', 'evidence'),
      key('fk_inspection_sample_added_by', 'added_by', 'person'),
    ],
  }),
  new Table({
    name: 'inspection_answer',
    columns: [
      id,
      { name: 'inspection_unit_id', type: 'integer' },
      { name: 'question', type: 'varchar', length: '64' },
      { name: 'item_id', type: 'integer', ...maybe },
      { name: 'assignment_id', type: 'integer', ...maybe },
      { name: 'answer', type: 'varchar', length: '16' },
      { name: 'words', type: long, ...maybe },
      { name: 'answered_by', type: 'integer' },
      { name: 'answered_at', ...instant },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ux_inspection_answer_question', columnNames: ['inspection_unit_id', 'question'], isUnique: true },
      { name: 'ix_inspection_answer_item', columnNames: ['item_id'] },
      { name: 'ix_inspection_answer_assignment', columnNames: ['assignment_id'] },
      { name: 'ix_inspection_answer_answered_by', columnNames: ['answered_by'] },
    ],
    foreignKeys: [
      key('fk_inspection_answer_inspection_unit', 'inspection_unit_id', 'inspection_unit', 'CASCADE'),
      key('fk_inspection_answer_item', 'item_id', 'inspection_item', 'CASCADE'),
      key('fk_inspection_answer_assignment', 'assignment_id', 'assignment'),
      key('fk_inspection_answer_answered_by', 'answered_by', 'person'),
    ],
  }),
  new Table({
    name: 'finding',
    columns: [
      id,
      { name: 'inspection_unit_id', type: 'integer' },
      { name: 'number', type: 'integer' },
      { name: 'client_key', type: 'varchar', length: '36' },
      { name: 'kind', type: 'varchar', length: '16' },
      { name: 'item_id', type: 'integer', ...maybe },
      { name: 'dimension', type: 'varchar', length: '16' },
      { name: 'assignment_id', type: 'integer', ...maybe },
      { name: 'severity', type: 'varchar', length: '16', ...maybe },
      { name: 'deduction', type: 'integer', ...maybe },
      { name: 'deduction_reason', type: long, ...maybe },
      { name: 'words', type: long },
      { name: 'rectification_due', type: 'date', ...maybe },
      { name: 'state', type: 'varchar', length: '16' },
      { name: 'withdrawn_reason', type: long, ...maybe },
      { name: 'repeats_id', type: 'integer', ...maybe },
      { name: 'found_by', type: 'integer' },
      { name: 'found_at', ...instant },
      { name: 'updated_at', ...instant },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ux_finding_number', columnNames: ['inspection_unit_id', 'number'], isUnique: true },
      { name: 'ux_finding_client_key', columnNames: ['inspection_unit_id', 'client_key'], isUnique: true },
      { name: 'ix_finding_item', columnNames: ['item_id'] },
      { name: 'ix_finding_assignment', columnNames: ['assignment_id'] },
      { name: 'ix_finding_repeats', columnNames: ['repeats_id'] },
      { name: 'ix_finding_found_by', columnNames: ['found_by'] },
    ],
    foreignKeys: [
      key('fk_finding_inspection_unit', 'inspection_unit_id', 'inspection_unit'),
      key('fk_finding_item', 'item_id', 'inspection_item'),
      key('fk_finding_assignment', 'assignment_id', 'assignment'),
      key('fk_finding_repeats', 'repeats_id', 'finding', 'SET NULL'),
      key('fk_finding_found_by', 'found_by', 'person'),
    ],
  }),
  new Table({
    name: 'finding_evidence',
    columns: [
      { name: 'finding_id', type: 'integer', isPrimary: true },
      { name: 'evidence_id', type: 'integer', isPrimary: true },
    ],
    indices: [{ name: 'ix_finding_evidence_evidence', columnNames: ['evidence_id'] }],
    foreignKeys: [
      key('fk_finding_evidence_finding', 'finding_id', 'finding', 'CASCADE'),
      key('fk_finding_evidence_evidence', 'evidence_id', 'evidence'),
    ],
  }),
  new Table({
    name: 'finding_file',
    columns: [
      id,
      { name: 'finding_id', type: 'integer' },
      { name: 'name', type: 'varchar', length: '255' },
      { name: 'format', type: 'varchar', length: '8' },
      { name: 'size', type: 'integer' },
      { name: 'sha256', type: 'varchar', length: '64' },
      { name: 'removal_id', type: 'integer', ...maybe },
      { name: 'added_by', type: 'integer' },
      { name: 'added_at', ...instant },
    ],
    indices: [
      { name: 'ix_finding_file_sha256', columnNames: ['sha256'] },
      { name: 'ix_finding_file_finding', columnNames: ['finding_id'] },
      { name: 'ix_finding_file_added_by', columnNames: ['added_by'] },
    ],
    foreignKeys: [
      key('fk_finding_file_finding', 'finding_id', 'finding', 'CASCADE'),
      key('fk_finding_file_added_by', 'added_by', 'person'),
    ],
  }),
];
