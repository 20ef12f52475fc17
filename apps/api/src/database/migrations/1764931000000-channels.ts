import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions, TableForeignKey } from 'typeorm';
import { longText } from '../columns.js';

/** The channels beyond the application, what is on its way by them, and what each person chooses. */
export class Channels1764931000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(longText(runner.dataSource))) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name);
  }
}

const instant = { type: 'datetime', precision: 3 };
const text = (length: number) => ({ type: 'varchar', length: String(length) });

const id: TableColumnOptions = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};

const belongsTo = (column: string, table: string, name: string) =>
  new TableForeignKey({
    name,
    columnNames: [column],
    referencedTableName: table,
    referencedColumnNames: ['id'],
    onDelete: 'CASCADE',
    onUpdate: 'NO ACTION',
  });

/** Rows of a person: gone with the person. */
const ofPerson: TableColumnOptions = { name: 'person_id', type: 'integer', isPrimary: true };

const tables = (long: string): Table[] => [
  new Table({
    name: 'notification_channel',
    columns: [
      id,
      { name: 'kind', ...text(16) },
      { name: 'name', ...text(50) },
      { name: 'enabled', type: 'boolean' },
      { name: 'settings', type: long },
      { name: 'secrets', type: long },
      { name: 'version', type: 'integer' },
      { name: 'updated_at', ...instant },
      { name: 'delivered_at', ...instant, isNullable: true },
      { name: 'failed_at', ...instant, isNullable: true },
      { name: 'failure', ...text(60), isNullable: true },
    ],
  }),
  new Table({
    name: 'notification_delivery',
    columns: [
      id,
      { name: 'channel_id', type: 'integer' },
      { name: 'notification_id', type: 'integer', isNullable: true },
      { name: 'digest', type: long, isNullable: true },
      { name: 'state', ...text(16) },
      { name: 'attempts', type: 'integer' },
      { name: 'due_at', ...instant },
      { name: 'owner', ...text(36), isNullable: true },
      { name: 'held_until', ...instant, isNullable: true },
      { name: 'tried_at', ...instant, isNullable: true },
      { name: 'failure', ...text(60), isNullable: true },
      { name: 'created_at', ...instant },
    ],
    indices: [
      { name: 'ux_notification_delivery_once', columnNames: ['notification_id', 'channel_id'], isUnique: true },
      { name: 'ix_notification_delivery_due', columnNames: ['channel_id', 'state', 'due_at'] },
    ],
    foreignKeys: [
      belongsTo('channel_id', 'notification_channel', 'fk_notification_delivery_channel'),
      belongsTo('notification_id', 'notification', 'fk_notification_delivery_notification'),
    ],
  }),
  new Table({
    name: 'notification_choice',
    columns: [
      ofPerson,
      { name: 'kind_group', ...text(16), isPrimary: true },
      { name: 'medium', ...text(8), isPrimary: true },
      { name: 'wanted', type: 'boolean' },
    ],
    foreignKeys: [belongsTo('person_id', 'person', 'fk_notification_choice_person')],
  }),
  new Table({
    name: 'notification_quiet',
    columns: [ofPerson, { name: 'quiet_from', type: 'integer' }, { name: 'quiet_until', type: 'integer' }],
    foreignKeys: [belongsTo('person_id', 'person', 'fk_notification_quiet_person')],
  }),
  new Table({
    name: 'notification_contact',
    columns: [
      ofPerson,
      { name: 'medium', ...text(8), isPrimary: true },
      { name: 'address', ...text(254), isNullable: true },
      { name: 'verified_at', ...instant, isNullable: true },
      { name: 'asked_address', ...text(254), isNullable: true },
      { name: 'code_hash', ...text(64), isNullable: true },
      { name: 'asked_at', ...instant, isNullable: true },
      { name: 'asked', type: 'integer' },
      { name: 'wrong', type: 'integer' },
    ],
    foreignKeys: [belongsTo('person_id', 'person', 'fk_notification_contact_person')],
  }),
];
