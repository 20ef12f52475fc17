import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** Ways to look at the ledger that people have kept. */
export class LedgerViews1764740000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'ledger_view',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'person_id', type: 'integer' },
          { name: 'name', type: 'varchar', length: '60' },
          { name: 'address', type: 'varchar', length: '2000' },
          { name: 'shared', type: 'boolean' },
          { name: 'version', type: 'integer' },
          { name: 'created_at', type: 'datetime', precision: 3 },
        ],
        indices: [{ name: 'ix_ledger_view_person', columnNames: ['person_id', 'id'] }],
        foreignKeys: [
          {
            name: 'fk_ledger_view_person',
            columnNames: ['person_id'],
            referencedTableName: 'person',
            referencedColumnNames: ['id'],
            onDelete: 'CASCADE',
            onUpdate: 'NO ACTION',
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('ledger_view');
  }
}
