import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';
import { longText } from '../columns.js';

/** Reorganisations: which units ended, and the assignments that went to their successors. */
export class Reorganisations1764720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(longText(runner.dataSource))) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables('text').toReversed()) await runner.dropTable(name);
  }
}

const id: TableColumnOptions = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};

const pointsTo = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'NO ACTION',
});

const tables = (long: string): Table[] => [
  new Table({
    name: 'reorganisation',
    columns: [
      id,
      { name: 'successor_id', type: 'integer' },
      { name: 'since', type: 'date' },
      { name: 'reason', type: long },
      { name: 'created_by', type: 'integer' },
      { name: 'created_at', type: 'datetime', precision: 3 },
    ],
    indices: [{ name: 'ix_reorganisation_successor', columnNames: ['successor_id'] }],
    foreignKeys: [pointsTo('fk_reorganisation_successor', 'successor_id', 'unit')],
  }),
  new Table({
    name: 'reorganised_unit',
    columns: [
      { name: 'reorganisation_id', type: 'integer', isPrimary: true },
      { name: 'unit_id', type: 'integer', isPrimary: true },
    ],
    indices: [{ name: 'ix_reorganised_unit_unit', columnNames: ['unit_id'] }],
    foreignKeys: [
      pointsTo('fk_reorganised_unit_reorganisation', 'reorganisation_id', 'reorganisation'),
      pointsTo('fk_reorganised_unit_unit', 'unit_id', 'unit'),
    ],
  }),
  new Table({
    name: 'hand_over',
    columns: [
      id,
      { name: 'reorganisation_id', type: 'integer' },
      { name: 'assignment_id', type: 'integer' },
      { name: 'from_unit_id', type: 'integer' },
      { name: 'joined_to_id', type: 'integer', isNullable: true },
      { name: 'role', type: 'varchar', length: '16' },
      { name: 'state', type: 'varchar', length: '24' },
    ],
    indices: [
      { name: 'ix_hand_over_assignment', columnNames: ['assignment_id', 'id'] },
      { name: 'ix_hand_over_joined', columnNames: ['joined_to_id', 'id'] },
      { name: 'ix_hand_over_reorganisation', columnNames: ['reorganisation_id'] },
      { name: 'ix_hand_over_unit', columnNames: ['from_unit_id'] },
    ],
    foreignKeys: [
      pointsTo('fk_hand_over_reorganisation', 'reorganisation_id', 'reorganisation'),
      pointsTo('fk_hand_over_assignment', 'assignment_id', 'assignment'),
      pointsTo('fk_hand_over_unit', 'from_unit_id', 'unit'),
      pointsTo('fk_hand_over_joined', 'joined_to_id', 'assignment'),
    ],
  }),
];
