import { type MigrationInterface, type QueryRunner, TableColumn, type TableColumnOptions } from 'typeorm';
import { longText } from '../columns.js';

/** The light (红黄绿灯) of each assignment with its reasons and deadlines; null until the schedule has computed it. */
export class Lights1764810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(
      'assignment',
      columns(longText(runner.dataSource)).map((column) => new TableColumn(column)),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of columns('text').toReversed()) await runner.dropColumn('assignment', name);
  }
}

const columns = (long: string): TableColumnOptions[] => [
  { name: 'light', type: 'varchar', length: '16', isNullable: true },
  { name: 'light_reasons', type: long, isNullable: true },
  { name: 'missed_periods', type: long, isNullable: true },
  { name: 'first_deadline', type: 'date', isNullable: true },
  { name: 'effective_deadline', type: 'date', isNullable: true },
  { name: 'light_on', type: 'date', isNullable: true },
];
