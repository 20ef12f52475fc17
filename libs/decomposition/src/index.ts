export * from './model.js';
export { notTaskRanges } from './coverage.js';
export { decompose, type DecomposeOptions } from './decompose.js';
export { taskDoubts, type TaskDoubt } from './doubts.js';
export { mergeTasks, splitTask, taskFromRange } from './editing.js';
export { ReadError, type ReadErrorCode } from './reading/errors.js';
export { readSource, type ReadResult } from './reading/source.js';
export { readHtml } from './reading/html.js';
export { readText } from './reading/text.js';
