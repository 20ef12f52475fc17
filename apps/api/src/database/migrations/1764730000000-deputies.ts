import { type MigrationInterface, type QueryRunner, Table, type TableForeignKeyOptions } from 'typeorm';

const pointsTo = (column: string, table: string): TableForeignKeyOptions => ({
  name: `fk_deputy_${column.replace('_id', '')}`,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
  onUpdate: 'NO ACTION',
});

/** Who stands in for whom, in which unit and role, on which days. */
export class Deputies1764730000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'deputy',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'person_id', type: 'integer' },
          { name: 'deputy_id', type: 'integer' },
          { name: 'unit_id', type: 'integer' },
          { name: 'role', type: 'varchar', length: '16' },
          { name: 'first_day', type: 'varchar', length: '10' },
          { name: 'last_day', type: 'varchar', length: '10' },
          { name: 'ended_at', type: 'datetime', precision: 3, isNullable: true },
          { name: 'created_at', type: 'datetime', precision: 3 },
        ],
        indices: [
          { name: 'ix_deputy_person', columnNames: ['person_id', 'id'] },
          { name: 'ix_deputy_deputy', columnNames: ['deputy_id', 'last_day'] },
          { name: 'ix_deputy_unit', columnNames: ['unit_id'] },
        ],
        foreignKeys: [pointsTo('person_id', 'person'), pointsTo('deputy_id', 'person'), pointsTo('unit_id', 'unit')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('deputy');
  }
}
