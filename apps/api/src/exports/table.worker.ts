import {
  type BookSheet,
  bookExcel,
  type FigureTable,
  figureTablesExcel,
  fillTemplate,
  type Form,
  formExcel,
  inspectionExcel,
  type InspectionTables,
  type LightBoard,
  lightBoardExcel,
  type Letter,
  lettersWord,
  type Register,
  registerExcel,
  starterTemplate,
  tableTitle,
  type TableTask,
  taskTableExcel,
  taskTableWord,
  type TemplateData,
  templateFault,
  templateFields,
  type TemplateKind,
} from '@yaodian/official-document';

import { readTemplate, type TemplateProblem, textsOfTemplate } from '../supervision/templates/template-package.js';

export type ExportFormat = 'xlsx' | 'docx';

/** A task table on its way into the worker. */
export interface TableRequest {
  format: ExportFormat;
  title: string;
  year: number;
  /** JSON of lists of tasks that together are all, in their order: a string passes between threads without a walk over objects. */
  tasks: string[];
}

export interface WrittenTable {
  /** What the table is called. */
  title: string;
  bytes: Uint8Array;
}

const writers = { xlsx: taskTableExcel, docx: taskTableWord };

/** What the worker thread does. */
export default async function write({ format, title, year, tasks }: TableRequest): Promise<WrittenTable> {
  const list = tasks.flatMap((piece) => JSON.parse(piece) as TableTask[]);
  return { title: tableTitle(title), bytes: await writers[format]({ title, year, tasks: list }) };
}

/** What it does to write a register that is edited and brought back. */
export const register = (request: Register): Promise<Uint8Array> => registerExcel(request);

/** And several tables in one workbook. */
export const book = (request: readonly BookSheet[]): Promise<Uint8Array> => bookExcel(request);

/** And a form that is filled in. */
export const form = (request: Form): Promise<Uint8Array> => formExcel(request);

/** And how the lights of a plan stand. */
export const board = (request: LightBoard): Promise<Uint8Array> => lightBoardExcel(request);

/** And what a circular has as its annexes. */
export const inspection = (request: InspectionTables): Promise<Uint8Array> => inspectionExcel(request);

/** And tables of figures, a sheet for each. */
export const figures = (request: readonly FigureTable[]): Promise<Uint8Array> => figureTablesExcel(request);

/** Official letters in one file. */
export const letters = (request: readonly Letter[]): Promise<Uint8Array> => lettersWord(request);

export const starter = (kind: TemplateKind): Promise<Uint8Array> => starterTemplate(kind);

/** A template that was checked when it was taken, and what goes into its fields. */
export interface FillRequest {
  template: Uint8Array;
  data: TemplateData;
}

export const fill = ({ template, data }: FillRequest): Promise<Uint8Array> => fillTemplate(template, data);

/** What stands in a template that was taken. */
export const texts = (template: Uint8Array): string => textsOfTemplate(template);

export interface TemplateRequest {
  kind: TemplateKind;
  name: string;
  bytes: Uint8Array;
}

/** A template as it is kept, or what keeps it from that: an error of the server does not pass between threads as itself. */
export type CheckedTemplate = { bytes: Uint8Array } | { problem: TemplateProblem };

/** Takes a file for a template: its package first, so that the engine sees nothing that was not checked. */
export async function check({ kind, name, bytes }: TemplateRequest): Promise<CheckedTemplate> {
  const read = readTemplate(name, bytes);
  if ('problem' in read) return read;
  const fault = await templateFault(read.bytes, templateFields[kind]);
  if (fault === null) return read;
  if (fault.fault === 'syntax') return { problem: { code: 'template-syntax', facts: { name, field: fault.field } } };
  const { unknown, missing } = fault;
  const wrong = missing.length === 0 ? 'unknown' : unknown.length === 0 ? 'missing' : 'both';
  const facts = { name, kind: wrong, unknown: unknown.join(' '), missing: missing.join('、') };
  return { problem: { code: 'template-fields', facts } };
}
