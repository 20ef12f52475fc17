import type { TaskContent } from '../task.dto.js';
import type { ChangedContent } from './amendment.dto.js';

/** Those of the wanted values that differ from the present ones, and what they were. */
export function difference(
  task: TaskContent,
  wanted: Partial<TaskContent>,
): { before: ChangedContent; after: ChangedContent } {
  const names = (Object.keys(wanted) as (keyof TaskContent)[]).filter(
    (name) => meaning(name, task[name]) !== meaning(name, wanted[name]),
  );
  const only = (content: Partial<TaskContent>) => Object.fromEntries(names.map((name) => [name, content[name]]));
  return { before: only(task), after: only(wanted) };
}

/** A value as it is compared. By which way a name was found in the register is nothing that a unit is asked to do. */
const meaning = (name: keyof TaskContent, value: unknown): string =>
  JSON.stringify(
    name === 'units' && Array.isArray(value) ? value.map(({ by: _by, ...unit }: { by?: unknown }) => unit) : value,
  );
