import { type MigrationInterface, type QueryRunner, Table, TableCheck } from 'typeorm';
import { longText } from '../columns.js';

/** 考核方案 with the units that each scores; the floor of the weight (不低于4%) is held by the database, too. */
export class AssessmentSchemes1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { dataSource } = runner;
    // MySQL keeps tables that were made before a later statement failed; until all have succeeded nothing is in them
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name, true);
    for (const table of tables(longText(dataSource))) {
      if (dataSource.options.type === 'better-sqlite3' && table.name === 'assessment_scheme')
        table.addCheckConstraint(floor);
      await runner.createTable(table);
    }
    // TypeORM drops checks silently on these
    if (dataSource.options.type !== 'better-sqlite3')
      await runner.query(`ALTER TABLE assessment_scheme ADD CONSTRAINT ${floor.name} CHECK (${floor.expression})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name);
  }
}

const floor = new TableCheck({
  name: 'ck_assessment_scheme_weight',
  columnNames: ['weight'],
  expression: 'weight BETWEEN 400 AND 10000',
});

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
    name: 'assessment_scheme',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'title', type: 'varchar', length: '200' },
      { name: 'state', type: 'varchar', length: '16' },
      { name: 'number', type: 'integer', ...maybe },
      { name: 'weight', type: 'integer' },
      { name: 'body', type: long },
      { name: 'selection', type: long },
      { name: 'copied_from_id', type: 'integer', ...maybe },
      { name: 'created_by', type: 'integer' },
      { name: 'created_at', ...instant },
      { name: 'adopted_by', type: 'integer', ...maybe },
      { name: 'adopted_at', ...instant, ...maybe },
      { name: 'updated_at', ...instant },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ux_assessment_scheme_number', columnNames: ['plan_id', 'number'], isUnique: true },
      { name: 'ix_assessment_scheme_copied_from', columnNames: ['copied_from_id'] },
      { name: 'ix_assessment_scheme_created_by', columnNames: ['created_by'] },
      { name: 'ix_assessment_scheme_adopted_by', columnNames: ['adopted_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_scheme_plan', 'plan_id', 'plan'),
      key('fk_assessment_scheme_copied_from', 'copied_from_id', 'assessment_scheme', 'SET NULL'),
      key('fk_assessment_scheme_created_by', 'created_by', 'person'),
      key('fk_assessment_scheme_adopted_by', 'adopted_by', 'person'),
    ],
  }),
  new Table({
    name: 'assessment_unit',
    columns: [
      id,
      { name: 'scheme_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'unit_name', type: 'varchar', length: '120' },
      { name: 'position', type: 'integer' },
      { name: 'group_key', type: 'varchar', length: '36' },
      { name: 'ranked', type: 'boolean' },
    ],
    indices: [
      { name: 'ux_assessment_unit', columnNames: ['scheme_id', 'unit_id'], isUnique: true },
      { name: 'ix_assessment_unit_unit', columnNames: ['unit_id'] },
    ],
    foreignKeys: [
      key('fk_assessment_unit_scheme', 'scheme_id', 'assessment_scheme', 'CASCADE'),
      key('fk_assessment_unit_unit', 'unit_id', 'unit'),
    ],
  }),
];
