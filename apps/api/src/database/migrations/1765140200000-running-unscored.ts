import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { longText } from '../columns.js';

/** What keeps the result of each unit from being announced, beside its running score. */
export class RunningUnscored1765140200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of columns(longText(runner.dataSource)))
      if (!(await runner.hasColumn(table, column.name))) await runner.addColumn(table, column);
    // computed anew within a minute, then with what is new in them
    await runner.query(`DELETE FROM ${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of columns('text').toReversed()) await runner.dropColumn(table, name);
  }
}

const table = 'assessment_running';

const columns = (long: string): TableColumn[] => [
  new TableColumn({ name: 'unscored_lines', type: 'integer', default: 0 }),
  new TableColumn({ name: 'unscored', type: long, isNullable: true }),
];
