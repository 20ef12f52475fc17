import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** What units have in an inspection, as last computed and as frozen. */
export class InspectionScores1764992500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const long = longText(runner.dataSource);
    const maybe = { isNullable: true };
    const key = (name: string, column: string, table: string) => ({
      name,
      columnNames: [column],
      referencedTableName: table,
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
      onUpdate: 'NO ACTION',
    });
    await runner.createTable(
      new Table({
        name: 'inspection_score',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'inspection_id', type: 'integer' },
          { name: 'number', type: 'integer' },
          { name: 'inspection_unit_id', type: 'integer' },
          { name: 'quantity', type: 'integer', ...maybe },
          { name: 'content', type: 'integer', ...maybe },
          { name: 'timeliness', type: 'integer', ...maybe },
          { name: 'deducted', type: 'integer' },
          { name: 'total', type: 'integer', ...maybe },
          { name: 'grade', type: 'varchar', length: '16', ...maybe },
          { name: 'place', type: 'integer', ...maybe },
          { name: 'why_unranked', type: 'varchar', length: '16', ...maybe },
          { name: 'facts', type: long, ...maybe },
          { name: 'sheet', type: long, ...maybe },
          { name: 'calendar_version', type: 'integer' },
          { name: 'computed_at', type: 'datetime', precision: 3 },
        ],
        indices: [
          {
            name: 'ux_inspection_score',
            columnNames: ['inspection_id', 'number', 'inspection_unit_id'],
            isUnique: true,
          },
          { name: 'ix_inspection_score_unit', columnNames: ['inspection_unit_id'] },
        ],
        foreignKeys: [
          key('fk_inspection_score_inspection', 'inspection_id', 'inspection'),
          key('fk_inspection_score_unit', 'inspection_unit_id', 'inspection_unit'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('inspection_score');
  }
}
