import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/**
 * When each version of a report was decided for the first time. Of one that was accepted and then returned after all the
 * audit log knows when it was accepted; of the others there was one decision.
 */
export class FirstDecisions1764970000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = { name: 'first_decided_at', type: 'datetime', precision: 3, isNullable: true };
    await runner.addColumn('report_version', new TableColumn(column));
    const entry = (action: string) => `FROM audit_entry entry WHERE entry.object_kind = 'report'
      AND entry.object_id = report_version.report_id AND entry.action = '${action}'
      AND entry.at >= report_version.left_at AND entry.at <= report_version.decided_at`;
    await runner.query('UPDATE report_version SET first_decided_at = decided_at');
    await runner.query(
      `UPDATE report_version
       SET first_decided_at = COALESCE((SELECT MAX(entry.at) ${entry('report.accept')}), decided_at)
       WHERE decision = 'returned' AND EXISTS (SELECT entry.id ${entry('report.revoke')})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('report_version', 'first_decided_at');
  }
}
