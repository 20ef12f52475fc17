import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const id = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
} as const;
const key = (name: string, column: string, table: string, onDelete: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

/** What units prove their work with: places of it, and what was at each of them. */
export class Evidence1764792000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'evidence',
        columns: [
          id,
          { name: 'unit_id', type: 'integer' },
          { name: 'title', type: 'varchar', length: '200' },
          { name: 'formed_on', type: 'date', isNullable: true },
          { name: 'grade', type: 'varchar', length: '1' },
          { name: 'graded_by', type: 'integer', isNullable: true },
          { name: 'graded_at', type: 'datetime', precision: 3, isNullable: true },
          { name: 'joined_into', type: 'integer', isNullable: true },
          { name: 'version', type: 'integer' },
          { name: 'updated_at', type: 'datetime', precision: 3 },
        ],
        indices: [
          { name: 'ix_evidence_unit', columnNames: ['unit_id', 'id'] },
          { name: 'ix_evidence_joined', columnNames: ['joined_into'] },
          { name: 'ix_evidence_grader', columnNames: ['graded_by'] },
        ],
        foreignKeys: [
          key('fk_evidence_unit', 'unit_id', 'unit', 'RESTRICT'),
          key('fk_evidence_grader', 'graded_by', 'person', 'SET NULL'),
          key('fk_evidence_joined', 'joined_into', 'evidence', 'RESTRICT'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'evidence_place',
        columns: [
          id,
          { name: 'evidence_id', type: 'integer' },
          { name: 'channel', type: 'varchar', length: '20', isNullable: true },
          { name: 'published_on', type: 'date', isNullable: true },
        ],
        indices: [{ name: 'ix_evidence_place_evidence', columnNames: ['evidence_id', 'id'] }],
        foreignKeys: [key('fk_evidence_place_evidence', 'evidence_id', 'evidence', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'evidence_version',
        columns: [
          id,
          { name: 'place_id', type: 'integer' },
          { name: 'number', type: 'integer' },
          { name: 'kind', type: 'varchar', length: '8' },
          { name: 'url', type: 'varchar', length: '2000', isNullable: true },
          { name: 'url_key', type: 'varchar', length: '64', isNullable: true },
          { name: 'name', type: 'varchar', length: '255', isNullable: true },
          { name: 'format', type: 'varchar', length: '8', isNullable: true },
          { name: 'size', type: 'integer', isNullable: true },
          { name: 'sha256', type: 'varchar', length: '64', isNullable: true },
          { name: 'removal_id', type: 'integer', isNullable: true },
          { name: 'added_by', type: 'integer', isNullable: true },
          { name: 'added_at', type: 'datetime', precision: 3 },
        ],
        indices: [
          { name: 'ux_evidence_version_number', columnNames: ['place_id', 'number'], isUnique: true },
          { name: 'ix_evidence_version_sha256', columnNames: ['sha256'] },
          { name: 'ix_evidence_version_url', columnNames: ['url_key'] },
          { name: 'ix_evidence_version_person', columnNames: ['added_by'] },
        ],
        foreignKeys: [
          key('fk_evidence_version_place', 'place_id', 'evidence_place', 'CASCADE'),
          key('fk_evidence_version_person', 'added_by', 'person', 'SET NULL'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['evidence_version', 'evidence_place', 'evidence']) await runner.dropTable(table);
  }
}
