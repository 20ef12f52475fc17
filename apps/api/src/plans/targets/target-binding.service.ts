import { Injectable } from '@nestjs/common';
import { isCountTarget } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { json, marks } from '../../database/columns.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { changeIssued } from '../plan.changes.js';
import type { Target } from '../task.dto.js';
import type { NameTargetUnits, TargetUnits } from './target-binding.dto.js';
import { bindTarget, findBindings, targetUnitsOf } from './target-binding.queries.js';

interface Found {
  id: number;
  planId: number;
  title: string;
  targets: Target[];
  cancelled: boolean;
}

/** Which units a count target (量化指标) binds, where it is not every unit of its task. */
@Injectable()
export class TargetBindingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Throws DomainError not-found, plan-not-issued, plan-archived, task-cancelled; target-changed for a target that is not
   * there as it was seen; target-not-counted for percent and days; and validation for an assignment of another task.
   */
  name(taskId: number, target: number, { text, assignmentIds }: NameTargetUnits): Promise<TargetUnits[]> {
    const asked = [...new Set(assignmentIds)];
    return this.unitOfWork.run(async (tx) => {
      const { planId } = await taskOf(tx, taskId);
      await changeIssued(tx, planId, {});
      const task = await taskOf(tx, taskId);
      if (task.cancelled) throw new DomainError('task-cancelled', { title: task.title });
      const found = task.targets[target];
      if (found?.text !== text) throw new DomainError('target-changed', { title: task.title });
      if (!isCountTarget({ ...found, index: target })) throw new DomainError('target-not-counted', { target: text });
      const units = await unitsOf(tx, taskId);
      if (asked.some((id) => !units.has(id))) throw invalid('assignmentIds', 'must be assignments of the task');
      const named = (ids: Iterable<number>) => [...ids].map((id) => units.get(id) ?? '').sort();
      const before = (await findBindings(tx, { taskId })).get(taskId)?.get(target) ?? new Set<number>();
      await bindTarget(tx, { taskId, target }, asked);
      await record(tx, {
        action: 'plan.name-target-units',
        objectId: planId,
        before: { task: task.title, target: text, units: named(before) },
        after: { task: task.title, target: text, units: named(asked) },
      });
      return targetUnitsOf(tx, { id: taskId, targets: task.targets, seen: [...units.keys()] });
    });
  }
}

async function taskOf(tx: EntityManager, id: number): Promise<Found> {
  const [row] = await tx.query<{ planId: number; title: string; targets: string; cancelledAt: Date | string | null }[]>(
    'SELECT plan_id AS planId, title, targets, cancelled_at AS cancelledAt FROM task WHERE id = ?',
    [id],
  );
  if (!row) throw new DomainError('not-found', { task: String(id) });
  const { cancelledAt, targets, ...rest } = row;
  return { ...rest, id, targets: json<Target[]>(targets), cancelled: cancelledAt !== null };
}

/** The assignments of a task that are not cancelled, with the names of their units. */
async function unitsOf(tx: EntityManager, taskId: number): Promise<Map<number, string>> {
  const rows = await tx.query<{ id: number; unitId: number }[]>(
    "SELECT id, unit_id AS unitId FROM assignment WHERE task_id = ? AND state <> 'cancelled' ORDER BY id",
    [taskId],
  );
  const units = rows.map(({ unitId }) => unitId);
  const names = await tx.query<{ unitId: number; name: string }[]>(
    `SELECT unit_id AS unitId, name FROM unit_name WHERE kind = 'name' AND unit_id IN (${marks(units)})`,
    units,
  );
  const nameOf = new Map(names.map(({ unitId, name }) => [unitId, name]));
  return new Map(rows.map(({ id, unitId }) => [id, nameOf.get(unitId) ?? '']));
}
