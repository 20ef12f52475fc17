export * from './model.js';
export { notTaskRanges } from './coverage.js';
export { parseDeadline, type ReadDeadline } from './deadlines/deadline.js';
export {
  compareTasks,
  TASK_FIELDS,
  type ChangedBy,
  type ComparableTask,
  type ComparedTask,
  type ComparisonKind,
  type TaskField,
} from './comparison/compare.js';
export { matchTasks } from './comparison/match.js';
export { decompose, decomposeTogether, type DecomposeOptions, type OnStep } from './decompose.js';
export {
  changedDoubts,
  dividedDoubts,
  idOf as doubtId,
  openDoubts,
  unitDoubts,
  type Doubt,
  type ReadDoubt,
} from './doubts/draft.js';
export { taskDoubts, type TaskDoubt } from './doubts/missing.js';
export { doubtsByPlace } from './doubts/placed.js';
export { mergeTasks, splitTask, taskFromRange } from './editing.js';
export { noticeOf } from './notice.js';
export { decodeText } from './reading/encoding.js';
export { DocumentWriter, type WrittenCell } from './reading/document-writer.js';
export { ReadError, type ReadErrorCode } from './reading/errors.js';
export { readSource, type ReadResult } from './reading/source.js';
export { readHtml } from './reading/html.js';
export { readText } from './reading/text.js';
export { findTargets } from './targets/targets.js';
export { nearestUnits, type NameKind, type NearUnit } from './units/nearest.js';
export { createRegister, namesToRegister, resolveUnits, type Register } from './units/register.js';
export { unitKey } from './units/unit-key.js';
export { enumeratorAt } from './text/enumerators.js';
export { fold } from './text/fold.js';
export { joinLines, normaliseText } from './text/normalise.js';
