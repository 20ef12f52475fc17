import type { TaskUnit } from '../../plans/task.dto.js';

interface Named {
  id: number;
  name: string;
}

/**
 * The units of an issued task once `successor` stands in the place of those that ended: named once, where the first of
 * them or the successor itself stood, and as lead where one of these leads; and once among the members of a group.
 */
export function withSuccessor(units: readonly TaskUnit[], ended: readonly Named[], successor: Named): TaskUnit[] {
  const [ids, names] = [new Set(ended.map(({ id }) => id)), new Set(ended.map(({ name }) => name))];
  const members = (own: readonly number[]) => [...new Set(own.map((id) => (ids.has(id) ? successor.id : id)))];
  return withName(units, names, successor.name).map((unit) =>
    unit.members ? { ...unit, members: members(unit.members) } : unit,
  );
}

function withName(units: readonly TaskUnit[], ended: ReadonlySet<string>, successor: string): readonly TaskUnit[] {
  const isConcerned = ({ kind, resolved }: TaskUnit) =>
    kind === 'unit' && resolved !== null && (resolved === successor || ended.has(resolved));
  const concerned = units.filter(isConcerned);
  if (!concerned.some(({ resolved }) => ended.has(resolved!))) return units;
  const role = concerned.some((unit) => unit.role === 'lead') ? 'lead' : 'responsible';
  const own = concerned.find(({ resolved }) => resolved === successor);
  const one: TaskUnit = own
    ? { ...own, role }
    : { printed: successor, role, kind: 'unit', resolved: successor, by: 'hand' };
  const first = units.findIndex(isConcerned);
  return units.flatMap((unit, index) => (index === first ? [one] : isConcerned(unit) ? [] : [unit]));
}
