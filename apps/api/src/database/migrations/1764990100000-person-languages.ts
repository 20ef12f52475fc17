import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** The language in which a person reads, for what is sent to them. */
export class PersonLanguages1764990100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = { name: 'language', type: 'varchar', length: '8', isNullable: true };
    await runner.addColumn('person', new TableColumn(column));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('person', 'language');
  }
}
