import { type MigrationInterface, type QueryRunner, Table, type TableForeignKeyOptions } from 'typeorm';

/** What proves a version of a report. Evidence that does is not deleted. */
export class ReportEvidence1764793000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'report_evidence',
        columns: [
          { name: 'version_id', type: 'integer', isPrimary: true },
          { name: 'evidence_id', type: 'integer', isPrimary: true },
        ],
        indices: [{ name: 'ix_report_evidence_evidence', columnNames: ['evidence_id'] }],
        foreignKeys: [pointsTo('version_id', 'report_version'), pointsTo('evidence_id', 'evidence')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('report_evidence');
  }
}

const pointsTo = (column: string, table: string): TableForeignKeyOptions => ({
  name: `fk_report_evidence_${column.replace('_id', '')}`,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'NO ACTION',
});
