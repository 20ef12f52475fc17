import type { UnitRole } from '@yaodian/decomposition';
import type { TaskUnit } from '../task.dto.js';

/** A unit of a task with what it does there. */
export interface AssignedUnit {
  unitId: number;
  role: UnitRole;
}

/** Who a task is for, and which of its printed names lead to nobody yet. */
export interface Assigned {
  units: AssignedUnit[];
  unknown: string[];
  groups: string[];
}

/**
 * Who a task is for: each unit once, in the order in which they are named; a unit that both leads and is responsible
 * leads. `unitIds` are those of the registered units by their full names.
 */
export function assignedOf(named: readonly TaskUnit[], unitIds: ReadonlyMap<string, number>): Assigned {
  const units = new Map<number, AssignedUnit>();
  const unknown = new Set<string>();
  const groups = new Set<string>();
  for (const { kind, printed, resolved, role } of named) {
    const unitId = unitIds.get(resolved ?? '');
    if (kind === 'group') groups.add(printed);
    else if (unitId === undefined) unknown.add(printed);
    else if (role === 'lead' || !units.has(unitId)) units.set(unitId, { unitId, role });
  }
  return { units: [...units.values()], unknown: [...unknown], groups: [...groups] };
}
