import {
  type MigrationInterface,
  type QueryRunner,
  TableColumn,
  type TableColumnOptions,
  TableForeignKey,
  TableIndex,
} from 'typeorm';

/** Where a unit stands in the tree, since when and until when it is there, and who answers for it. */
export class UnitTree1764480000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(
      'unit',
      columns.map((column) => new TableColumn({ ...column, isNullable: true })),
    );
    await runner.createIndex('unit', new TableIndex({ name: 'ix_unit_parent', columnNames: ['parent_id', 'id'] }));
    await runner.createForeignKey('unit', parent);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropForeignKey('unit', parent);
    await runner.dropIndex('unit', 'ix_unit_parent');
    await runner.dropColumns(
      'unit',
      columns.map(({ name }) => name),
    );
  }
}

const columns: TableColumnOptions[] = [
  { name: 'parent_id', type: 'integer' },
  { name: 'valid_from', type: 'date' },
  { name: 'valid_to', type: 'date' },
  { name: 'liaison', type: 'varchar', length: '50' },
  { name: 'liaison_telephone', type: 'varchar', length: '40' },
  { name: 'leader', type: 'varchar', length: '50' },
];

const parent = new TableForeignKey({
  name: 'fk_unit_parent',
  columnNames: ['parent_id'],
  referencedTableName: 'unit',
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'NO ACTION',
});
