import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** The audit log of one kind of object, the newest first. */
export class AuditKind1764610000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(
      'audit_entry',
      new TableIndex({ name: 'ix_audit_entry_kind', columnNames: ['object_kind', 'id'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('audit_entry', 'ix_audit_entry_kind');
  }
}
