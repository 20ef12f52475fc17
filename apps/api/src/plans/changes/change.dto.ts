import { ApiProperty } from '@nestjs/swagger';
import { choices, IdField } from '../../platform/fields.js';
import { DraftTask } from '../task.dto.js';

export type ChangeKind =
  | 'create'
  | 'from-block'
  | 'edit'
  | 'deadline'
  | 'bulk-edit'
  | 'import-table'
  | 'remove'
  | 'split'
  | 'merge'
  | 'move'
  | 'settle'
  | 'match'
  | 'carry-over'
  | 'reimport';

const kinds = choices<ChangeKind>({
  create: true,
  'from-block': true,
  edit: true,
  deadline: true,
  'bulk-edit': true,
  'import-table': true,
  remove: true,
  split: true,
  merge: true,
  move: true,
  settle: true,
  match: true,
  'carry-over': true,
  reimport: true,
});

export class ChangeAuthor {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;
}

/** One step of a person in a draft. */
export class Change {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: kinds, enumName: 'ChangeKind' })
  kind: ChangeKind;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description:
      "What it is called by: the task's no and title, or the count of tasks; the printed name and the unit of a match.",
  })
  facts: Record<string, string>;

  @ApiProperty({ type: ChangeAuthor, nullable: true, description: 'Who did it; null where that is not known.' })
  by: ChangeAuthor | null;
}

export class PlanChanges {
  @ApiProperty({ type: Change, nullable: true, description: 'The one that would be undone now.' })
  undo: Change | null;

  @ApiProperty({ type: Change, nullable: true, description: 'The one that would be redone now.' })
  redo: Change | null;
}

export class StepChange {
  @IdField({ description: 'The change that the sender has seen; if it is another one by now, nothing is done.' })
  change: number;
}

export class ChangeOutcome {
  @ApiProperty({ type: Change })
  change: Change;

  @ApiProperty({ type: [DraftTask], description: 'The tasks that it has brought back or changed, as they are now.' })
  tasks: DraftTask[];

  @ApiProperty({ type: [Number], description: 'The tasks that it has taken away.' })
  removed: number[];

  @ApiProperty({ type: [Number], description: 'Documents whose doubts or passages that are no task may differ now.' })
  documents: number[];
}
