import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** Which assignments a target of a task binds, where the office names them. */
export class TargetBindings1765000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const key = (name: string, column: string, table: string) => ({
      name,
      columnNames: [column],
      referencedTableName: table,
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
      onUpdate: 'NO ACTION',
    });
    await runner.createTable(
      new Table({
        name: 'target_binding',
        columns: ['task_id', 'target', 'assignment_id'].map((name) => ({ name, type: 'integer', isPrimary: true })),
        indices: [{ name: 'ix_target_binding_assignment', columnNames: ['assignment_id'] }],
        foreignKeys: [
          key('fk_target_binding_task', 'task_id', 'task'),
          key('fk_target_binding_assignment', 'assignment_id', 'assignment'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('target_binding');
  }
}
