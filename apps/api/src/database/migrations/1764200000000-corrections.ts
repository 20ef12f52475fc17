import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** Which documents were imported together, and which one another has taken the place of. */
export class Corrections1764200000000 implements MigrationInterface {
  up = (runner: QueryRunner): Promise<void> =>
    runner.addColumns(
      'source_document',
      added.map((name) => new TableColumn({ name, type: 'integer', isNullable: true })),
    );

  down = (runner: QueryRunner): Promise<void> => runner.dropColumns('source_document', added);
}

const added = ['import_id', 'replaced_by'];
