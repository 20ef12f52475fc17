import { isCivilDate } from '@yaodian/calendar';
import { type AssignmentState, stateAfter } from '@yaodian/supervision';
import { checkedAddress } from '../../evidence/addresses/public-address.js';
import { urlKeyOf } from '../../evidence/evidence.content.js';
import { NewEvidence } from '../../evidence/evidence.dto.js';
import { DomainError } from '../../platform/domain-error.js';
import { validated } from '../../platform/validation.js';
import { type ChangedRow, compareRows, type FieldWords, type Words } from '../../workbooks/compare-rows.js';
import type { ReadTable } from '../../workbooks/read-table.js';
import { comparisonOf, type Fault, problemsOf } from '../../workbooks/told.js';
import type { ConflictChoice } from '../../workbooks/workbook.dto.js';
import { pageKey, type Recordable } from './recordable.queries.js';
import {
  closed,
  hindranceOf,
  inProgress,
  type OpenField,
  openFields,
  type RecordingField,
  wordsOf,
} from './recording-columns.js';
import type { RecordedAssignment, RecordingComparison } from './recording.dto.js';

/** An assignment as the file would have it recorded. */
export interface ToRecord {
  one: Recordable;
  act: 'record-in-progress' | 'record-closed' | null;
  state: AssignmentState;
  percent: number | null;
  closedOn: string | null;
  /** Null: none; the unit's own by its identifier, or one that is to be added. */
  evidence: { id: number } | { title: string; url: string; urlKey: string } | null;
}

export interface RecordingPlan {
  comparison: RecordingComparison;
  rows: ToRecord[];
}

/** What a file is looked at with. */
export interface RecordingBasis {
  assignments: readonly Recordable[];
  /** The days on which something can have been closed. */
  days: { first: string; last: string };
  /** Whether the person may decide on a unit's closing. */
  mayDecide: (one: Recordable) => boolean;
  /** What units have of the pages that the file names. */
  pages: (urlKeys: string[]) => Promise<Map<string, { id: number; title: string }>>;
}

type RecordingFault = Fault<RecordingField>;

/** What a filled file would record. All that is wrong is found at once; what happened since stays unless `choice` is for the file. */
export async function planRecording(
  table: ReadTable<RecordingField>,
  basis: RecordingBasis,
  choice?: ConflictChoice,
): Promise<RecordingPlan> {
  const { then, rows, ignored, cellOf } = table;
  const byId = new Map(basis.assignments.map((one) => [String(one.id), one]));
  const now = new Map([...byId].map(([id, one]) => [id, wordsOf(one)]));
  const found = compareRows<RecordingField>(openFields, rows, then, now);
  const compared = { ...found, changed: found.changed.map(together) };
  const pages = await basis.pages([...new Set(rows.flatMap(({ words }) => keyOf(words.evidenceUrl) ?? []))]);
  const outcomesOf = async (taken: ConflictChoice | undefined) => {
    const added = new Map<string, string>();
    const outcomes: Outcome[] = [];
    for (const { id, row, changes, conflicts } of compared.changed) {
      const fields = (taken === 'file' ? [...changes, ...conflicts] : changes) as FieldWords<OpenField>[];
      if (fields.length > 0) outcomes.push(await outcomeOf(byId.get(id)!, { row, fields, basis, pages, added }));
    }
    return outcomes;
  };
  const outcomes = await outcomesOf(choice);
  // what the file would win with is looked at before anybody chooses
  const undecided = choice === undefined && compared.changed.some(({ conflicts }) => conflicts.length > 0);
  const faults = [...outcomes, ...(undecided ? await outcomesOf('file') : [])].flatMap((outcome) => outcome.faults);
  return {
    rows: outcomes.map(({ record }) => record),
    comparison: {
      comparison: comparisonOf(table, compared, now),
      rows: outcomes.map(rowOf),
      unchanged: compared.unchanged,
      ignored,
      absent: compared.absent.map((id) => nameOf(byId.get(id)!)),
      conflicts: compared.changed.flatMap(({ id, row, conflicts }) =>
        conflicts.map(({ field, ...words }) => ({
          ...words,
          field: field as OpenField,
          cell: cellOf(row, field),
          name: nameOf(byId.get(id)!),
        })),
      ),
      problems: problemsOf(table, [
        ...[...compared.added, ...compared.unknown].map(({ row }): RecordingFault => {
          return { row, field: 'title', code: 'not-assigned' };
        }),
        ...compared.doubled.map(({ row, first }): RecordingFault => {
          return { row, field: 'title', code: 'row-twice', facts: { row: String(first) } };
        }),
        ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
      ]),
    },
  };
}

/** State, percent and date belong together: where a person has to decide about one of them, it is about the whole row. */
const together = (row: ChangedRow<RecordingField>): ChangedRow<RecordingField> =>
  row.conflicts.length === 0
    ? row
    : {
        ...row,
        changes: [],
        conflicts: openFields.flatMap((field) =>
          [...row.changes, ...row.conflicts].filter((one) => one.field === field),
        ),
      };

const nameOf = ({ title, unitName }: Recordable): string => `${title}（${unitName}）`;

interface Outcome {
  row: number;
  fields: FieldWords<OpenField>[];
  record: ToRecord;
  faults: RecordingFault[];
}

interface Changed {
  row: number;
  fields: FieldWords<OpenField>[];
  basis: RecordingBasis;
  pages: ReadonlyMap<string, { id: number; title: string }>;
  /** The titles of what further rows of the file add, by unit and page. */
  added: Map<string, string>;
}

type Told = (field: OpenField, code: RecordingFault['code'], facts?: Record<string, string>) => void;

/** An assignment with the file's changes, and what is wrong with that. */
async function outcomeOf(one: Recordable, changed: Changed): Promise<Outcome> {
  const { row, fields } = changed;
  const faults: RecordingFault[] = [];
  const told: Told = (field, code, facts) => faults.push({ row, field, code, ...(facts && { facts }) });
  const same: ToRecord = {
    one,
    act: null,
    state: one.state,
    percent: one.percent,
    closedOn: one.closedOn,
    evidence: null,
  };
  const hindrance = hindranceOf(one);
  if (hindrance !== null) {
    told(fields[0]!.field, hindrance);
    return { row, fields, record: same, faults };
  }
  const words = { ...wordsOf(one), ...Object.fromEntries(fields.map(({ field, file }) => [field, file])) };
  const act = actOf(one, words.state, told);
  const state = act === null ? one.state : stateAfter(one.state, act)!;
  if (act === 'record-closed' && !changed.basis.mayDecide(one)) told('state', 'own-closing-recorded');
  const record = {
    ...{ one, act, state },
    percent: percentOf(one, words.percent, { isClosed: state === 'closed', told }),
    closedOn: closedOnOf(words.closedOn, { isClosed: state === 'closed', days: changed.basis.days, told }),
    evidence: await evidenceOf(one, words, changed, told),
  };
  return { row, fields, record, faults };
}

/** What leads an assignment to the state that the file says. */
function actOf(one: Recordable, words: string, told: Told): ToRecord['act'] {
  if (words === wordsOf(one).state) return null;
  if (words !== inProgress && words !== closed) {
    told('state', 'not-recorded-state');
    return null;
  }
  const act = words === closed ? 'record-closed' : 'record-in-progress';
  if (stateAfter(one.state, act, { dated: one.deadline.kind === 'date' }) !== undefined) return act;
  told('state', act === 'record-closed' ? 'closed-with-the-year' : 'closed-already');
  return null;
}

/** What is closed is done; without a deadline there is no percent. */
function percentOf(
  one: Recordable,
  words: string,
  { isClosed, told }: { isClosed: boolean; told: Told },
): number | null {
  if (one.deadline.kind !== 'date') {
    if (words !== wordsOf(one).percent && words !== '') told('percent', 'not-asked-here');
    return null;
  }
  if (words === '') return isClosed ? 100 : null;
  if (!/^\d+$/.test(words) || Number(words) > 100) told('percent', 'not-percent');
  else if (isClosed && Number(words) < 100) told('percent', 'closed-below-all');
  else return Number(words);
  return null;
}

interface ClosedOn {
  isClosed: boolean;
  days: RecordingBasis['days'];
  told: Told;
}

function closedOnOf(words: string, { isClosed, days, told }: ClosedOn): string | null {
  if (!isClosed) {
    if (words !== '') told('closedOn', 'only-when-closed');
    return null;
  }
  if (words === '') told('closedOn', 'required');
  else if (!isCivilDate(words)) told('closedOn', 'not-date');
  else if (words > days.last) told('closedOn', 'day-ahead');
  else if (words < days.first) told('closedOn', 'before-year', { first: days.first });
  else return words;
  return null;
}

/** The page that proves it: the unit has it already, or it is added. One page has one title in a unit. */
async function evidenceOf(
  one: Recordable,
  { evidenceTitle: title, evidenceUrl: url }: Words<RecordingField>,
  { fields, pages, added }: Changed,
  told: Told,
): Promise<ToRecord['evidence']> {
  const isTouched = fields.some(({ field }) => field === 'evidenceTitle' || field === 'evidenceUrl');
  if (!isTouched) return one.evidenceId === null ? null : { id: one.evidenceId };
  if (title === '' && url === '') return null;
  if (title === '') told('evidenceTitle', 'required');
  else if (!(await isText('title', title))) told('evidenceTitle', 'not-text');
  const urlKey = keyOf(url);
  if (url === '') told('evidenceUrl', 'required');
  else if (urlKey === null) told('evidenceUrl', 'not-address');
  else if (!(await isText('url', url))) told('evidenceUrl', 'not-text');
  if (urlKey === null) return null;
  const key = pageKey(one.unitId, urlKey);
  const known = pages.get(key);
  const knownTitle = known?.title ?? added.get(key);
  if (knownTitle !== undefined && knownTitle !== title) told('evidenceTitle', 'evidence-titled', { title: knownTitle });
  if (known) return { id: known.id };
  added.set(key, knownTitle ?? title);
  return { title, url, urlKey };
}

/** By what a page is found again; null for what is no address. */
function keyOf(url: string): string | null {
  if (url === '') return null;
  try {
    return urlKeyOf(checkedAddress(url, false));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return null;
  }
}

/** Whether a request with it would be taken. */
async function isText(field: 'title' | 'url', text: string): Promise<boolean> {
  try {
    await validated(NewEvidence, { unitId: 1, [field]: text });
    return true;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return false;
  }
}

const rowOf = ({ row, fields, record: { one, act } }: Outcome): RecordedAssignment => ({
  row,
  name: nameOf(one),
  outcome: act === 'record-closed' ? 'closed' : 'recorded',
  fields: fields.map(({ field, now, file }) => ({ field, now, file })),
});
