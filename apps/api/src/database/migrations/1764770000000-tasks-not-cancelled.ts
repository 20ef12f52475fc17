import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an amendment has cancelled is no longer among a plan's tasks. */
export class TasksNotCancelled1764770000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "UPDATE plan SET tasks = (SELECT COUNT(*) FROM task WHERE task.plan_id = plan.id AND task.cancelled_at IS NULL) WHERE state <> 'draft'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "UPDATE plan SET tasks = (SELECT COUNT(*) FROM task WHERE task.plan_id = plan.id) WHERE state <> 'draft'",
    );
  }
}
