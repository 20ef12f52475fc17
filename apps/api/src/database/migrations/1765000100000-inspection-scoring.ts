import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** Scores of inspections that are being computed. */
export class InspectionScoring1765000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'inspection_scoring',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'inspection_id', type: 'integer' },
          { name: 'number', type: 'integer' },
          { name: 'asked_at', type: 'datetime', precision: 3 },
          { name: 'total', type: 'integer' },
          { name: 'done', type: 'integer' },
          { name: 'last_unit', type: 'integer' },
          { name: 'owner', type: 'varchar', length: '36', isNullable: true },
          { name: 'held_until', type: 'datetime', precision: 3, isNullable: true },
        ],
        indices: [{ name: 'ux_inspection_scoring', columnNames: ['inspection_id', 'number'], isUnique: true }],
        foreignKeys: [
          {
            name: 'fk_inspection_scoring_inspection',
            columnNames: ['inspection_id'],
            referencedTableName: 'inspection',
            referencedColumnNames: ['id'],
            onDelete: 'CASCADE',
            onUpdate: 'NO ACTION',
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('inspection_scoring');
  }
}
