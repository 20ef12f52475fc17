import { conflictingRoles, type Permission, personFields as permissions, type PersonField } from '@yaodian/access';
import { compareRows, type FieldWords, type FileRow, type RowComparison } from '../../workbooks/compare-rows.js';
import type { ReadTable } from '../../workbooks/read-table.js';
import { comparisonOf, identifierFaults, problemsOf } from '../../workbooks/told.js';
import type { ConflictChoice } from '../../workbooks/workbook.dto.js';
import type { Person } from '../person.dto.js';
import type { Principal } from '../principal.js';
import type { Entry, PersonValues } from './entry.js';
import { disabledOf, membershipsOf, personFields, wordsOf } from './person-columns.js';
import { formFaults, lastAdministrators, type PersonFault, rightFaults, sameAccounts } from './person-faults.js';
import type { ImportedPerson, PersonComparison } from './person-workbook.dto.js';

/** What a workbook is compared with, and by whom it was brought. */
export interface PeopleNow {
  people: Person[];
  /** Units by the key of their full name. */
  unitIds: ReadonlyMap<string, number>;
  principal: Principal;
}

export interface PeoplePlan {
  comparison: PersonComparison;
  entries: Entry[];
}

/** What an edited workbook would do to people. All that is wrong is found at once; conflicts stay unless `choice` is for the file. */
export async function planPeople(
  table: ReadTable<PersonField>,
  present: PeopleNow,
  choice?: ConflictChoice,
): Promise<PeoplePlan> {
  const { rows, then, ignored, cellOf } = table;
  const { people } = present;
  const now = new Map(people.map((person) => [String(person.id), wordsOf(person)]));
  const compared = compareRows(personFields, rows, then, now);
  const { entries, changes, faults } = await outcomeOf(compared, present, choice);
  // what the file would win with is looked at before anybody chooses
  const undecided = choice === undefined && compared.changed.some(({ conflicts }) => conflicts.length > 0);
  const inFile = undecided ? (await outcomeOf(compared, present, 'file')).faults : [];
  const known = new Set(faults.map((fault) => JSON.stringify(fault)));
  const found = [
    ...identifierFaults(compared, table),
    ...faults,
    ...inFile.filter((fault) => !known.has(JSON.stringify(fault))),
  ];
  const touched = entries.filter(({ row }) => row !== null);
  const nameOf = new Map(people.map(({ id, name }) => [String(id), name]));
  return {
    entries,
    comparison: {
      comparison: comparisonOf(table, compared, now),
      rows: touched.map((entry) => rowOf(entry, changes)).sort((a, b) => a.row - b.row),
      unchanged: compared.unchanged,
      ignored,
      absent: compared.absent.map((id) => nameOf.get(id)!),
      conflicts: compared.changed.flatMap(({ id, row, conflicts }) =>
        conflicts.map((field) => ({ ...field, cell: cellOf(row, field.field), name: nameOf.get(id)! })),
      ),
      problems: problemsOf(table, found),
    },
  };
}

/** People as they would be with the file's changes, with its conflicting ones only by choice; and what is wrong with that. */
async function outcomeOf(
  { changed, added }: RowComparison<PersonField>,
  { people, unitIds, principal }: PeopleNow,
  choice: ConflictChoice | undefined,
) {
  const changes = new Map(
    changed.map(({ id, row, changes: told, conflicts }) => [
      id,
      { row, fields: choice === 'file' ? [...told, ...conflicts] : told },
    ]),
  );
  const faults: PersonFault[] = [];
  const entries = [
    ...people.map((person) => changedEntry(person, changes.get(String(person.id)), unitIds, faults)),
    ...added.map((row) => addedEntry(row, unitIds, faults)),
  ];
  for (const entry of entries) {
    if (entry.row !== null) faults.push(...(await formFaults(entry)), ...rightFaults(entry, principal));
  }
  return { entries, changes, faults: [...faults, ...sameAccounts(entries), ...lastAdministrators(entries)] };
}

type Change = { row: number; fields: FieldWords<PersonField>[] };

function changedEntry(
  person: Person,
  change: Change | undefined,
  unitIds: PeopleNow['unitIds'],
  found: PersonFault[],
): Entry {
  const { account, name, telephone, disabled, memberships } = person;
  const values = { account, name, telephone, disabled, memberships };
  if (!change || change.fields.length === 0) return { row: null, person, values, fields: new Map() };
  const fields = new Map(change.fields.map(({ field, file }) => [field, file]));
  return { row: change.row, person, fields, values: withWords(values, fields, change.row, unitIds, found) };
}

function addedEntry({ row, words }: FileRow<PersonField>, unitIds: PeopleNow['unitIds'], found: PersonFault[]): Entry {
  const values: PersonValues = { account: '', name: '', telephone: null, disabled: false, memberships: [] };
  const given = personFields.filter((field) => words[field] !== '' || field === 'account' || field === 'name');
  const fields = new Map(given.map((field) => [field, words[field]]));
  return { row, person: null, fields, values: withWords(values, fields, row, unitIds, found) };
}

function withWords(
  values: PersonValues,
  words: ReadonlyMap<PersonField, string>,
  row: number,
  unitIds: PeopleNow['unitIds'],
  found: PersonFault[],
): PersonValues {
  const next = { ...values };
  for (const [field, text] of words) {
    if (field === 'roles') {
      const { memberships, fault } = membershipsOf(text, unitIds);
      const conflict = conflictingRoles(memberships.map(({ role }) => role));
      next.memberships = memberships;
      if (fault) found.push({ row, field, ...fault });
      if (conflict) found.push({ row, field, code: 'roles-conflict', facts: { one: conflict[0], other: conflict[1] } });
    } else if (field === 'disabled') {
      const disabled = disabledOf(text);
      if (disabled === undefined) found.push({ row, field, code: 'not-yes' });
      else next.disabled = disabled;
    } else if (field === 'telephone') next.telephone = text || null;
    else {
      next[field] = text;
      if (text === '') found.push({ row, field, code: 'required' });
    }
  }
  return next;
}

function rowOf({ row, person, values, fields }: Entry, changes: ReadonlyMap<string, Change>): ImportedPerson {
  const changed = person && changes.get(String(person.id))?.fields;
  const added = [...fields].filter(([, file]) => file !== '').map(([field, file]) => ({ field, now: '', file }));
  return {
    row: row!,
    name: values.name,
    outcome: person === null ? 'added' : values.disabled && !person.disabled ? 'disabled' : 'changed',
    fields: changed ? changed.map(({ field, now, file }) => ({ field, now, file })) : added,
  };
}

/** By which permission an import is done: all of its fields need the same one. */
export const permissionOf = (entries: Entry[]): Permission =>
  entries.some(({ fields }) => fields.has('roles')) ? permissions.roles : permissions.account;
