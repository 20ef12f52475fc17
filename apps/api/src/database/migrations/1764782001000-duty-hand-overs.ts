import { type MigrationInterface, type QueryRunner, Table, type TableForeignKeyOptions } from 'typeorm';
import { longText } from '../columns.js';

const person = (column: 'from' | 'to'): TableForeignKeyOptions => ({
  name: `fk_duty_hand_over_${column}`,
  columnNames: [`${column}_id`],
  referencedTableName: 'person',
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
  onUpdate: 'NO ACTION',
});

/** Whose duties in a unit went to whom. */
export class DutyHandOvers1764782001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'duty_hand_over',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'from_id', type: 'integer' },
          { name: 'to_id', type: 'integer' },
          { name: 'unit_name', type: 'varchar', length: '200', isNullable: true },
          { name: 'since', type: 'varchar', length: '10' },
          { name: 'reason', type: 'varchar', length: '500' },
          { name: 'duties', type: longText(runner.dataSource) },
          { name: 'created_by', type: 'integer' },
          { name: 'created_at', type: 'datetime', precision: 3 },
        ],
        indices: [
          { name: 'ix_duty_hand_over_from', columnNames: ['from_id', 'id'] },
          { name: 'ix_duty_hand_over_to', columnNames: ['to_id', 'id'] },
        ],
        foreignKeys: [person('from'), person('to')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('duty_hand_over');
  }
}
