import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** The removal (清除) that has taken the file of a template. */
export class RemovedTemplates1764990000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = { name: 'removal_id', type: 'integer', isNullable: true };
    await runner.addColumn('document_template', new TableColumn(column));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('document_template', 'removal_id');
  }
}
