import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';
import { longText } from '../columns.js';

/** The audit log, which the database lets nobody change, and the leases of the jobs. */
export class Audit1764450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // MySQL keeps what was made before it refused a trigger; until this has succeeded nothing is in it
    for (const { name } of tables('text')) await runner.dropTable(name, true);
    for (const table of tables(longText(runner.dataSource))) await runner.createTable(table);
    for (const [table, change] of refused) await runner.query(refusal(runner, table, change));
  }

  async down(runner: QueryRunner): Promise<void> {
    // their triggers go with them
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name);
  }
}

/** Removal of a value (清除) is the one deletion; no row of any of them is ever changed. */
const refused: [table: string, change: 'UPDATE' | 'DELETE'][] = [
  ['audit_entry', 'UPDATE'],
  ['audit_entry', 'DELETE'],
  ['audit_seal', 'UPDATE'],
  ['audit_seal', 'DELETE'],
  ['audit_batch', 'UPDATE'],
  ['audit_batch', 'DELETE'],
  ['audit_value', 'UPDATE'],
];

function refusal({ dataSource }: QueryRunner, table: string, change: 'UPDATE' | 'DELETE'): string {
  const trigger = `CREATE TRIGGER ${table}_no_${change.toLowerCase()} BEFORE ${change} ON ${table} FOR EACH ROW`;
  const message = `'${table} only grows'`;
  return dataSource.options.type === 'better-sqlite3'
    ? `${trigger} BEGIN SELECT RAISE(ABORT, ${message}); END`
    : `${trigger} SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = ${message}`;
}

const instant = { type: 'datetime', precision: 3 };
const text = (length: number) => ({ type: 'varchar', length: String(length) });
const entryId: TableColumnOptions = { name: 'entry_id', type: 'integer', isPrimary: true };

const tables = (long: string): Table[] => [
  new Table({
    name: 'audit_entry',
    columns: [
      { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
      { name: 'at', ...instant },
      { name: 'person_id', type: 'integer', isNullable: true },
      { name: 'account', ...text(40), isNullable: true },
      { name: 'address', ...text(64), isNullable: true },
      { name: 'request_id', ...text(36), isNullable: true },
      { name: 'action', ...text(48) },
      { name: 'object_kind', ...text(32) },
      { name: 'object_id', type: 'integer', isNullable: true },
      { name: 'fields', type: long },
    ],
    indices: [
      { name: 'ix_audit_entry_person', columnNames: ['person_id', 'id'] },
      { name: 'ix_audit_entry_object', columnNames: ['object_kind', 'object_id', 'id'] },
      { name: 'ix_audit_entry_action', columnNames: ['action', 'id'] },
      { name: 'ix_audit_entry_at', columnNames: ['at', 'id'] },
    ],
  }),
  new Table({
    name: 'audit_value',
    columns: [
      entryId,
      { name: 'field', ...text(64), isPrimary: true },
      { name: 'side', ...text(8), isPrimary: true },
      { name: 'salt', ...text(32) },
      { name: 'value', type: long },
    ],
  }),
  new Table({
    name: 'audit_seal',
    columns: [entryId, { name: 'batch', type: 'integer' }, { name: 'digest', ...text(64) }],
    indices: [{ name: 'ix_audit_seal_batch', columnNames: ['batch', 'entry_id'] }],
  }),
  new Table({
    name: 'audit_batch',
    columns: [
      { name: 'batch_number', type: 'integer', isPrimary: true },
      { name: 'entry_count', type: 'integer' },
      { name: 'previous_hash', ...text(64) },
      { name: 'hash', ...text(64) },
      { name: 'sealed_at', ...instant },
    ],
  }),
  new Table({
    name: 'job_lease',
    columns: [
      { name: 'job', ...text(32), isPrimary: true },
      { name: 'done_until', ...instant },
      { name: 'owner', ...text(36), isNullable: true },
      { name: 'held_until', ...instant, isNullable: true },
    ],
  }),
];
