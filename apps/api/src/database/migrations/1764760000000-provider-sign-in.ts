import { type MigrationInterface, type QueryRunner, Table, type TableForeignKeyOptions } from 'typeorm';
import { longText } from '../columns.js';

const pointsTo = (name: string, column: string, table: string): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
  onUpdate: 'NO ACTION',
});

/** Who a person is at an OpenID Connect provider, attempts to sign in by it, and the sessions that it began. */
export class ProviderSignIn1764760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'provider_identity',
        columns: [
          { name: 'person_id', type: 'integer', isPrimary: true },
          { name: 'issuer', type: 'varchar', length: '500' },
          { name: 'subject', type: 'varchar', length: '255' },
          { name: 'identity_hash', type: 'varchar', length: '64' },
        ],
        indices: [{ name: 'ux_provider_identity', columnNames: ['identity_hash'], isUnique: true }],
        foreignKeys: [pointsTo('fk_provider_identity_person', 'person_id', 'person')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'provider_attempt',
        columns: [
          { name: 'state_hash', type: 'varchar', length: '64', isPrimary: true },
          { name: 'browser_hash', type: 'varchar', length: '64' },
          { name: 'nonce', type: 'varchar', length: '64' },
          { name: 'code_verifier', type: 'varchar', length: '128' },
          { name: 'person_id', type: 'integer', isNullable: true },
          { name: 'asked', type: 'varchar', length: '2000' },
          { name: 'expires_at', type: 'datetime', precision: 3 },
        ],
        indices: [
          { name: 'ix_provider_attempt_expires', columnNames: ['expires_at'] },
          { name: 'ix_provider_attempt_person', columnNames: ['person_id'] },
        ],
        foreignKeys: [pointsTo('fk_provider_attempt_person', 'person_id', 'person')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'provider_session',
        columns: [
          { name: 'session_id', type: 'integer', isPrimary: true },
          { name: 'id_token', type: longText(runner.dataSource) },
        ],
        foreignKeys: [pointsTo('fk_provider_session_session', 'session_id', 'session')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('provider_session');
    await runner.dropTable('provider_attempt');
    await runner.dropTable('provider_identity');
  }
}
