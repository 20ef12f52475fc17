import { unitKey } from '@yaodian/decomposition';
import { type Entry, type Fault, renames } from './entry.js';

/**
 * What is wrong with the register as it would be: names that two units or a unit and a group have (`groupNames` are the
 * groups' own names by each of their keys), units that are parts of nothing known or of
 * themselves, units that end before they begin. Only rows of the file are at fault.
 */
export function faultsOf(entries: Entry[], groupNames: ReadonlyMap<string, string>): Fault[] {
  const touched = entries.filter(({ row }) => row !== null);
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  return [
    ...sameNames(entries, groupNames),
    ...touched.flatMap((entry) => [...placeFaults(entry, byRef), ...dayFaults(entry)]),
  ];
}

/** Full names and aliases belong to one unit; an alias is no short name of another one either. */
function sameNames(entries: Entry[], groupNames: ReadonlyMap<string, string>): Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<string, Entry>();
  const shortNames = new Map<string, Entry>();
  for (const entry of entries) {
    const { shortName } = entry.values;
    if (shortName) shortNames.set(unitKey(shortName), entry);
  }
  // what the file does not touch was there before
  for (const entry of [...entries].sort((a, b) => Number(renames(a)) - Number(renames(b)))) {
    const { name, aliases = [] } = entry.values;
    const claims = [
      { field: 'name' as const, name },
      ...aliases.map((alias) => ({ field: 'aliases' as const, name: alias })),
    ];
    for (const claim of claims) {
      const key = unitKey(claim.name);
      // no name at all, which is told elsewhere
      if (key === '') continue;
      const owner = owners.get(key) ?? (claim.field === 'aliases' ? shortNames.get(key) : undefined);
      const taken = owner && owner !== entry ? owner.values.name : groupNames.get(key);
      if (taken !== undefined && entry.row !== null && renames(entry))
        faults.push({
          row: entry.row,
          field: claim.field,
          code: 'name-taken',
          facts: { name: claim.name, unit: taken },
        });
      else if (!owners.has(key)) owners.set(key, entry);
    }
  }
  return faults;
}

function placeFaults({ ref, row, parent, fields }: Entry, byRef: ReadonlyMap<string, Entry>): Fault[] {
  const fault = (code: Fault['code']): Fault[] => [{ row: row!, field: 'parent', code }];
  if (!fields.has('parent')) return [];
  if (parent === undefined) return fault('parent-unknown');
  const seen = new Set([ref]);
  for (let at: string | null | undefined = parent; at; at = byRef.get(at)?.parent) {
    if (at === ref) return fault('own-ancestor');
    // a circle further up is the fault of those that are in it
    if (seen.has(at)) return [];
    seen.add(at);
  }
  return [];
}

function dayFaults({ row, values: { validFrom, validTo }, fields }: Entry): Fault[] {
  if (!validFrom || !validTo || validTo >= validFrom) return [];
  return [{ row: row!, field: fields.has('validTo') ? 'validTo' : 'validFrom', code: 'ends-before' }];
}
