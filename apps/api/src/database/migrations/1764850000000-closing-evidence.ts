import { type MigrationInterface, type QueryRunner, Table, type TableForeignKeyOptions } from 'typeorm';

/** What proves a request to close (办结). Evidence that does is not deleted. */
export class ClosingEvidence1764850000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'closing_evidence',
        columns: [
          { name: 'request_id', type: 'integer', isPrimary: true },
          { name: 'evidence_id', type: 'integer', isPrimary: true },
        ],
        indices: [{ name: 'ix_closing_evidence_evidence', columnNames: ['evidence_id'] }],
        foreignKeys: [pointsTo('request_id', 'closing_request'), pointsTo('evidence_id', 'evidence')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('closing_evidence');
  }
}

const pointsTo = (column: string, table: string): TableForeignKeyOptions => ({
  name: `fk_closing_evidence_${column.replace('_id', '')}`,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'NO ACTION',
});
