import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { longText } from '../columns.js';

/** To which unit groups a unit belonged when its scheme was adopted, and what a list shows of running scores. */
export class RunningScores1765131000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const long = longText(runner.dataSource);
    for (const [table, column] of columns(long))
      if (!(await runner.hasColumn(table, column.name))) await runner.addColumn(table, column);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of columns('text').toReversed()) await runner.dropColumn(table, column.name);
  }
}

const maybe = { isNullable: true };

const columns = (long: string): [table: string, column: TableColumn][] => [
  ['assessment_unit', new TableColumn({ name: 'belongs_to', type: long, ...maybe })],
  ['assessment_running', new TableColumn({ name: 'grade', type: 'varchar', length: '40', ...maybe })],
  ['assessment_running', new TableColumn({ name: 'contribution', type: 'varchar', length: '16', ...maybe })],
  ['assessment_running', new TableColumn({ name: 'contribution_of', type: 'varchar', length: '16', ...maybe })],
];
