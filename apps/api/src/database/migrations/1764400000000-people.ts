import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm';

/** People, their roles in units, their passwords and sessions. */
export class People1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables.toReversed()) await runner.dropTable(name);
  }
}

const id: TableColumnOptions = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};
const instant = { type: 'datetime', precision: 3 };
const hash = { type: 'varchar', length: '64' };
const passwordHash: TableColumnOptions = { name: 'password_hash', type: 'varchar', length: '200' };

const ofPerson = (name: string): TableForeignKeyOptions => ({
  name,
  columnNames: ['person_id'],
  referencedTableName: 'person',
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
  onUpdate: 'NO ACTION',
});

const tables: Table[] = [
  new Table({
    name: 'person',
    columns: [
      id,
      { name: 'account', type: 'varchar', length: '40' },
      { name: 'account_key', type: 'varchar', length: '80' },
      { name: 'name', type: 'varchar', length: '50' },
      { name: 'telephone', type: 'varchar', length: '40', isNullable: true },
      { ...passwordHash, isNullable: true },
      { name: 'disabled', type: 'boolean' },
      { name: 'version', type: 'integer' },
      { name: 'created_at', ...instant },
      { name: 'updated_at', ...instant },
    ],
    indices: [
      { name: 'ux_person_account', columnNames: ['account_key'], isUnique: true },
      { name: 'ix_person_name', columnNames: ['name', 'id'] },
    ],
  }),
  new Table({
    name: 'membership',
    columns: [
      id,
      { name: 'person_id', type: 'integer' },
      { name: 'unit_id', type: 'integer', isNullable: true },
      { name: 'role', type: 'varchar', length: '16' },
    ],
    indices: [
      { name: 'ix_membership_person', columnNames: ['person_id', 'id'] },
      { name: 'ix_membership_unit', columnNames: ['unit_id', 'id'] },
    ],
    foreignKeys: [
      ofPerson('fk_membership_person'),
      {
        ...ofPerson('fk_membership_unit'),
        columnNames: ['unit_id'],
        referencedTableName: 'unit',
        onDelete: 'RESTRICT',
      },
    ],
  }),
  new Table({
    name: 'former_password',
    columns: [id, { name: 'person_id', type: 'integer' }, passwordHash],
    indices: [{ name: 'ix_former_password_person', columnNames: ['person_id', 'id'] }],
    foreignKeys: [ofPerson('fk_former_password_person')],
  }),
  new Table({
    name: 'set_up_link',
    columns: [
      { name: 'token_hash', ...hash, isPrimary: true },
      { name: 'person_id', type: 'integer', isNullable: true },
      { name: 'expires_at', ...instant },
    ],
    indices: [{ name: 'ix_set_up_link_person', columnNames: ['person_id'] }],
    foreignKeys: [ofPerson('fk_set_up_link_person')],
  }),
  new Table({
    name: 'session',
    columns: [
      id,
      { name: 'token_hash', ...hash },
      { name: 'person_id', type: 'integer' },
      { name: 'address', type: 'varchar', length: '64' },
      { name: 'agent', type: 'varchar', length: '300' },
      { name: 'created_at', ...instant },
      { name: 'used_at', ...instant },
    ],
    indices: [
      { name: 'ux_session_token', columnNames: ['token_hash'], isUnique: true },
      { name: 'ix_session_person', columnNames: ['person_id', 'id'] },
      { name: 'ix_session_used', columnNames: ['used_at'] },
    ],
    foreignKeys: [ofPerson('fk_session_person')],
  }),
  new Table({
    name: 'failed_sign_in',
    columns: [
      { name: 'account_key', type: 'varchar', length: '80', isPrimary: true },
      { name: 'address', type: 'varchar', length: '64', isPrimary: true },
      { name: 'failures', type: 'integer' },
      { name: 'last_at', ...instant },
    ],
    indices: [{ name: 'ix_failed_sign_in_last', columnNames: ['last_at'] }],
  }),
];
