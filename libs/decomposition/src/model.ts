/** A half-open range of UTF-16 code units in the normalised text. */
export interface Range {
  start: number;
  end: number;
}

/** One cell of a table row. A cell that spans rows or columns stands once, where it is printed. */
export interface Cell extends Range {
  /** Column of the table's grid, counted from 0, spans included. */
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** Where a block stands in the file itself, for who wants to look it up there. */
export interface Place {
  /** Page of a PDF or OFD file, counted from 1. */
  page?: number;
  /** Sheet and row of a workbook, the row counted from 1 as Excel prints it. */
  sheet?: string;
  row?: number;
}

interface Placed extends Range {
  place?: Place;
}

export interface HeadingBlock extends Placed {
  kind: 'heading';
  /** Depth as the file itself marks it (h1 … h6, outline level); 1 is the highest. */
  level: number;
}

export interface ParagraphBlock extends Placed {
  kind: 'paragraph';
}

export interface RowBlock extends Placed {
  kind: 'row';
  /** Number of the table in the document, counted from 0. */
  table: number;
  /** The file states which cells span (HTML, Word, Excel); text with tabs or bars cannot. */
  spansStated: boolean;
  cells: Cell[];
}

export type Block = HeadingBlock | ParagraphBlock | RowBlock;

/** Rows, columns or a sheet that a workbook hides; the range is what stands beside it in the text. */
export interface HiddenPart extends Range {
  sheet: string;
  /** As Excel names it: 5:8, C:C, A1:F30. */
  cells: string;
}

/** Pages of a PDF or OFD file that hold only pictures; the range is what stands before them in the text. */
export interface PicturedPages extends Range {
  /** Counted from 1, the last one included. */
  from: number;
  to: number;
}

/** What every reader yields: one normalised text and the blocks that it consists of, in order and without overlap. */
export interface SourceDocument {
  /** The title that the file carries outside its text, e.g. HTML's `<title>`. */
  title: string | null;
  text: string;
  blocks: Block[];
  /** What was not read because the file hides it. */
  hidden?: HiddenPart[];
  /** What was not read because it is a picture. */
  pictured?: PicturedPages[];
}

export type UnitRole = 'lead' | 'responsible';
export type UnitKind = 'unit' | 'group';
/** How a printed name was found in the register of units; by hand: a person has chosen the unit. */
export type ResolvedBy = 'name' | 'short-name' | 'alias' | 'former-name' | 'prefix' | 'hand';

export interface TaskUnit {
  /** The name as printed, in Simplified Chinese. */
  printed: string;
  role: UnitRole;
  kind: UnitKind;
  /** The register's full name of the unit or the group; null where nothing fits or no register was given. */
  resolved: string | null;
  by: ResolvedBy | null;
}

export type DeadlineKind = 'date' | 'recurring' | 'standing' | 'duration' | 'none';
export type Recurrence = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

export interface Milestone {
  text: string;
  /** Civil date, YYYY-MM-DD. */
  date: string | null;
}

export interface Deadline {
  /** The printed words; null where none are printed. */
  text: string | null;
  kind: DeadlineKind;
  /** Civil date, YYYY-MM-DD, of kind `date`. */
  date: string | null;
  recurrence: Recurrence | null;
  milestones: Milestone[];
}

export type Comparator = '>=' | '<=' | '=';
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** 量化指标: a measurable demand with a number. */
export interface Target {
  text: string;
  comparator: Comparator;
  value: number;
  /** As printed, in Simplified Chinese: 次, %, 个工作日, 周. */
  unit: string;
  period: Period | null;
}

/** 工作任务 */
export interface Task {
  /** The printed number, or null. */
  no: string | null;
  /** Headings above the task, the highest first, without their numbers. */
  section: string[];
  title: string;
  requirement: string;
  leadUnits: string[];
  responsibleUnits: string[];
  units: TaskUnit[];
  deadline: Deadline;
  targets: Target[];
  source: Range;
}

/** Why a printed deadline needs a person to settle it. */
export type DateDoubt =
  | 'ambiguous-date' // two readings: 2017111日, 6月前
  | 'impossible-date' // the calendar has no such day
  | 'unknown-year' // neither the date nor the document names one
  | 'unreckoned-deadline'; // no date or rhythm that can be told from the words: 春节前, 每两周

export type WarningKind =
  | 'no-lead-unit' // only responsible units are named
  | 'no-unit' // no unit at all
  | 'no-deadline'
  | DateDoubt
  | 'recurrence-in-text' // a rhythm that only the requirement names
  | 'unknown-unit' // not in the register
  | 'ambiguous-unit' // several units of the register fit
  | 'other-level-unit' // the name is a unit of another level
  | 'unknown-group' // a group of units that is not registered
  | 'unclosed-bracket'
  | 'unassigned-item' // a numbered item that looks like a task but names no unit
  | 'empty-row'
  | 'no-task' // nothing was recognised as a task, in none of the documents that were read together
  | 'repeated-task' // the same task in the prose and in the annex
  | 'hidden-part' // rows, columns or a sheet that the file hides, not read
  | 'picture-page'; // pages that hold only pictures, not read

/** A doubt that a person has to settle: where, what kind, and a plain sentence. */
export interface Warning extends Range {
  kind: WarningKind;
  /** One sentence in Chinese. */
  message: string;
  /** What the sentence names, for other languages. */
  facts: Record<string, string>;
}

/** A recognised part of the text, for marking it in the source. */
export interface Mark extends Range {
  kind: 'unit' | 'deadline' | 'target';
}

export interface DocumentFacts {
  title: string | null;
  issuer: string | null;
  year: number | null;
  /** 发文字号 */
  number: string | null;
}

export interface Decomposition {
  document: DocumentFacts;
  tasks: Task[];
  headings: (Range & { level: number })[];
  notTasks: Range[];
  warnings: Warning[];
  marks: Mark[];
}

/** One group of units of the register. */
export interface RegisteredGroup {
  name: string;
  aliases: string[];
}

/** One unit of the register. */
export interface RegisteredUnit {
  name: string;
  shortName?: string | null;
  aliases?: string[];
  formerNames?: string[];
  /** Name of the place it belongs to, e.g. 云岭县. */
  place?: string | null;
  /** 省, 市, 县, 乡 … */
  level?: string | null;
}
