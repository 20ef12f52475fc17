import { type MigrationInterface, type QueryRunner, Table, TableForeignKey } from 'typeorm';
import { longText } from '../columns.js';

/** What one filled form did to a unit's reports, so that it can be taken back. */
export class ReportImports1764840000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'report_import',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'round_id', type: 'integer' },
          { name: 'unit_id', type: 'integer' },
          { name: 'former', type: longText(runner.dataSource) },
          { name: 'imported_at', type: 'datetime', precision: 3 },
        ],
        indices: [
          { name: 'ix_report_import_round', columnNames: ['round_id', 'unit_id', 'id'] },
          { name: 'ix_report_import_unit', columnNames: ['unit_id'] },
        ],
        foreignKeys: [
          new TableForeignKey({
            name: 'fk_report_import_round',
            columnNames: ['round_id'],
            referencedTableName: 'reporting_round',
            referencedColumnNames: ['id'],
            onDelete: 'RESTRICT',
            onUpdate: 'NO ACTION',
          }),
          new TableForeignKey({
            name: 'fk_report_import_unit',
            columnNames: ['unit_id'],
            referencedTableName: 'unit',
            referencedColumnNames: ['id'],
            onDelete: 'RESTRICT',
            onUpdate: 'NO ACTION',
          }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('report_import');
  }
}
