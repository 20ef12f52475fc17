import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** What holds for the whole installation: what units see of those below them, and the rules for passwords. */
export class InstallationSettings1764801000000 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> =>
    runner.createTable(
      new Table({
        name: 'installation_setting',
        columns: [
          { name: 'area', type: 'varchar', length: '16', isPrimary: true },
          { name: 'version', type: 'integer', isPrimary: true },
          { name: 'name', type: 'varchar', length: '32', isPrimary: true },
          { name: 'value', type: 'integer' },
          { name: 'changed_by', type: 'integer', isNullable: true },
          { name: 'changed_at', type: 'datetime', precision: 3 },
        ],
        indices: [{ name: 'ix_installation_setting_person', columnNames: ['changed_by'] }],
        foreignKeys: [
          {
            name: 'fk_installation_setting_person',
            columnNames: ['changed_by'],
            referencedTableName: 'person',
            referencedColumnNames: ['id'],
            onDelete: 'SET NULL',
            onUpdate: 'NO ACTION',
          },
        ],
      }),
    );

  down = (runner: QueryRunner): Promise<void> => runner.dropTable('installation_setting');
}
