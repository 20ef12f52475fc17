import type { UnitRole } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import type { AssignmentState } from '@yaodian/supervision';
import { instant, marks } from '../../database/columns.js';
import type { NamedUnit, Reorganisation } from './reorganisation.dto.js';

export interface FoundAssignment {
  id: number;
  planId: number;
  planTitle: string;
  taskId: number;
  no: string | null;
  title: string;
  unitId: number;
  role: UnitRole;
  state: AssignmentState;
  version: number;
}

/** The assignments of units in issued plans, in the order of the tasks. */
export function assignmentsOf(manager: EntityManager, units: readonly number[]): Promise<FoundAssignment[]> {
  const sql = `SELECT assignment.id, assignment.plan_id AS planId, plan.title AS planTitle, assignment.task_id AS taskId,
      task.printed_number AS no, task.title, assignment.unit_id AS unitId, assignment.role, assignment.state,
      assignment.version
    FROM assignment JOIN plan ON plan.id = assignment.plan_id JOIN task ON task.id = assignment.task_id
    WHERE plan.state = 'issued' AND assignment.unit_id IN (${marks(units)})
    ORDER BY assignment.plan_id DESC, task.position, task.id, assignment.id`;
  return manager.query(sql, [...units]);
}

export interface Member {
  id: number;
  name: string;
  version: number;
  /** Belongs to other units, too. */
  elsewhere: boolean;
}

/** Who belongs to units, by name. */
export async function membersOf(manager: EntityManager, units: readonly number[]): Promise<Member[]> {
  const sql = `SELECT person.id, person.name, person.version,
      SUM(CASE WHEN membership.unit_id IN (${marks(units)}) THEN 0 ELSE 1 END) AS others
    FROM person JOIN membership ON membership.person_id = person.id
    WHERE person.id IN (SELECT person_id FROM membership WHERE unit_id IN (${marks(units)}))
    GROUP BY person.id, person.name, person.version ORDER BY person.name, person.id`;
  const rows = await manager.query<(Omit<Member, 'elsewhere'> & { others: number | string })[]>(sql, [
    ...units,
    ...units,
  ]);
  return rows.map(({ others, ...person }) => ({ ...person, elsewhere: Number(others) > 0 }));
}

/** The units that people of the office belong to. */
export async function officeUnits(manager: EntityManager): Promise<Set<number>> {
  const sql = "SELECT DISTINCT unit_id AS id FROM membership WHERE role = 'office' AND unit_id IS NOT NULL";
  const rows = await manager.query<{ id: number }[]>(sql);
  return new Set(rows.map(({ id }) => id));
}

interface Values extends Pick<Reorganisation, 'id' | 'since' | 'reason' | 'by'> {
  successorId: number;
  successorName: string;
  assignments: number | string;
  at: Date | string;
}

/** Those in which a unit ended or took over, or the one of an identifier: the newest first. */
export async function findReorganisations(
  manager: EntityManager,
  of: { unitId: number } | { id: number },
): Promise<Reorganisation[]> {
  const [condition, values] =
    'id' in of
      ? ['done.id = ?', [of.id]]
      : [
          'done.successor_id = ? OR done.id IN (SELECT reorganisation_id FROM reorganised_unit WHERE unit_id = ?)',
          [of.unitId, of.unitId],
        ];
  const rows = await manager.query<Values[]>(
    `SELECT done.id, done.successor_id AS successorId, unit_name.name AS successorName, done.since, done.reason,
       (SELECT COUNT(*) FROM hand_over WHERE reorganisation_id = done.id) AS assignments,
       person.name AS "by", done.created_at AS at
     FROM reorganisation done JOIN unit_name ON unit_name.unit_id = done.successor_id AND unit_name.kind = 'name'
       LEFT JOIN person ON person.id = done.created_by
     WHERE ${condition} ORDER BY done.id DESC`,
    values,
  );
  const ended = await predecessorsOf(
    manager,
    rows.map(({ id }) => id),
  );
  return rows.map(({ successorId, successorName, assignments, at, ...row }) => ({
    ...row,
    successor: { id: successorId, name: successorName },
    predecessors: ended.filter(({ of: id }) => id === row.id).map(({ id, name }) => ({ id, name })),
    assignments: Number(assignments),
    at: instant(at),
  }));
}

function predecessorsOf(manager: EntityManager, ids: number[]): Promise<(NamedUnit & { of: number })[]> {
  if (ids.length === 0) return Promise.resolve([]);
  const sql = `SELECT ended.reorganisation_id AS "of", ended.unit_id AS id, unit_name.name
    FROM reorganised_unit ended JOIN unit ON unit.id = ended.unit_id
      JOIN unit_name ON unit_name.unit_id = unit.id AND unit_name.kind = 'name'
    WHERE ended.reorganisation_id IN (${marks(ids)}) ORDER BY unit.sort_order, unit.id`;
  return manager.query(sql, ids);
}
