import { defaultSettings } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import type { RunningApplication } from './application.js';

interface Inspected {
  planId: number;
  quarter?: number;
  state?: string;
  items: { dimension?: 'content' | 'other'; per?: 'sample' | 'unit'; text: string }[];
  units: {
    unitId: number;
    name: string;
    inspectors?: number[];
    samples?: [assignment: number, evidence: number | null][];
  }[];
  team?: number[];
  by: number;
}

export interface InsertedInspection {
  id: number;
  /** In their order. */
  items: number[];
  units: number[];
}

const now = '2026-03-02 01:00:00.000';

/** An inspection that is carried out, as planning and drawing leave it. */
export function insertInspection(app: RunningApplication, asked: Inspected): Promise<InsertedInspection> {
  const { planId, quarter = 1, state = 'field', items, units, team = [], by } = asked;
  return app.unitOfWork.run(async (tx) => {
    const id = await insert(tx, 'inspection', {
      ...{ plan_id: planId, quarter, title: `2026年第${quarter}季度督查`, method: 'online', state },
      ...{ quantity_weight: 30, content_weight: 40, timeliness_weight: 30, settings: JSON.stringify(defaultSettings) },
      ...{ inspectors_per_unit: 1, samples_per_unit: 5, feedback_days: 5, rectification_days: 15 },
      ...{ under_supervision_rules: 0, created_by: by, created_at: now, updated_at: now, version: 1 },
    });
    for (const person of team)
      await insert(tx, 'inspection_member', { inspection_id: id, person_id: person, leads: 0 });
    const made: InsertedInspection = { id, items: [], units: [] };
    for (const [at, { dimension = 'content', per = 'sample', text }] of items.entries())
      made.items.push(
        await insert(tx, 'inspection_item', {
          ...{ inspection_id: id, position: at + 1, dimension, per, method: 'both', text },
        }),
      );
    for (const [at, { unitId, name, inspectors = [], samples = [] }] of units.entries()) {
      const unit = await insert(tx, 'inspection_unit', {
        ...{ inspection_id: id, unit_id: unitId, unit_name: name, position: at + 1, state: 'inspected' },
        ...{ ranked: 1, version: 1 },
      });
      made.units.push(unit);
      for (const person of inspectors)
        await insert(tx, 'unit_inspector', { inspection_unit_id: unit, person_id: person, drawn: 1 });
      for (const [assignment, evidence] of samples)
        await insert(tx, 'inspection_sample', {
          ...{ inspection_unit_id: unit, assignment_id: assignment, evidence_id: evidence },
        });
    }
    return made;
  });
}

async function insert(
  tx: EntityManager,
  table: string,
  values: Record<string, string | number | null>,
): Promise<number> {
  const names = Object.keys(values);
  const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  const made = await tx.query<number | { insertId: number }>(sql, Object.values(values));
  return typeof made === 'number' ? made : made.insertId;
}
