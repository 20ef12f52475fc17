import path from 'node:path';
import { defaultSettings } from '@yaodian/inspection';
import type { TestDatabase } from '@yaodian/testing';
import { DataSource } from 'typeorm';

/** An inspection in the field with one sample, as planning and drawing leave it; who is of the office is of the team, too. */
export async function planInspection(
  { dataDir }: TestDatabase,
  { planId, unit, items }: { planId: number; unit: string; items: readonly string[] },
): Promise<void> {
  const source = await new DataSource({
    type: 'better-sqlite3',
    database: path.join(dataDir, 'yaodian.sqlite'),
  }).initialize();
  const at = '2026-04-13 01:00:00.000';
  const [assignment] = await source.query<{ id: number; unitId: number }[]>(
    `SELECT assignment.id, unit_id AS unitId FROM assignment JOIN task ON task.id = assignment.task_id
     WHERE task.plan_id = ? ORDER BY assignment.id`,
    [planId],
  );
  const [person] = await source.query<{ id: number }[]>(
    "SELECT person_id AS id FROM membership WHERE role = 'inspector' ORDER BY person_id LIMIT 1",
  );
  await source.query(
    `INSERT INTO inspection (plan_id, quarter, title, method, state, quantity_weight, content_weight, timeliness_weight,
       settings, inspectors_per_unit, samples_per_unit, feedback_days, rectification_days, under_supervision_rules,
       created_by, created_at, updated_at, version)
     VALUES (?, 1, '2026年第一季度政务公开督查', 'online', 'field', 30, 40, 30, ?, 1, 1, 5, 15, 0, 1, ?, ?, 1)`,
    [planId, JSON.stringify(defaultSettings), at, at],
  );
  for (const [index, text] of items.entries())
    await source.query(
      `INSERT INTO inspection_item (inspection_id, position, dimension, per, method, text, hint)
       VALUES (1, ?, 'content', 'sample', 'both', ?, '逐份核对')`,
      [index + 1, text],
    );
  await source.query(
    `INSERT INTO inspection_unit (inspection_id, unit_id, unit_name, position, state, ranked, version)
     VALUES (1, ?, ?, 0, 'inspected', 1, 1)`,
    [assignment!.unitId, unit],
  );
  await source.query(
    `INSERT INTO inspection_member (inspection_id, person_id, leads)
     SELECT DISTINCT 1, person_id, 0 FROM membership WHERE role IN ('inspector', 'office')`,
  );
  await source.query('INSERT INTO unit_inspector (inspection_unit_id, person_id, drawn) VALUES (1, ?, 1)', [
    person!.id,
  ]);
  await source.query('INSERT INTO inspection_sample (inspection_unit_id, assignment_id) VALUES (1, ?)', [
    assignment!.id,
  ]);
  await source.destroy();
}

/** All other assignments of the unit are samples, too. */
export async function drawMore({ dataDir }: TestDatabase): Promise<void> {
  const database = path.join(dataDir, 'yaodian.sqlite');
  const source = await new DataSource({ type: 'better-sqlite3', database }).initialize();
  await source.query(
    `INSERT INTO inspection_sample (inspection_unit_id, assignment_id)
     SELECT inspected.id, assignment.id FROM inspection_unit inspected
       JOIN assignment ON assignment.unit_id = inspected.unit_id
     WHERE assignment.id NOT IN (SELECT assignment_id FROM inspection_sample)`,
  );
  await source.destroy();
}
