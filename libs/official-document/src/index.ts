export { taskTableExcel } from './excel/task-table-excel.js';
export { tableTitle, type TableTask, type TaskTable } from './task-table.js';
export { taskTableWord } from './word/task-table-word.js';
