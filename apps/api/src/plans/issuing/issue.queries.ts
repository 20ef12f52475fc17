import { administratorRoles } from '@yaodian/access';
import type { Rhythm } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { withSections } from '../../organisation/unit.tree.js';
import type { DefaultDeadline, Reviewer } from './issue.dto.js';

/** How a plan is to be issued, as the office has set it. */
export interface IssueSettings {
  rhythm: Rhythm;
  defaultDeadline: DefaultDeadline | null;
  reviewerId: number | null;
}

interface SettingValues {
  rhythm: Rhythm;
  kind: DefaultDeadline['kind'] | null;
  date: string | null;
  reviewerId: number | null;
}

/** Of a plan that is there. */
export async function findSettings(manager: EntityManager, planId: number): Promise<IssueSettings> {
  const sql = `SELECT round_rhythm AS rhythm, default_deadline AS kind, default_deadline_date AS date,
      own_reviewer_id AS reviewerId
    FROM plan WHERE id = ?`;
  const [row] = (await manager.query<SettingValues[]>(sql, [planId])) as [SettingValues];
  const { rhythm, kind, date, reviewerId } = row;
  return { rhythm, reviewerId, defaultDeadline: kind === null ? null : { kind, date } };
}

/** The office's own units: those that its people are in, with their sections. */
export async function ownUnits(manager: EntityManager): Promise<Set<number>> {
  const rows = await manager.query<{ unitId: number }[]>(
    `SELECT DISTINCT membership.unit_id AS unitId FROM membership JOIN person ON person.id = membership.person_id
     WHERE membership.role = 'office' AND membership.unit_id IS NOT NULL AND person.disabled = ?`,
    [0],
  );
  const units = rows.map(({ unitId }) => unitId);
  return new Set(await withSections(manager, units));
}

/** Who can review the office's own units: whoever has a business role, and belongs to none of them. By name. */
export async function possibleReviewers(manager: EntityManager, own: ReadonlySet<number>): Promise<Reviewer[]> {
  const administrators = administratorRoles.map(() => '?').join(', ');
  const rows = await manager.query<{ id: number; name: string; unitId: number; unit: string }[]>(
    `SELECT DISTINCT person.id, person.name, membership.unit_id AS unitId, unit_name.name AS unit
     FROM membership JOIN person ON person.id = membership.person_id
       JOIN unit_name ON unit_name.unit_id = membership.unit_id AND unit_name.kind = 'name'
     WHERE membership.role NOT IN (${administrators}) AND person.disabled = ?
     ORDER BY person.name, person.id, membership.unit_id`,
    [...administratorRoles, 0],
  );
  const people = new Map<number, Reviewer>();
  const partial = new Set<number>();
  for (const { id, name, unitId, unit } of rows) {
    if (own.has(unitId)) partial.add(id);
    const person = people.get(id) ?? { id, name, units: [] };
    person.units.push(unit);
    people.set(id, person);
  }
  return [...people.values()].filter(({ id }) => !partial.has(id));
}
