import { PickType } from '@nestjs/swagger';
import { ToDo } from '../../workbench/workbench.dto.js';

/** A kind of thing that waits for the office; the same as on the workbench, and here also with a count of 0. */
export class WaitingGroup extends PickType(ToDo, [
  ...(['kind', 'count', 'late', 'due', 'since', 'planId', 'taskId', 'inspectionId', 'unitId'] as const),
]) {}
