import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';

/** The figures that the office sets for a plan, and in each round the one that is its own. */
export class PlanSettings1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'plan_setting',
        columns: [
          { name: 'plan_id', type: 'integer', isPrimary: true },
          { name: 'version', type: 'integer', isPrimary: true },
          { name: 'name', type: 'varchar', length: '32', isPrimary: true },
          { name: 'value', type: 'integer', isNullable: true },
          { name: 'changed_by', type: 'integer', isNullable: true },
          { name: 'changed_at', type: 'datetime', precision: 3 },
        ],
        indices: [{ name: 'ix_plan_setting_person', columnNames: ['changed_by'] }],
        foreignKeys: [
          key('fk_plan_setting_plan', 'plan_id', 'plan', 'CASCADE'),
          key('fk_plan_setting_person', 'changed_by', 'person', 'SET NULL'),
        ],
      }),
    );
    await runner.addColumn(
      'reporting_round',
      new TableColumn({ name: 'least_open_days', type: 'integer', default: 10 }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('reporting_round', 'least_open_days');
    await runner.dropTable('plan_setting');
  }
}

const key = (name: string, column: string, table: string, onDelete: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});
