import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { longText } from '../columns.js';

/** Which units a planned inspection takes and how they are compared, and who has changed its figures. */
export class InspectionSelection1764991500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const type = longText(runner.dataSource);
    await runner.addColumn('inspection', new TableColumn({ name: 'selection', type, isNullable: true }));
    await runner.createTable(settingChange);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(settingChange.name);
    await runner.dropColumn('inspection', 'selection');
  }
}

const key = (column: string, table: string, onDelete: string) => ({
  name: `fk_inspection_setting_change_${table}`,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

const settingChange = new Table({
  name: 'inspection_setting_change',
  columns: [
    { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
    { name: 'inspection_id', type: 'integer' },
    { name: 'name', type: 'varchar', length: '40' },
    { name: 'before_value', type: 'varchar', length: '16' },
    { name: 'after_value', type: 'varchar', length: '16' },
    { name: 'changed_by', type: 'integer' },
    { name: 'changed_at', type: 'datetime', precision: 3 },
  ],
  indices: [
    { name: 'ix_inspection_setting_change_inspection', columnNames: ['inspection_id', 'id'] },
    { name: 'ix_inspection_setting_change_person', columnNames: ['changed_by'] },
  ],
  foreignKeys: [key('inspection_id', 'inspection', 'CASCADE'), key('changed_by', 'person', 'RESTRICT')],
});
