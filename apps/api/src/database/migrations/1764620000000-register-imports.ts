import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { longText } from '../columns.js';

/** What a workbook has changed of units, so that a whole import can be undone. */
export class RegisterImports1764620000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'register_load',
      new TableColumn({ name: 'changed', type: longText(runner.dataSource), isNullable: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('register_load', 'changed');
  }
}
