import { unitKey } from '@yaodian/decomposition';
import { DomainError } from '../../platform/domain-error.js';
import { validated } from '../../platform/validation.js';
import { compareRows, type FieldWords, type FileRow, type RowComparison } from '../../workbooks/compare-rows.js';
import type { ReadTable } from '../../workbooks/read-table.js';
import { comparisonOf, identifierFaults, problemsOf } from '../../workbooks/told.js';
import type { ConflictChoice } from '../../workbooks/workbook.dto.js';
import { namesOf } from '../unit.changes.js';
import { NewUnit, type Unit } from '../unit.dto.js';
import { nameRows } from '../unit.names.js';
import { closes, type Entry, type Fault, refOf } from './entry.js';
import { faultsOf } from './entry-faults.js';
import { type UnitField, unitFields, valueOf, wordsOf } from './unit-columns.js';
import type { ImportedRow, UnitComparison } from './unit-workbook.dto.js';

/** What a workbook is compared with. */
export interface RegisterNow {
  units: Unit[];
  /** The groups' own names by the key of each name that they have. */
  groupNames: ReadonlyMap<string, string>;
}

export interface UnitImport {
  comparison: UnitComparison;
  /** Every unit as it would be, the register's first and in its order, then those that are added. */
  entries: Entry[];
}

/**
 * What an edited workbook would do to the register. All that is wrong is found at once; conflicts are left as they are
 * now unless `choice` is for the file.
 */
export async function planImport(
  table: ReadTable<UnitField>,
  { units, groupNames }: RegisterNow,
  choice?: ConflictChoice,
): Promise<UnitImport> {
  const { rows, then, ignored, cellOf } = table;
  const now = new Map(units.map((unit) => [String(unit.id), wordsOf(unit)]));
  const compared = compareRows(unitFields, rows, then, now);
  const doubtful = identifierFaults(compared, table);
  const { entries, changes, faults: wrong } = await outcomeOf(compared, { units, groupNames }, choice);
  // what the file would win with is looked at before anybody chooses
  const undecided = choice === undefined && compared.changed.some(({ conflicts }) => conflicts.length > 0);
  const inFile = undecided ? (await outcomeOf(compared, { units, groupNames }, 'file')).faults : [];
  const known = new Set(wrong.map((fault) => JSON.stringify(fault)));
  const found = [...doubtful, ...wrong, ...inFile.filter((fault) => !known.has(JSON.stringify(fault)))];
  const nameOf = new Map(units.map((unit) => [String(unit.id), unit.name]));
  const told = {
    rows: rowsOf(entries, changes),
    unchanged: compared.unchanged,
    ignored,
    absent: compared.absent.map((id) => nameOf.get(id)!),
    conflicts: compared.changed.flatMap(({ id, row, conflicts }) =>
      conflicts.map((field) => ({ ...field, cell: cellOf(row, field.field), name: nameOf.get(id)! })),
    ),
    problems: problemsOf(table, found),
  };
  return { comparison: { comparison: comparisonOf(table, compared, now), ...told }, entries };
}

/** The register as it would be with the file's changes, with its conflicting ones only by choice; and what is wrong with that. */
async function outcomeOf(
  { changed, added }: RowComparison<UnitField>,
  { units, groupNames }: RegisterNow,
  choice: ConflictChoice | undefined,
): Promise<{ entries: Entry[]; changes: Changes; faults: Fault[] }> {
  const changes = new Map(
    changed.map((row) => [
      row.id,
      { row: row.row, fields: choice === 'file' ? [...row.changes, ...row.conflicts] : row.changes },
    ]),
  );
  const faults: Fault[] = [];
  const entries = [
    ...units.map((unit) => entryOf(unit, changes.get(String(unit.id)), faults)),
    ...added.map((row) => newEntry(row, faults)),
  ];
  findParents(entries);
  for (const entry of entries) if (entry.row !== null) faults.push(...(await formFaults(entry)));
  return { entries, changes, faults: [...faults, ...faultsOf(entries, groupNames)] };
}

type Changes = ReadonlyMap<string, { row: number; fields: FieldWords<UnitField>[] }>;

function entryOf(
  unit: Unit,
  change: { row: number; fields: FieldWords<UnitField>[] } | undefined,
  found: Fault[],
): Entry {
  const { name, shortName, aliases, formerNames, place, level, kind, order, validFrom, validTo } = unit;
  const { liaison, liaisonTelephone, leader, needsApprover } = unit;
  const values: NewUnit = { name, shortName, aliases, formerNames, place, level, kind, order, validFrom, validTo };
  Object.assign(values, { liaison, liaisonTelephone, leader, needsApprover });
  const parent = unit.parentId === null ? null : refOf({ id: unit.parentId });
  const entry: Entry = { ref: refOf(unit), row: null, unit, values, parent, fields: new Set() };
  if (!change || change.fields.length === 0) return entry;
  const words = change.fields.map(({ field, file }): [UnitField, string] => [field, file]);
  return { ...entry, row: change.row, ...withWords(values, words, change.row, found) };
}

function newEntry({ row, words }: FileRow<UnitField>, found: Fault[]): Entry {
  const filled = unitFields.filter((field) => words[field] !== '' || field === 'name');
  const given = filled.map((field): [UnitField, string] => [field, words[field]]);
  return { ref: `r${row}`, row, unit: null, parent: null, ...withWords({ name: '' }, given, row, found) };
}

function withWords(values: NewUnit, words: [UnitField, string][], row: number, found: Fault[]) {
  const next = { ...values };
  let parentName: string | undefined;
  for (const [field, text] of words) {
    if (field === 'parent') {
      parentName = text;
      continue;
    }
    const value = valueOf(field, text);
    if (value === undefined) found.push({ row, field, code: notOfItsKind[field] ?? 'not-number' });
    else if (field === 'name' && value === null) found.push({ row, field, code: 'required' });
    else Object.assign(next, { [field]: value });
  }
  return { values: next, parentName, fields: new Set(words.map(([field]) => field)) };
}

const notOfItsKind: Partial<Record<UnitField, Fault['code']>> = { kind: 'not-kind', needsApprover: 'not-yes-or-no' };

/** Finds the units that are named as others' parents: by the names after the import, and by those before it. */
function findParents(entries: Entry[]): void {
  const byName = new Map<string, string>();
  for (const { ref, unit } of entries) if (unit) byName.set(unitKey(unit.name), ref);
  for (const { ref, values } of entries) byName.set(unitKey(values.name), ref);
  for (const entry of entries) {
    const { parentName } = entry;
    if (parentName !== undefined) entry.parent = parentName === '' ? null : byName.get(unitKey(parentName));
  }
}

const formFaultCodes: Partial<Record<string, Fault['code']>> = {
  validFrom: 'not-date',
  validTo: 'not-date',
  order: 'not-number',
};

/** What a request with this unit would be refused for. */
async function formFaults({ row, values, fields }: Entry): Promise<Fault[]> {
  // an empty name is told already
  if (values.name === '') return [];
  try {
    await validated(NewUnit, values);
    nameRows(0, namesOf(values));
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const paths = (error.extras.errors ?? []).map(({ path }) => path.split('.')[0] as UnitField);
    return [...new Set(paths)]
      .filter((field) => fields.has(field))
      .map((field) => ({ row: row!, field, code: formFaultCodes[field] ?? 'not-text' }));
  }
}

function rowsOf(entries: Entry[], changes: Changes): ImportedRow[] {
  return entries
    .filter(({ row }) => row !== null)
    .map((entry): ImportedRow => {
      const { row, unit, values } = entry;
      const changed = unit && changes.get(String(unit.id))?.fields;
      return {
        row: row!,
        name: values.name,
        outcome: unit === null ? 'added' : closes(entry) ? 'closed' : 'changed',
        fields: changed ? changed.map(({ field, now, file }) => ({ field, now, file })) : addedFields(entry),
      };
    })
    .sort((a, b) => a.row - b.row);
}

function addedFields({ values, parentName = '' }: Entry): ImportedRow['fields'] {
  const words = wordsOf({ ...blank, ...values, order: values.order ?? 0, parentName } as Unit);
  return unitFields
    .filter((field) => words[field] !== '' && !(field === 'order' && values.order === undefined))
    .map((field) => ({ field, now: '', file: words[field] }));
}

const blank: Omit<NewUnit, 'name' | 'order'> = {
  shortName: null,
  aliases: [],
  formerNames: [],
  place: null,
  level: null,
  kind: null,
  validFrom: null,
  validTo: null,
  liaison: null,
  liaisonTelephone: null,
  leader: null,
  needsApprover: true,
};
