import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { longText } from '../columns.js';

/** An import of people can be undone after a later one was. */
export class PeopleLeft1764782000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'people_import',
      new TableColumn({ name: 'left_versions', type: longText(runner.dataSource), isNullable: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('people_import', 'left_versions');
  }
}
