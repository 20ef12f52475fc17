import { type UnitRole, unitKey } from '@yaodian/decomposition';
import type { TaskUnit } from '../task.dto.js';

/** A unit of a task with what it does there. */
export interface AssignedUnit {
  unitId: number;
  role: UnitRole;
}

/** Who a task is for, and which of its printed names lead to nobody: units and groups not registered, groups without members. */
export interface Assigned {
  units: AssignedUnit[];
  unknown: string[];
  groups: string[];
  empty: string[];
}

/**
 * The units and groups of a task, each registered group with the units that it is now; `membersOf` are those of the
 * groups by their names. A group that was issued before keeps the units that it became then: `issued` are the units and
 * groups of the task as it was issued.
 */
export function withMembers(
  named: readonly TaskUnit[],
  membersOf: ReadonlyMap<string, number[]>,
  issued: readonly TaskUnit[] = [],
): TaskUnit[] {
  const frozen = new Map(
    issued.flatMap((unit): [string, TaskUnit][] => (unit.members ? [[unitKey(unit.printed), unit]] : [])),
  );
  return named.map((unit) => {
    const before = frozen.get(unitKey(unit.printed));
    if (before && unit.kind === 'group') return { ...before, role: unit.role };
    const members = unit.kind === 'group' && unit.resolved !== null ? membersOf.get(unit.resolved) : undefined;
    return members ? { ...unit, members } : unit;
  });
}

/**
 * Who a task is for: each unit once. A unit that both leads and is responsible leads; what a unit that is named itself
 * does, no group changes. `unitIds` are those of the registered units by their full names; groups have their members.
 */
export function assignedOf(named: readonly TaskUnit[], unitIds: ReadonlyMap<string, number>): Assigned {
  const units = new Map<number, AssignedUnit>();
  const unknown = new Set<string>();
  const groups = new Set<string>();
  const empty = new Set<string>();
  const assign = (unitId: number, role: UnitRole) => {
    if (role === 'lead' || !units.has(unitId)) units.set(unitId, { unitId, role });
  };
  for (const { printed, resolved, role } of named.filter(({ kind }) => kind === 'unit')) {
    const unitId = unitIds.get(resolved ?? '');
    if (unitId === undefined) unknown.add(printed);
    else assign(unitId, role);
  }
  const themselves = new Set(units.keys());
  for (const { printed, role, members } of named.filter(({ kind }) => kind === 'group')) {
    if (!members) groups.add(printed);
    else if (members.length === 0) empty.add(printed);
    for (const unitId of members ?? []) if (!themselves.has(unitId)) assign(unitId, role);
  }
  return { units: [...units.values()], unknown: [...unknown], groups: [...groups], empty: [...empty] };
}
