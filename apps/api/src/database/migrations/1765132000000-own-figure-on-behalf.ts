import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** Whether somebody else has written a unit's own figure for it (代填). */
export class OwnFigureOnBehalf1765132000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      'assessment_own_figure',
      new TableColumn({ name: 'on_behalf', type: 'boolean', default: 0 }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('assessment_own_figure', 'on_behalf');
  }
}
