import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** 催办 of what units owe to an inspection: their answers, and what they have to put right. */
export class InspectionReminders1764996000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(inspectionReminder);
    await runner.createTable(inspectionRemindedPerson);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('inspection_reminded_person');
    await runner.dropTable('inspection_reminder');
  }
}

const key = (name: string, column: string, table: string, onDelete: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

const inspectionReminder = new Table({
  name: 'inspection_reminder',
  columns: [
    { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
    { name: 'inspection_unit_id', type: 'integer' },
    { name: 'rectification_id', type: 'integer', isNullable: true },
    { name: 'rule', type: 'varchar', length: '24' },
    { name: 'cause', type: 'varchar', length: '80' },
    { name: 'day', type: 'date' },
    { name: 'rung', type: 'varchar', length: '16' },
    { name: 'due_date', type: 'date' },
    { name: 'working_days', type: 'integer' },
    { name: 'created_at', type: 'datetime', precision: 3 },
  ],
  indices: [
    { name: 'ux_inspection_reminder_cause', columnNames: ['inspection_unit_id', 'cause'], isUnique: true },
    { name: 'ix_inspection_reminder_day', columnNames: ['day', 'id'] },
    { name: 'ix_inspection_reminder_rectification', columnNames: ['rectification_id'] },
  ],
  foreignKeys: [
    key('fk_inspection_reminder_inspection_unit', 'inspection_unit_id', 'inspection_unit', 'RESTRICT'),
    key('fk_inspection_reminder_rectification', 'rectification_id', 'rectification', 'RESTRICT'),
  ],
});

const inspectionRemindedPerson = new Table({
  name: 'inspection_reminded_person',
  columns: [
    { name: 'reminder_id', type: 'integer', isPrimary: true },
    { name: 'person_id', type: 'integer', isPrimary: true },
    { name: 'role', type: 'varchar', length: '16' },
  ],
  indices: [{ name: 'ix_inspection_reminded_person_person', columnNames: ['person_id', 'reminder_id'] }],
  foreignKeys: [
    key('fk_inspection_reminded_person_reminder', 'reminder_id', 'inspection_reminder', 'CASCADE'),
    key('fk_inspection_reminded_person_person', 'person_id', 'person', 'CASCADE'),
  ],
});
