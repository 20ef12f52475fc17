import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** What has changed lately, for the pages that show it; and how far that is numbered. */
export class LiveChanges1764820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'live_change',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'noun', type: 'varchar', length: '32' },
          { name: 'object_id', type: 'integer', isNullable: true },
          { name: 'unit_id', type: 'integer', isNullable: true },
          { name: 'page', type: 'varchar', length: '32', isNullable: true },
          { name: 'batch', type: 'integer', isNullable: true },
          { name: 'at', type: 'datetime', precision: 3 },
        ],
        indices: [
          { name: 'ix_live_change_batch', columnNames: ['batch', 'id'] },
          { name: 'ix_live_change_at', columnNames: ['at'] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'live_feed',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true },
          { name: 'last_batch', type: 'integer' },
        ],
      }),
    );
    await runner.query('INSERT INTO live_feed (id, last_batch) VALUES (1, 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('live_feed');
    await runner.dropTable('live_change');
  }
}
