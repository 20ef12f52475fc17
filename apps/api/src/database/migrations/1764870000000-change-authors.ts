import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** Who did a step in a draft, so that nobody takes back another person's without noticing. */
export class ChangeAuthors1764870000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('plan_change', new TableColumn({ name: 'changed_by', type: 'integer', isNullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('plan_change', 'changed_by');
  }
}
