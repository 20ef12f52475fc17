import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';
import { longText } from '../columns.js';

/** Plans, source documents and draft tasks; requests that were made with an idempotency key. */
export class Drafts1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const long = longText(runner.dataSource);
    const id: TableColumnOptions = {
      name: 'id',
      type: 'integer',
      isPrimary: true,
      isGenerated: true,
      generationStrategy: 'increment',
    };
    const instant = { type: 'datetime', precision: 3 };

    await runner.createTable(
      new Table({
        name: 'plan',
        columns: [
          id,
          { name: 'year', type: 'integer' },
          { name: 'title', type: 'varchar', length: '300' },
          { name: 'state', type: 'varchar', length: '16' },
          { name: 'tasks', type: 'integer' },
          { name: 'documents', type: 'integer' },
          { name: 'version', type: 'integer' },
          { name: 'created_at', ...instant },
          { name: 'updated_at', ...instant },
        ],
        indices: [{ name: 'ix_plan_year', columnNames: ['year', 'id'] }],
      }),
    );

    await runner.createTable(
      new Table({
        name: 'source_document',
        columns: [
          id,
          { name: 'plan_id', type: 'integer' },
          { name: 'name', type: 'varchar', length: '255' },
          { name: 'format', type: 'varchar', length: '16' },
          { name: 'encoding', type: 'varchar', length: '16' },
          { name: 'size', type: 'integer' },
          { name: 'sha256', type: 'varchar', length: '64' },
          { name: 'title', type: long, isNullable: true },
          { name: 'issuer', type: long, isNullable: true },
          { name: 'year', type: 'integer', isNullable: true },
          { name: 'document_number', type: long, isNullable: true },
          { name: 'created_at', ...instant },
        ],
        indices: [{ name: 'ix_source_document_plan', columnNames: ['plan_id', 'id'] }],
        foreignKeys: [
          {
            name: 'fk_source_document_plan',
            columnNames: ['plan_id'],
            referencedTableName: 'plan',
            referencedColumnNames: ['id'],
            onDelete: 'CASCADE',
            // MariaDB calls what is not said RESTRICT, and the entities say NO ACTION, which is the same
            onUpdate: 'NO ACTION',
          },
        ],
      }),
    );

    await runner.createTable(
      new Table({
        name: 'source_part',
        columns: [
          { name: 'document_id', type: 'integer', isPrimary: true },
          { name: 'part', type: 'varchar', length: '16', isPrimary: true },
          { name: 'piece', type: 'integer', isPrimary: true },
          { name: 'content', type: long },
        ],
        foreignKeys: [
          {
            name: 'fk_source_part_document',
            columnNames: ['document_id'],
            referencedTableName: 'source_document',
            referencedColumnNames: ['id'],
            onDelete: 'CASCADE',
            onUpdate: 'NO ACTION',
          },
        ],
      }),
    );

    await runner.createTable(
      new Table({
        name: 'task',
        columns: [
          id,
          { name: 'plan_id', type: 'integer' },
          { name: 'document_id', type: 'integer', isNullable: true },
          { name: 'position', type: 'integer' },
          { name: 'printed_number', type: long, isNullable: true },
          { name: 'section', type: long },
          { name: 'title', type: long },
          { name: 'requirement', type: long },
          { name: 'units', type: long },
          { name: 'deadline_kind', type: 'varchar', length: '16' },
          { name: 'deadline_text', type: long, isNullable: true },
          { name: 'deadline_date', type: 'date', isNullable: true },
          { name: 'deadline_recurrence', type: 'varchar', length: '16', isNullable: true },
          { name: 'milestones', type: long },
          { name: 'targets', type: long },
          { name: 'source_start', type: 'integer', isNullable: true },
          { name: 'source_end', type: 'integer', isNullable: true },
          { name: 'version', type: 'integer' },
          { name: 'updated_at', ...instant },
        ],
        indices: [
          { name: 'ix_task_plan', columnNames: ['plan_id', 'position', 'id'] },
          { name: 'ix_task_document', columnNames: ['document_id'] },
        ],
        foreignKeys: [
          {
            name: 'fk_task_plan',
            columnNames: ['plan_id'],
            referencedTableName: 'plan',
            referencedColumnNames: ['id'],
            onDelete: 'CASCADE',
            onUpdate: 'NO ACTION',
          },
          {
            name: 'fk_task_document',
            columnNames: ['document_id'],
            referencedTableName: 'source_document',
            referencedColumnNames: ['id'],
            onDelete: 'SET NULL',
            onUpdate: 'NO ACTION',
          },
        ],
      }),
    );

    await runner.createTable(
      new Table({
        name: 'idempotent_request',
        columns: [
          { name: 'request_key', type: 'varchar', length: '200', isPrimary: true },
          { name: 'digest', type: 'varchar', length: '64' },
          { name: 'answer', type: long },
          { name: 'created_at', ...instant },
        ],
        indices: [{ name: 'ix_idempotent_request_created', columnNames: ['created_at'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['idempotent_request', 'task', 'source_part', 'source_document', 'plan']) {
      await runner.dropTable(table);
    }
  }
}
