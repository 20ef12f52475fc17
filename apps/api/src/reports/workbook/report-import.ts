import { compareRows, type FieldWords, type FileRow, type Words } from '../../workbooks/compare-rows.js';
import { DomainError } from '../../platform/domain-error.js';
import { validated } from '../../platform/validation.js';
import type { ReadTable } from '../../workbooks/read-table.js';
import { comparisonOf, type Fault, problemsOf } from '../../workbooks/told.js';
import type { ConflictChoice } from '../../workbooks/workbook.dto.js';
import { type Report, ReportContent } from '../report.dto.js';
import {
  carriedFields,
  isAsBefore,
  isAsked,
  mostOf,
  type OpenField,
  openFields,
  type ReportField,
  sameTarget,
  targetOf,
  unchangedWords,
  wordsOf,
  yes,
} from './report-columns.js';
import { startOf } from './report-content.js';
import type { ImportedReport, ReportFormComparison } from './report-workbook.dto.js';

type FormFault = Fault<ReportField>;

/** A report as the form would have it written. */
export interface WrittenReport {
  report: Report;
  content: ReportContent;
  isUnchanged: boolean;
}

export interface ReportImportPlan {
  comparison: ReportFormComparison;
  written: WrittenReport[];
}

/** A form that is brought back: its rows, and for how many targets it has room. */
export interface FilledForm {
  table: ReadTable<ReportField>;
  targets: number;
}

/**
 * What a filled form would write into a unit's reports of a round. All that is wrong is found at once; what was typed on
 * the page since stays unless `choice` is for the file.
 */
export async function planReports(
  { table, targets }: FilledForm,
  reports: readonly Report[],
  choice?: ConflictChoice,
): Promise<ReportImportPlan> {
  const { then, rows, ignored, cellOf } = table;
  const byId = new Map(reports.map((report) => [String(report.id), report]));
  const now = new Map([...byId].map(([id, report]) => [id, wordsOf(report, targets)]));
  const meant = rows.map((row) => withUnchanged(row, { report: byId.get(row.id), was: then.get(row.id), targets }));
  const compared = compareRows<ReportField>(openFields(targets), meant, then, now);
  const byRow = new Map(meant.map((row) => [row.row, row]));
  const outcomeOf = async (taken: ConflictChoice | undefined) => {
    const outcomes = compared.changed.map(async ({ id, row, changes, conflicts }) => {
      const fields = (taken === 'file' ? [...changes, ...conflicts] : changes) as FieldWords<OpenField>[];
      const common = { row, words: byRow.get(row)!.words, was: then.get(id)!, targets };
      return writtenBy(byId.get(id)!, fields, common);
    });
    return Promise.all(outcomes);
  };
  const outcomes = await outcomeOf(choice);
  // what the file would win with is looked at before anybody chooses
  const undecided = choice === undefined && compared.changed.some(({ conflicts }) => conflicts.length > 0);
  const inFile = undecided ? await outcomeOf('file') : [];
  const faults = [...outcomes, ...inFile].flatMap((outcome) => outcome.faults);
  const changed = outcomes.filter(({ fields }) => fields.length > 0);
  return {
    written: changed.map(({ written }) => written),
    comparison: {
      comparison: comparisonOf(table, compared, now),
      rows: changed.map(rowOf),
      unchanged: compared.unchanged,
      ignored,
      absent: compared.absent.map((id) => byId.get(id)!.title),
      conflicts: compared.changed.flatMap(({ id, row, conflicts }) =>
        conflicts.map(({ field, ...words }) => ({
          ...words,
          field,
          cell: cellOf(row, field),
          name: byId.get(id)!.title,
        })),
      ),
      problems: problemsOf(table, [
        ...compared.added.map(({ row }): FormFault => ({ row, field: 'title', code: 'row-added' })),
        ...compared.unknown.map(({ row }): FormFault => ({ row, field: 'title', code: 'identifier-changed' })),
        ...compared.doubled.map(({ row, first }): FormFault => {
          return { row, field: 'title', code: 'row-twice', facts: { row: String(first) } };
        }),
        ...unique(faults),
      ]),
    },
  };
}

const unique = (faults: FormFault[]): FormFault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

interface Row {
  report: Report | undefined;
  was: Words<ReportField> | undefined;
  targets: number;
}

/** A row that says 无变化 and nothing else says what was reported last. */
function withUnchanged(row: FileRow<ReportField>, { report, was, targets }: Row): FileRow<ReportField> {
  const carried = carriedFields(targets);
  if (!report || !was || row.words.unchanged !== yes || was.unchanged === yes) return row;
  const words = unchangedWords(report, targets);
  if (!words || carried.some((field) => row.words[field] !== was[field])) return row;
  return { ...row, words: { ...row.words, ...Object.fromEntries(carried.map((field) => [field, words[field]])) } };
}

interface Common {
  row: number;
  /** The whole row of the file. */
  words: Words<ReportField>;
  was: Words<ReportField>;
  targets: number;
}

interface Outcome {
  row: number;
  fields: FieldWords<OpenField>[];
  written: WrittenReport;
  faults: FormFault[];
}

/** A report with the file's changes, and what is wrong with that. */
async function writtenBy(report: Report, fields: FieldWords<OpenField>[], common: Common): Promise<Outcome> {
  const { row, words, was, targets } = common;
  const content = startOf(report);
  const faults: FormFault[] = [];
  const fault = (field: OpenField, code: FormFault['code'], facts?: Record<string, string>) =>
    faults.push({ row, field, code, ...(facts && { facts }) });
  const outcome = (isUnchanged: boolean): Outcome => ({
    row,
    fields,
    written: { report, content, isUnchanged },
    faults,
  });
  if (fields.length === 0) return outcome(false);
  if (!report.acts.includes('write')) {
    fault(fields[0]!.field, 'not-writable');
    return outcome(false);
  }
  const nowWords = wordsOf(report, targets);
  for (const { field, file } of fields) {
    const index = targetOf(field);
    if (index !== null && file !== '' && !sameTarget(was, nowWords, index)) fault(field, 'targets-changed');
    else if (!isAsked(report, field) && file !== '')
      fault(field, field === 'unchanged' ? 'nothing-earlier' : 'not-asked-here');
    else if (isAsked(report, field)) take(report, content, { field, file }, fault);
  }
  const changed = new Set(fields.map(({ field }) => field));
  const says = (changed.has('unchanged') ? words.unchanged : nowWords.unchanged) === yes;
  const isWritten = says && hasOther(report, words, targets);
  if (isWritten && words.unchanged === yes) fault('unchanged', 'unchanged-and-written');
  const lowered = content.percent !== null && content.percent < (report.lastPercent ?? 0);
  if (lowered && !content.correctionReason && (changed.has('percent') || changed.has('correctionReason')))
    fault('correctionReason', 'correction-unexplained', { percent: String(report.lastPercent) });
  const { done, nextSteps, problems, correctionReason } = content;
  for (const field of await tooLong({ done, nextSteps, problems, correctionReason })) fault(field, 'not-text');
  return outcome(says && isAsBefore(report, content));
}

/** Whether a row says something else than what was reported last. */
function hasOther(report: Report, words: Words<ReportField>, targets: number): boolean {
  const earlier = unchangedWords(report, targets);
  return earlier !== null && carriedFields(targets).some((field) => words[field] !== earlier[field]);
}

type Told = (field: OpenField, code: FormFault['code'], facts?: Record<string, string>) => void;

/** Puts a cell into the content, or tells why it cannot be. */
function take(report: Report, content: ReportContent, { field, file }: { field: OpenField; file: string }, told: Told) {
  const index = targetOf(field);
  if (field === 'percent') {
    if (file !== '' && !(/^\d+$/.test(file) && Number(file) <= 100)) told(field, 'not-percent');
    else content.percent = file === '' ? null : Number(file);
  } else if (index !== null) {
    const most = mostOf(report.targets[index]!.unit);
    const value = file === '' ? null : Number(file);
    if (value !== null && Number.isNaN(value)) told(field, 'not-number');
    else if (value !== null && (value < 0 || value > most)) told(field, 'not-in-range', { most: String(most) });
    else content.targetValues[index]!.value = value;
  } else if (field === 'periodMet') {
    if (file !== '' && file !== yes) told(field, 'not-yes');
    else content.periodsMet = file === yes ? [report.round.periodLast] : [];
  } else if (field === 'unchanged') {
    if (file !== '' && file !== yes) told(field, 'not-yes');
  } else if (field === 'correctionReason') content.correctionReason = file || null;
  else content[field as 'done' | 'nextSteps' | 'problems'] = file;
}

const texts = ['done', 'nextSteps', 'problems', 'correctionReason'] as const;
type Texts = Pick<ReportContent, (typeof texts)[number]>;

/** The texts for which a request with them would be refused. */
async function tooLong(content: Texts): Promise<(typeof texts)[number][]> {
  try {
    await validated(ReportContent, { ...content, percent: null, targetValues: [], periodsMet: [] });
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const wrong = new Set((error.extras.errors ?? []).map(({ path }) => path));
    return texts.filter((field) => wrong.has(field));
  }
}

const rowOf = ({ row, fields, written: { report, isUnchanged } }: Outcome): ImportedReport => ({
  row,
  name: report.title,
  outcome: isUnchanged ? 'unchanged' : 'written',
  fields: fields.map(({ field, now, file }) => ({ field, now, file })),
});
