import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { marks } from '../../database/columns.js';
import { type FindDuties, type Handing, shown } from './duty.js';

interface NamedStep {
  id: number;
  assignmentId: number;
}

/**
 * Where the unit names the person in what it still does: 责任人 of its assignments, and the persons of their open steps
 * (工作节点). It names them freely, so this stays where the unit has somebody else of the same name. Only counts are
 * shown: who hands over sees no tasks.
 */
export const namesInUnit: FindDuties = async (manager, handing) => {
  const { from, to } = handing;
  if (from.name === to.name) return [];
  const assignments = (await namedAssignments(manager, handing)).map(({ id }) => id);
  const steps = await namedSteps(manager, handing);
  if (assignments.length + steps.length === 0) return [];
  const stays = await hasNamesake(manager, handing);
  const outcome = stays ? 'stays' : 'goes';
  return [
    {
      shown: shown({ kind: 'assignments', outcome, count: assignments.length }),
      hand: async (tx: EntityManager) => {
        if (stays || assignments.length === 0) return;
        await tx.query(
          `UPDATE assignment SET responsible_person = ?, version = version + 1 WHERE id IN (${marks(assignments)})`,
          [to.name, ...assignments],
        );
        await record(tx, {
          action: 'assignment.name-persons',
          objectId: assignments.length === 1 ? assignments[0]! : null,
          before: { responsiblePerson: from.name },
          after: { responsiblePerson: to.name, named: assignments },
          seenAt: assignments.map((objectId) => ({ objectId })),
        });
      },
    },
    {
      shown: shown({ kind: 'steps', outcome, count: steps.length }),
      hand: async (tx: EntityManager) => {
        if (stays || steps.length === 0) return;
        const ids = steps.map(({ id }) => id);
        await tx.query(`UPDATE assignment_step SET person = ?, version = version + 1 WHERE id IN (${marks(ids)})`, [
          to.name,
          ...ids,
        ]);
        await record(tx, {
          action: 'step.edit',
          objectId: ids.length === 1 ? ids[0]! : null,
          before: { person: from.name },
          after: { person: to.name, named: ids },
          seenAt: steps.map(({ assignmentId }) => ({ noun: 'assignment' as const, objectId: assignmentId })),
        });
      },
    },
  ].filter((duty) => duty.shown.count !== 0);
};

const goesOn = `assignment.state NOT IN ('closed', 'cancelled') AND plan.state = 'issued'`;

const namedAssignments = (manager: EntityManager, { from, unitId }: Handing) =>
  manager.query<{ id: number }[]>(
    `SELECT assignment.id FROM assignment JOIN plan ON plan.id = assignment.plan_id
     WHERE assignment.unit_id = ? AND assignment.responsible_person = ? AND ${goesOn} ORDER BY assignment.id`,
    [unitId, from.name],
  );

const namedSteps = (manager: EntityManager, { from, unitId }: Handing) =>
  manager.query<NamedStep[]>(
    `SELECT step.id, step.assignment_id AS assignmentId FROM assignment_step step
       JOIN assignment ON assignment.id = step.assignment_id JOIN plan ON plan.id = assignment.plan_id
     WHERE assignment.unit_id = ? AND step.person = ? AND step.done_at IS NULL AND ${goesOn} ORDER BY step.id`,
    [unitId, from.name],
  );

async function hasNamesake(manager: EntityManager, { from, unitId }: Handing): Promise<boolean> {
  const rows = await manager.query<object[]>(
    `SELECT person.id FROM person JOIN membership ON membership.person_id = person.id
     WHERE membership.unit_id = ? AND person.name = ? AND person.id <> ? LIMIT 1`,
    [unitId, from.name, from.id],
  );
  return rows.length > 0;
}
