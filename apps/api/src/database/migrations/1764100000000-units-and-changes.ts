import { type MigrationInterface, type QueryRunner, Table, TableColumn, type TableColumnOptions } from 'typeorm';
import { longText } from '../columns.js';

/** The register of units; doubts that are kept with tasks and documents; the steps of a draft that can be undone. */
export class UnitsAndChanges1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const long = longText(runner.dataSource);
    for (const [table, columns] of addedColumns(long)) {
      await runner.addColumns(
        table,
        columns.map((column) => new TableColumn(column)),
      );
    }
    for (const table of addedTables(long)) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    const long = longText(runner.dataSource);
    for (const { name } of addedTables(long).reverse()) await runner.dropTable(name);
    for (const [table, columns] of addedColumns(long)) {
      await runner.dropColumns(
        table,
        columns.map(({ name }) => name),
      );
    }
  }
}

const instant = { type: 'datetime', precision: 3 };
const count: TableColumnOptions = { name: 'open_doubts', type: 'integer', default: '0' };

const addedColumns = (long: string): [string, TableColumnOptions[]][] => [
  ['plan', [count, { name: 'checked_at', ...instant, isNullable: true }]],
  [
    'source_document',
    [{ name: 'doubts', type: long, isNullable: true }, { name: 'settled_doubts', type: long, isNullable: true }, count],
  ],
  [
    'task',
    [
      { name: 'read_doubts', type: long, isNullable: true },
      { name: 'settled_doubts', type: long, isNullable: true },
      { name: 'doubts', type: long, isNullable: true },
      count,
    ],
  ],
];

const id: TableColumnOptions = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};

const partOf = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
  onUpdate: 'NO ACTION',
});

const addedTables = (long: string): Table[] => [
  new Table({
    name: 'unit',
    columns: [
      id,
      { name: 'place', type: 'varchar', length: '100', isNullable: true },
      { name: 'level', type: 'varchar', length: '20', isNullable: true },
      { name: 'kind', type: 'varchar', length: '32', isNullable: true },
      { name: 'sort_order', type: 'integer' },
      { name: 'version', type: 'integer' },
      { name: 'updated_at', ...instant },
    ],
    indices: [{ name: 'ix_unit_order', columnNames: ['sort_order', 'id'] }],
  }),
  new Table({
    name: 'unit_name',
    columns: [
      id,
      { name: 'unit_id', type: 'integer' },
      { name: 'kind', type: 'varchar', length: '16' },
      { name: 'name', type: 'varchar', length: '200' },
      { name: 'name_key', type: 'varchar', length: '400' },
      { name: 'initials', type: 'varchar', length: '400' },
      { name: 'claim', type: 'varchar', length: '400', isNullable: true },
    ],
    indices: [
      { name: 'ix_unit_name_unit', columnNames: ['unit_id', 'id'] },
      { name: 'ix_unit_name_key', columnNames: ['name_key'] },
      { name: 'ux_unit_name_claim', columnNames: ['claim'], isUnique: true },
    ],
    foreignKeys: [partOf('fk_unit_name_unit', 'unit_id', 'unit')],
  }),
  new Table({
    name: 'plan_change',
    columns: [
      id,
      { name: 'plan_id', type: 'integer' },
      { name: 'kind', type: 'varchar', length: '16' },
      { name: 'facts', type: long },
      { name: 'undone', type: 'boolean' },
      { name: 'changed_at', ...instant },
    ],
    indices: [{ name: 'ix_plan_change_plan', columnNames: ['plan_id', 'id'] }],
    foreignKeys: [partOf('fk_plan_change_plan', 'plan_id', 'plan')],
  }),
  new Table({
    name: 'plan_change_row',
    columns: [
      { name: 'change_id', type: 'integer', isPrimary: true },
      { name: 'ordinal', type: 'integer', isPrimary: true },
      { name: 'row_kind', type: 'varchar', length: '16' },
      { name: 'row_id', type: 'integer' },
      { name: 'last_version', type: 'integer' },
      { name: 'before_values', type: long, isNullable: true },
      { name: 'after_values', type: long, isNullable: true },
    ],
    foreignKeys: [partOf('fk_plan_change_row_change', 'change_id', 'plan_change')],
  }),
];
