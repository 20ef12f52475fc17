import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** What persons are told, each cause once. */
export class Notifications1764930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'notification',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'person_id', type: 'integer' },
          { name: 'kind', type: 'varchar', length: '40' },
          { name: 'cause', type: 'varchar', length: '120' },
          { name: 'path', type: 'varchar', length: '300' },
          { name: 'facts', type: longText(runner.dataSource) },
          { name: 'created_at', type: 'datetime', precision: 3 },
          { name: 'read_at', type: 'datetime', precision: 3, isNullable: true },
          { name: 'spread_at', type: 'datetime', precision: 3, isNullable: true },
        ],
        indices: [
          { name: 'ux_notification_cause', columnNames: ['person_id', 'cause'], isUnique: true },
          { name: 'ix_notification_unread', columnNames: ['person_id', 'read_at'] },
          { name: 'ix_notification_spread', columnNames: ['spread_at'] },
        ],
        foreignKeys: [
          {
            name: 'fk_notification_person',
            columnNames: ['person_id'],
            referencedTableName: 'person',
            referencedColumnNames: ['id'],
            onDelete: 'CASCADE',
            onUpdate: 'NO ACTION',
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('notification');
  }
}
