import { type MigrationInterface, type QueryRunner, Table, TableColumn, type TableColumnOptions } from 'typeorm';
import { longText } from '../columns.js';

/** 清除: what was asked for and decided, and which documents have lost their files by it. */
export class Removals1764750000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('source_document', new TableColumn(removalId));
    await runner.createTable(table(longText(runner.dataSource)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('removal');
    await runner.dropColumn('source_document', removalId.name);
  }
}

const removalId: TableColumnOptions = { name: 'removal_id', type: 'integer', isNullable: true };
const instant = { type: 'datetime', precision: 3 };
const text = (length: number) => ({ type: 'varchar', length: String(length) });

const table = (long: string): Table =>
  new Table({
    name: 'removal',
    columns: [
      { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
      { name: 'object_kind', ...text(16) },
      { name: 'object_id', type: 'integer' },
      { name: 'field', ...text(16) },
      { name: 'part_start', type: 'integer', isNullable: true },
      { name: 'part_end', type: 'integer', isNullable: true },
      { name: 'salt', ...text(32), isNullable: true },
      { name: 'digest', ...text(64) },
      { name: 'reason', type: long },
      { name: 'asked_by', type: 'integer' },
      { name: 'asked_at', ...instant },
      { name: 'state', ...text(16) },
      { name: 'decided_by', type: 'integer', isNullable: true },
      { name: 'decided_at', ...instant, isNullable: true },
      { name: 'decision_reason', type: long, isNullable: true },
      { name: 'found', type: long },
      { name: 'files', type: long },
      { name: 'finished_at', ...instant, isNullable: true },
    ],
    indices: [
      { name: 'ix_removal_object', columnNames: ['object_kind', 'object_id', 'id'] },
      { name: 'ix_removal_asked_by', columnNames: ['asked_by', 'id'] },
      { name: 'ix_removal_state', columnNames: ['state', 'finished_at'] },
    ],
  });
