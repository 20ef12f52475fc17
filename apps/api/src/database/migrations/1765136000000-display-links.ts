import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** 大屏链接 */
export class DisplayLinks1765136000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(displayLink);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('display_link');
  }
}

const instant = { type: 'datetime', precision: 3 };

const key = (column: string, table: string) => ({
  name: `fk_display_link_${column.replace('_id', '')}`,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'NO ACTION',
});

const displayLink = new Table({
  name: 'display_link',
  columns: [
    { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
    { name: 'plan_id', type: 'integer' },
    { name: 'title', type: 'varchar', length: '100' },
    { name: 'token_hash', type: 'varchar', length: '64' },
    { name: 'created_by', type: 'integer' },
    { name: 'created_at', ...instant },
    { name: 'expires_on', type: 'date' },
    { name: 'revoked_by', type: 'integer', isNullable: true },
    { name: 'revoked_at', ...instant, isNullable: true },
  ],
  indices: [
    { name: 'ux_display_link_token', columnNames: ['token_hash'], isUnique: true },
    { name: 'ix_display_link_plan', columnNames: ['plan_id'] },
    { name: 'ix_display_link_created_by', columnNames: ['created_by'] },
    { name: 'ix_display_link_revoked_by', columnNames: ['revoked_by'] },
  ],
  foreignKeys: [key('plan_id', 'plan'), key('created_by', 'person'), key('revoked_by', 'person')],
});
