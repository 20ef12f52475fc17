import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** Which of the events of their units people have seen. */
export class SeenEvents1764600001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const pointsTo = (name: string, column: string, table: string) => ({
      name,
      columnNames: [column],
      referencedTableName: table,
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
      onUpdate: 'NO ACTION',
    });
    await runner.createTable(
      new Table({
        name: 'seen_event',
        columns: [
          { name: 'event_id', type: 'integer', isPrimary: true },
          { name: 'person_id', type: 'integer', isPrimary: true },
        ],
        indices: [{ name: 'ix_seen_event_person', columnNames: ['person_id'] }],
        foreignKeys: [
          pointsTo('fk_seen_event_event', 'event_id', 'unit_event'),
          pointsTo('fk_seen_event_person', 'person_id', 'person'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('seen_event');
  }
}
