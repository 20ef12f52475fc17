import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

/** Word templates of the office's own, and which of them is used. */
export class DocumentTemplates1764920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'document_template',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'kind', type: 'varchar', length: '16' },
          { name: 'version', type: 'integer' },
          { name: 'name', type: 'varchar', length: '255' },
          { name: 'sha256', type: 'varchar', length: '64' },
          { name: 'size', type: 'integer' },
          { name: 'added_by', type: 'integer', isNullable: true },
          { name: 'added_at', type: 'datetime', precision: 3 },
        ],
        indices: [
          { name: 'ux_document_template_version', columnNames: ['kind', 'version'], isUnique: true },
          { name: 'ix_document_template_person', columnNames: ['added_by'] },
        ],
        foreignKeys: [toPerson('fk_document_template_person', 'added_by')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'template_choice',
        columns: [
          { name: 'kind', type: 'varchar', length: '16', isPrimary: true },
          { name: 'version', type: 'integer', isPrimary: true },
          { name: 'template_id', type: 'integer', isNullable: true },
          { name: 'chosen_by', type: 'integer', isNullable: true },
          { name: 'chosen_at', type: 'datetime', precision: 3 },
        ],
        indices: [
          { name: 'ix_template_choice_template', columnNames: ['template_id'] },
          { name: 'ix_template_choice_person', columnNames: ['chosen_by'] },
        ],
        foreignKeys: [
          toPerson('fk_template_choice_person', 'chosen_by'),
          {
            name: 'fk_template_choice_template',
            columnNames: ['template_id'],
            referencedTableName: 'document_template',
            referencedColumnNames: ['id'],
            onDelete: 'RESTRICT',
            onUpdate: 'NO ACTION',
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('template_choice');
    await runner.dropTable('document_template');
  }
}

const toPerson = (name: string, column: string) => ({
  name,
  columnNames: [column],
  referencedTableName: 'person',
  referencedColumnNames: ['id'],
  onDelete: 'SET NULL',
  onUpdate: 'NO ACTION',
});
