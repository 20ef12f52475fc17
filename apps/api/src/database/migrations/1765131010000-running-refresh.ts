import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';

/** What lets running scores be computed only where something has changed. */
export class RunningRefresh1765131010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.dropTable(table().name, true);
    await runner.createTable(table());
    if (!(await runner.hasColumn('assessment_running', stale.name)))
      await runner.addColumn('assessment_running', stale);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('assessment_running', stale.name);
    await runner.dropTable(table().name);
  }
}

const instant = { type: 'datetime', precision: 3 };
const stale = new TableColumn({ name: 'stale_since', ...instant, isNullable: true });

const key = (name: string, column: string, referencedTableName: string) => ({
  ...{ name, columnNames: [column], referencedTableName, referencedColumnNames: ['id'] },
  ...{ onDelete: 'CASCADE', onUpdate: 'NO ACTION' },
});

const table = (): Table =>
  new Table({
    name: 'assessment_refresh',
    columns: [
      { name: 'plan_id', type: 'integer', isPrimary: true },
      { name: 'scheme_id', type: 'integer' },
      { name: 'seen_batch', type: 'integer' },
      { name: 'hour', type: 'varchar', length: '13' },
      { name: 'looked_at', ...instant },
    ],
    indices: [{ name: 'ix_assessment_refresh_scheme', columnNames: ['scheme_id'] }],
    foreignKeys: [
      key('fk_assessment_refresh_plan', 'plan_id', 'plan'),
      key('fk_assessment_refresh_scheme', 'scheme_id', 'assessment_scheme'),
    ],
  });
