export { taskTableExcel } from './excel/task-table-excel.js';
export type { TableTask, TaskTable } from './task-table.js';
export { taskTableWord } from './word/task-table-word.js';
