import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';
import { longText } from '../columns.js';

/** Groups of units with their names and the changes of their rules by hand, and those that a starter register brought. */
export class UnitGroups1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(table);
    await runner.addColumn(
      'register_load',
      new TableColumn({ name: 'unit_groups', type: longText(runner.dataSource), isNullable: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('register_load', 'unit_groups');
    for (const { name } of tables.toReversed()) await runner.dropTable(name);
  }
}

const text = (length: number) => ({ type: 'varchar', length: String(length) });

const id: TableColumnOptions = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};

const pointsTo = (
  name: string,
  column: string,
  table: string,
  onDelete: 'CASCADE' | 'RESTRICT',
): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

const tables = [
  new Table({
    name: 'unit_group',
    columns: [
      id,
      { name: 'kinds', ...text(200) },
      { name: 'parent_id', type: 'integer', isNullable: true },
      { name: 'version', type: 'integer' },
      { name: 'updated_at', type: 'datetime', precision: 3 },
    ],
    indices: [{ name: 'ix_unit_group_parent', columnNames: ['parent_id'] }],
    foreignKeys: [pointsTo('fk_unit_group_parent', 'parent_id', 'unit', 'RESTRICT')],
  }),
  new Table({
    name: 'unit_group_name',
    columns: [
      id,
      { name: 'group_id', type: 'integer' },
      { name: 'kind', ...text(16) },
      { name: 'name', ...text(200) },
      { name: 'name_key', ...text(400) },
    ],
    indices: [
      { name: 'ix_unit_group_name_group', columnNames: ['group_id', 'id'] },
      { name: 'ux_unit_group_name_key', columnNames: ['name_key'], isUnique: true },
    ],
    foreignKeys: [pointsTo('fk_unit_group_name_group', 'group_id', 'unit_group', 'CASCADE')],
  }),
  new Table({
    name: 'unit_group_exception',
    columns: [
      { name: 'group_id', type: 'integer', isPrimary: true },
      { name: 'unit_id', type: 'integer', isPrimary: true },
      { name: 'taken_in', type: 'boolean' },
    ],
    indices: [{ name: 'ix_unit_group_exception_unit', columnNames: ['unit_id'] }],
    foreignKeys: [
      pointsTo('fk_unit_group_exception_group', 'group_id', 'unit_group', 'CASCADE'),
      pointsTo('fk_unit_group_exception_unit', 'unit_id', 'unit', 'RESTRICT'),
    ],
  }),
];
