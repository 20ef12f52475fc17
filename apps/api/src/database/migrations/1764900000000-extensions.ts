import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** 延期申请: what units have asked for, and what was decided. */
export class Extensions1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const long = longText(runner.dataSource);
    const instant = { type: 'datetime', precision: 3, isNullable: true };
    const person = { type: 'integer', isNullable: true };
    const reason = { type: 'varchar', length: '16', isNullable: true };
    const day = { type: 'date', isNullable: true };
    await runner.createTable(
      new Table({
        name: 'extension',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'assignment_id', type: 'integer' },
          { name: 'unit_id', type: 'integer' },
          { name: 'state', type: 'varchar', length: '16' },
          { name: 'wanted_date', ...day },
          { name: 'reason', ...reason },
          { name: 'words', type: long },
          { name: 'on_behalf', type: 'boolean' },
          { name: 'written_by', type: 'integer' },
          { name: 'written_at', type: 'datetime', precision: 3 },
          { name: 'submitted_by', ...person },
          { name: 'submitted_at', ...instant },
          { name: 'sent_back_by', ...person },
          { name: 'sent_back_at', ...instant },
          { name: 'sent_back_words', type: long, isNullable: true },
          { name: 'approved_by', ...person },
          { name: 'left_at', ...instant },
          { name: 'deadline_then', ...day },
          { name: 'ended_by', ...person },
          { name: 'ended_at', ...instant },
          { name: 'granted_date', ...day },
          { name: 'counted_reason', ...reason },
          { name: 'decision_words', type: long, isNullable: true },
        ],
        indices: [
          { name: 'ix_extension_assignment', columnNames: ['assignment_id', 'id'] },
          { name: 'ix_extension_state', columnNames: ['state', 'id'] },
        ],
        foreignKeys: [
          {
            name: 'fk_extension_assignment',
            columnNames: ['assignment_id'],
            referencedTableName: 'assignment',
            referencedColumnNames: ['id'],
            onDelete: 'RESTRICT',
            onUpdate: 'NO ACTION',
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('extension');
  }
}
