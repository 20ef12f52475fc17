import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** Every day with its place in the row of working days, the notices that say so, and what was changed by whom and why. */
export class Calendar1764350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const long = longText(runner.dataSource);
    await runner.createTable(
      new Table({
        name: 'calendar_day',
        columns: [
          { name: 'day', type: 'date', isPrimary: true },
          { name: 'kind', type: 'varchar', length: '8' },
          { name: 'name', type: 'varchar', length: '100', isNullable: true },
          { name: 'set_by', type: 'varchar', length: '8', isNullable: true },
          { name: 'source', type: 'varchar', length: '500', isNullable: true },
          { name: 'ordinal', type: 'integer' },
        ],
        indices: [{ name: 'ix_calendar_day_set_by', columnNames: ['set_by'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'calendar_year',
        columns: [
          { name: 'year', type: 'integer', isPrimary: true },
          { name: 'title', type: 'varchar', length: '200' },
          { name: 'document_number', type: 'varchar', length: '100', isNullable: true },
          { name: 'issued', type: 'date', isNullable: true },
          { name: 'url', type: 'varchar', length: '500', isNullable: true },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'calendar_change',
        columns: [
          { name: 'version', type: 'integer', isPrimary: true },
          { name: 'year', type: 'integer' },
          { name: 'reason', type: 'varchar', length: '500', isNullable: true },
          { name: 'days', type: long },
          { name: 'notice', type: long, isNullable: true },
          { name: 'changed_at', type: 'datetime', precision: 3 },
        ],
        indices: [{ name: 'ix_calendar_change_year', columnNames: ['year', 'version'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['calendar_change', 'calendar_year', 'calendar_day']) await runner.dropTable(table);
  }
}
