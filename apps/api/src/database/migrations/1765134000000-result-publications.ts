import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** Each snapshot of a year's result that was published keeps number, signer and date of its own. */
export class ResultPublications1765134000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(publication());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('assessment_publication');
  }
}

const key = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'NO ACTION',
});

const publication = (): Table =>
  new Table({
    name: 'assessment_publication',
    columns: [
      { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
      { name: 'snapshot_id', type: 'integer' },
      { name: 'document_number', type: 'varchar', length: '80' },
      { name: 'signer', type: 'varchar', length: '80' },
      { name: 'signed_on', type: 'date' },
      { name: 'published_by', type: 'integer' },
      { name: 'published_at', type: 'datetime', precision: 3 },
    ],
    indices: [
      { name: 'ux_assessment_publication_snapshot', columnNames: ['snapshot_id'], isUnique: true },
      { name: 'ux_assessment_publication_number', columnNames: ['document_number'], isUnique: true },
      { name: 'ix_assessment_publication_published_by', columnNames: ['published_by'] },
    ],
    foreignKeys: [
      key('fk_assessment_publication_snapshot', 'snapshot_id', 'assessment_snapshot'),
      key('fk_assessment_publication_published_by', 'published_by', 'person'),
    ],
  });
