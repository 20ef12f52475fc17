import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** What an order to rectify said when it was sent: a later change of a finding does not change it. */
export class OrderedProblems1764996100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(orderedProblem(longText(runner.dataSource)));
    // of those that are out only what the findings say now is left
    await runner.query(
      `INSERT INTO ordered_problem (order_id, number, kind, item, dimension, severity, words, due)
       SELECT rectification.order_id, finding.number, finding.kind, item.text, finding.dimension, finding.severity,
         finding.words, rectification.first_due
       FROM rectification JOIN finding ON finding.id = rectification.finding_id
         LEFT JOIN inspection_item item ON item.id = finding.item_id`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('ordered_problem');
  }
}

const orderedProblem = (long: string): Table =>
  new Table({
    name: 'ordered_problem',
    columns: [
      { name: 'order_id', type: 'integer', isPrimary: true },
      { name: 'number', type: 'integer', isPrimary: true },
      { name: 'kind', type: 'varchar', length: '16' },
      { name: 'item', type: long, isNullable: true },
      { name: 'dimension', type: 'varchar', length: '16' },
      { name: 'severity', type: 'varchar', length: '16', isNullable: true },
      { name: 'words', type: long },
      { name: 'due', type: 'date' },
    ],
    foreignKeys: [
      {
        name: 'fk_ordered_problem_order',
        columnNames: ['order_id'],
        referencedTableName: 'rectification_order',
        referencedColumnNames: ['id'],
        onDelete: 'RESTRICT',
        onUpdate: 'NO ACTION',
      },
    ],
  });
