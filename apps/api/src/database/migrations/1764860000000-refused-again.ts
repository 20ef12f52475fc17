import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/**
 * An assignment whose refusal nobody had decided on before an amendment cancelled it can be refused again once it is
 * restored: each refusal (退回) is a row of its own, and what is undecided is so only while its assignment is refused.
 */
export class RefusedAgain1764860000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // the foreign key wants an index at any time
    await runner.createIndex('refusal', every);
    await runner.dropIndex('refusal', once);
    await runner.query(
      `UPDATE refusal SET decision = 'dropped' WHERE decision IS NULL
       AND assignment_id IN (SELECT id FROM assignment WHERE state <> 'refused')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    // only one of an assignment can stay; of two all but the last one were dropped
    await runner.query(
      `DELETE FROM refusal WHERE decision = 'dropped'
       AND id NOT IN (SELECT id FROM (SELECT MAX(id) AS id FROM refusal GROUP BY assignment_id) last)`,
    );
    await runner.query("UPDATE refusal SET decision = NULL WHERE decision = 'dropped'");
    await runner.createIndex('refusal', once);
    await runner.dropIndex('refusal', every);
  }
}

const once = new TableIndex({ name: 'ux_refusal_assignment', columnNames: ['assignment_id'], isUnique: true });
const every = new TableIndex({ name: 'ix_refusal_assignment', columnNames: ['assignment_id', 'id'] });
