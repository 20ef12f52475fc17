import { type MigrationInterface, type QueryRunner, Table, TableForeignKey } from 'typeorm';

const references = (column: string, to: string, name: string) =>
  new TableForeignKey({
    name,
    columnNames: [column],
    referencedTableName: to,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
    onUpdate: 'NO ACTION',
  });

/** 补录: what a file said about assignments from before their plan was followed here, so that it can be taken back. */
export class RecordedHistory1764841000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'recording',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'plan_id', type: 'integer' },
          { name: 'recorded_by', type: 'integer' },
          { name: 'recorded_at', type: 'datetime', precision: 3 },
          { name: 'undone_by', type: 'integer', isNullable: true },
          { name: 'undone_at', type: 'datetime', precision: 3, isNullable: true },
        ],
        indices: [{ name: 'ix_recording_plan', columnNames: ['plan_id', 'id'] }],
        foreignKeys: [references('plan_id', 'plan', 'fk_recording_plan')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'recorded_history',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'recording_id', type: 'integer' },
          { name: 'assignment_id', type: 'integer' },
          { name: 'former_state', type: 'varchar', length: '24' },
          { name: 'state', type: 'varchar', length: '24' },
          { name: 'version', type: 'integer' },
          { name: 'percent', type: 'integer', isNullable: true },
          { name: 'closed_on', type: 'date', isNullable: true },
          { name: 'evidence_id', type: 'integer', isNullable: true },
          { name: 'is_new_evidence', type: 'boolean' },
        ],
        indices: [
          { name: 'ix_recorded_history_recording', columnNames: ['recording_id'] },
          { name: 'ix_recorded_history_assignment', columnNames: ['assignment_id', 'id'] },
          { name: 'ix_recorded_history_evidence', columnNames: ['evidence_id'] },
        ],
        foreignKeys: [
          references('recording_id', 'recording', 'fk_recorded_history_recording'),
          references('assignment_id', 'assignment', 'fk_recorded_history_assignment'),
          references('evidence_id', 'evidence', 'fk_recorded_history_evidence'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('recorded_history');
    await runner.dropTable('recording');
  }
}
