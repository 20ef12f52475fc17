import type { DeadlineKind, TaskUnit } from '@yaodian/api-client';
import type { TaskRow } from '../../../../features/tasks/task-row';

export interface Counts {
  tasks: number;
  sections: number;
  /** Names that tasks print: found in the register, kept as they are printed, and groups of units. */
  units: { matched: number; printed: number; groups: number };
  deadlines: Record<DeadlineKind, number>;
}

const kindOf = ({ kind, resolved }: TaskUnit): keyof Counts['units'] => {
  if (kind === 'group') return 'groups';
  return resolved === null ? 'printed' : 'matched';
};

/** What a checked table holds, in figures; a unit counts once, whatever it is printed as. */
export function countsOf(rows: TaskRow[]): Counts {
  const units = { matched: new Set<string>(), printed: new Set<string>(), groups: new Set<string>() };
  const deadlines: Counts['deadlines'] = { date: 0, recurring: 0, standing: 0, duration: 0, none: 0 };
  for (const row of rows) {
    deadlines[row.deadline.kind]++;
    for (const unit of row.units) units[kindOf(unit)].add(unit.resolved ?? unit.printed);
  }
  return {
    tasks: rows.length,
    sections: new Set(rows.map(({ section }) => section.join('\n')).filter(Boolean)).size,
    units: { matched: units.matched.size, printed: units.printed.size, groups: units.groups.size },
    deadlines,
  };
}
