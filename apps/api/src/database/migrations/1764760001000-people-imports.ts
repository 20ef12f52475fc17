import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** What one workbook did to people, so that it can be taken back. */
export class PeopleImports1764760001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const long = longText(runner.dataSource);
    await runner.createTable(
      new Table({
        name: 'people_import',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'permission', type: 'varchar', length: '32' },
          { name: 'added', type: long },
          { name: 'changed', type: long },
          { name: 'imported_at', type: 'datetime', precision: 3 },
        ],
        indices: [{ name: 'ix_people_import_permission', columnNames: ['permission', 'id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('people_import');
  }
}
