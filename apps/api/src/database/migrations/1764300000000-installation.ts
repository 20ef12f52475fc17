import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** What the database was begun for: the demonstration or an office's own work. */
export class Installation1764300000000 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> =>
    runner.createTable(
      new Table({
        name: 'installation',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true },
          { name: 'mode', type: 'varchar', length: '16' },
        ],
      }),
    );

  down = (runner: QueryRunner): Promise<void> => runner.dropTable('installation');
}
