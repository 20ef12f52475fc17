import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** Why scores were frozen anew, and which of them a published circular shows. */
export class ScoreVersions1764997000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(scoreVersion(longText(runner.dataSource)));
    await runner.query(
      `INSERT INTO inspection_score_version (inspection_id, number, cause, frozen_at)
       SELECT inspection_id, number, CASE number WHEN 1 THEN 'final' ELSE 'correction' END, MIN(computed_at)
       FROM inspection_score WHERE number > 0 GROUP BY inspection_id, number`,
    );
    // plainly, as the table would lose its triggers if it were made anew
    await runner.query('ALTER TABLE circular ADD COLUMN score_number integer');
    await runner.query("UPDATE circular SET score_number = number WHERE state = 'published'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE circular DROP COLUMN score_number');
    await runner.dropTable('inspection_score_version');
  }
}

const key = (column: string, table: string, onDelete: string) => ({
  name: `fk_inspection_score_version_${table}`,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

const scoreVersion = (long: string): Table =>
  new Table({
    name: 'inspection_score_version',
    columns: [
      { name: 'inspection_id', type: 'integer', isPrimary: true },
      { name: 'number', type: 'integer', isPrimary: true },
      { name: 'cause', type: 'varchar', length: '16' },
      { name: 'inspection_unit_id', type: 'integer', isNullable: true },
      { name: 'reason', type: long, isNullable: true },
      { name: 'frozen_at', type: 'datetime', precision: 3 },
      { name: 'frozen_by', type: 'integer', isNullable: true },
    ],
    indices: [
      { name: 'ix_inspection_score_version_unit', columnNames: ['inspection_unit_id'] },
      { name: 'ix_inspection_score_version_frozen_by', columnNames: ['frozen_by'] },
    ],
    foreignKeys: [
      key('inspection_id', 'inspection', 'CASCADE'),
      key('inspection_unit_id', 'inspection_unit', 'CASCADE'),
      key('frozen_by', 'person', 'SET NULL'),
    ],
  });
