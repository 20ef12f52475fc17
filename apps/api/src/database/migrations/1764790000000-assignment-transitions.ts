import { type MigrationInterface, type QueryRunner, Table, TableColumn, type TableColumnOptions } from 'typeorm';
import { longText } from '../columns.js';

/** What leads an assignment from one state of its life to the next, who answers for it, and whether a unit's head approves. */
export class AssignmentTransitions1764790000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of people) await runner.addColumn('assignment', new TableColumn(column));
    await runner.addColumn('unit', new TableColumn(needsApprover));
    await runner.createTable(transitions(longText(runner.dataSource)));
    for (const statement of present) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('assignment_transition');
    await runner.dropColumn('unit', needsApprover.name);
    for (const { name } of people.toReversed()) await runner.dropColumn('assignment', name);
  }
}

const people: TableColumnOptions[] = ['responsible_person', 'leader'].map((name) => ({
  name,
  type: 'varchar',
  length: '50',
  isNullable: true,
}));

const needsApprover: TableColumnOptions = { name: 'needs_approver', type: 'boolean', default: 1 };

const transitions = (long: string) =>
  new Table({
    name: 'assignment_transition',
    columns: [
      { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
      { name: 'assignment_id', type: 'integer' },
      { name: 'unit_id', type: 'integer' },
      { name: 'act', type: 'varchar', length: '24' },
      { name: 'from_state', type: 'varchar', length: '24' },
      { name: 'to_state', type: 'varchar', length: '24' },
      { name: 'at', type: 'datetime', precision: 3 },
      { name: 'person_id', type: 'integer', isNullable: true },
      { name: 'on_behalf', type: 'boolean' },
      { name: 'reason', type: long, isNullable: true },
    ],
    indices: [{ name: 'ix_assignment_transition_assignment', columnNames: ['assignment_id', 'id'] }],
    foreignKeys: [
      {
        name: 'fk_assignment_transition_assignment',
        columnNames: ['assignment_id'],
        referencedTableName: 'assignment',
        referencedColumnNames: ['id'],
        onDelete: 'RESTRICT',
        onUpdate: 'NO ACTION',
      },
    ],
  });

const into =
  'INSERT INTO assignment_transition (assignment_id, unit_id, act, from_state, to_state, at, person_id, on_behalf, reason)';

const lastArchiving = (column: string) =>
  `(SELECT ${column} FROM archiving WHERE archiving.plan_id = assignment.plan_id ORDER BY archiving.id DESC LIMIT 1)`;

const lastAmendment = (column: string) =>
  `(SELECT ${column} FROM amendment JOIN amended_task ON amended_task.amendment_id = amendment.id
    WHERE amended_task.task_id = assignment.task_id ORDER BY amendment.id DESC LIMIT 1)`;

/** What had ended before its end was written down: by archiving, by a reorganisation that joined it, or by an amendment. */
const present = [
  `${into} SELECT id, unit_id, 'complete-for-year', closed_from, 'closed', ${lastArchiving('archived_at')},
     ${lastArchiving('archived_by')}, FALSE, NULL
   FROM assignment WHERE state = 'closed' AND closed_from IS NOT NULL`,
  `${into} SELECT assignment.id, assignment.unit_id, 'join', hand_over.state, 'cancelled', reorganisation.created_at,
     reorganisation.created_by, FALSE, NULL
   FROM hand_over JOIN assignment ON assignment.id = hand_over.assignment_id
     JOIN reorganisation ON reorganisation.id = hand_over.reorganisation_id
   WHERE hand_over.joined_to_id IS NOT NULL AND assignment.state = 'cancelled'`,
  `${into} SELECT id, unit_id, 'cancel', 'awaiting-receipt', 'cancelled',
     COALESCE(${lastAmendment('amendment.created_at')}, created_at), ${lastAmendment('amendment.created_by')}, FALSE, NULL
   FROM assignment WHERE state = 'cancelled'
     AND NOT EXISTS (SELECT 1 FROM hand_over WHERE hand_over.assignment_id = assignment.id AND hand_over.joined_to_id IS NOT NULL)`,
];
