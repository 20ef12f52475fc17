import {
  type Form,
  formExcel,
  type LightBoard,
  lightBoardExcel,
  type Register,
  registerExcel,
  tableTitle,
  type TableTask,
  taskTableExcel,
  taskTableWord,
} from '@yaodian/official-document';

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

/** And a form that is filled in. */
export const form = (request: Form): Promise<Uint8Array> => formExcel(request);

/** And how the lights of a plan stand. */
export const board = (request: LightBoard): Promise<Uint8Array> => lightBoardExcel(request);
