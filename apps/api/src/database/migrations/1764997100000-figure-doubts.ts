import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** 待核: what becomes of a figure that an inspector answered to be wrong. */
export class FigureDoubts1764997100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(figureDoubt(longText(runner.dataSource)));
    await runner.query(
      `INSERT INTO figure_doubt (answer_id) SELECT id FROM inspection_answer
       WHERE question IN ('quantity', 'timeliness') AND answer = 'wrong'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('figure_doubt');
  }
}

const key = (column: string, table: string, onDelete: string) => ({
  name: `fk_figure_doubt_${table}`,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

const maybe = { isNullable: true };

const figureDoubt = (long: string): Table =>
  new Table({
    name: 'figure_doubt',
    columns: [
      { name: 'answer_id', type: 'integer', isPrimary: true },
      { name: 'figure_then', type: long, ...maybe },
      { name: 'resolution', type: 'varchar', length: '16', ...maybe },
      { name: 'figure_after', type: long, ...maybe },
      { name: 'words', type: long, ...maybe },
      { name: 'resolved_by', type: 'integer', ...maybe },
      { name: 'resolved_at', type: 'datetime', precision: 3, ...maybe },
    ],
    indices: [{ name: 'ix_figure_doubt_resolved_by', columnNames: ['resolved_by'] }],
    foreignKeys: [key('answer_id', 'inspection_answer', 'CASCADE'), key('resolved_by', 'person', 'SET NULL')],
  });
