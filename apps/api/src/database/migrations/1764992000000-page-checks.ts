import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

const id = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
} as const;
const key = (name: string, column: string, table: string, onDelete: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});
const instant = (name: string, isNullable = false) => ({ name, type: 'datetime', precision: 3, isNullable });

/** Published pages that are checked, what was found at them, and whose pages may be checked. */
export class PageChecks1764992000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'page_watch',
        columns: [
          { name: 'version_id', type: 'integer', isPrimary: true },
          { name: 'host', type: 'varchar', length: '300' },
          instant('due_at'),
          instant('asked_at', true),
          { name: 'state', type: 'varchar', length: '8', isNullable: true },
          instant('checked_at', true),
          { name: 'last_check_id', type: 'integer', isNullable: true },
          { name: 'good_check_id', type: 'integer', isNullable: true },
          instant('good_at', true),
          instant('changed_at', true),
          { name: 'failed_days', type: 'integer' },
          { name: 'failed_on', type: 'date', isNullable: true },
          { name: 'statement_id', type: 'integer', isNullable: true },
        ],
        indices: [
          { name: 'ix_page_watch_due', columnNames: ['host', 'due_at'] },
          { name: 'ix_page_watch_state', columnNames: ['state', 'failed_days'] },
          { name: 'ix_page_watch_statement', columnNames: ['statement_id'] },
          { name: 'ix_page_watch_good', columnNames: ['good_check_id'] },
        ],
        foreignKeys: [key('fk_page_watch_version', 'version_id', 'evidence_version', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'page_check',
        columns: [
          id,
          { name: 'version_id', type: 'integer' },
          { name: 'outcome', type: 'varchar', length: '8' },
          { name: 'status', type: 'integer', isNullable: true },
          { name: 'reason', type: 'varchar', length: '32', isNullable: true },
          { name: 'final_url', type: 'varchar', length: '2000', isNullable: true },
          { name: 'titles', type: longText(runner.dataSource), isNullable: true },
          { name: 'published_on', type: 'date', isNullable: true },
          { name: 'date_from', type: 'varchar', length: '8', isNullable: true },
          { name: 'text_hash', type: 'varchar', length: '64', isNullable: true },
          { name: 'text_length', type: 'integer', isNullable: true },
          { name: 'text', type: longText(runner.dataSource), isNullable: true },
          instant('first_at'),
          instant('last_at'),
          { name: 'times', type: 'integer' },
        ],
        indices: [
          { name: 'ix_page_check_version', columnNames: ['version_id', 'id'] },
          { name: 'ix_page_check_text', columnNames: ['text_hash'] },
        ],
        foreignKeys: [key('fk_page_check_version', 'version_id', 'evidence_version', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'page_statement',
        columns: [
          id,
          { name: 'version_id', type: 'integer' },
          { name: 'said', type: 'varchar', length: '8' },
          { name: 'words', type: 'varchar', length: '500' },
          { name: 'person_id', type: 'integer', isNullable: true },
          instant('said_at'),
        ],
        indices: [
          { name: 'ix_page_statement_version', columnNames: ['version_id'] },
          { name: 'ix_page_statement_person', columnNames: ['person_id'] },
        ],
        foreignKeys: [
          key('fk_page_statement_version', 'version_id', 'evidence_version', 'CASCADE'),
          key('fk_page_statement_person', 'person_id', 'person', 'SET NULL'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'page_host',
        columns: [
          id,
          { name: 'pattern', type: 'varchar', length: '300' },
          { name: 'added_by', type: 'integer', isNullable: true },
          instant('added_at'),
        ],
        indices: [
          { name: 'ux_page_host_pattern', columnNames: ['pattern'], isUnique: true },
          { name: 'ix_page_host_person', columnNames: ['added_by'] },
        ],
        foreignKeys: [key('fk_page_host_person', 'added_by', 'person', 'SET NULL')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'page_turn',
        columns: [
          { name: 'host', type: 'varchar', length: '300', isPrimary: true },
          { name: 'owner', type: 'varchar', length: '36', isNullable: true },
          instant('free_at'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['page_turn', 'page_host', 'page_statement', 'page_check', 'page_watch'])
      await runner.dropTable(table);
  }
}
