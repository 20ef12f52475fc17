import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { longText } from '../columns.js';

/** A load can be undone after a later one was. */
export class RegisterLeft1764770001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'register_load',
      new TableColumn({ name: 'left_versions', type: longText(runner.dataSource), isNullable: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('register_load', 'left_versions');
  }
}
