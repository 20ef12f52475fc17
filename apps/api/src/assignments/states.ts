import type { AssignmentState } from '@yaodian/supervision';
import { choices } from '../platform/fields.js';

export const assignmentStates = choices<AssignmentState>({
  'awaiting-receipt': true,
  'in-progress': true,
  refused: true,
  closing: true,
  closed: true,
  cancelled: true,
});
