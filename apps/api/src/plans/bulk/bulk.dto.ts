import type { Rhythm } from '@yaodian/calendar';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { MinLength } from 'class-validator';
import {
  BooleanField,
  ChoiceField,
  choices,
  ChoicesField,
  ObjectField,
  ObjectsField,
  TextField,
  TextsField,
  VerbatimField,
} from '../../platform/fields.js';
import { ChangedContent } from '../amending/amendment.dto.js';
import { Deadline, Milestone, roundRhythms, SeenTask, Target, TaskContent, TaskUnit } from '../task.dto.js';

export type BulkTextField = 'no' | 'section' | 'title' | 'requirement' | 'deadline';
const textFields = choices<BulkTextField>({
  no: true,
  section: true,
  title: true,
  requirement: true,
  deadline: true,
});

export type ListWay = 'add' | 'remove' | 'replace';
const listWays = choices<ListWay>({ add: true, remove: true, replace: true });

export type UnitsWay = ListWay | 'swap';
const unitsWays = choices<UnitsWay>({ add: true, remove: true, replace: true, swap: true });

/** Other words for the same words, wherever they stand. */
export class TextEdit {
  @ChoicesField(textFields, 'BulkTextField', { description: 'deadline: its printed words.' })
  fields: BulkTextField[];

  @VerbatimField({ max: 2000 })
  @MinLength(1)
  find: string;

  @VerbatimField({ max: 2000, description: 'May be empty.' })
  replacement: string;
}

/** A unit without what it does. */
export class BulkUnit extends PickType(TaskUnit, ['printed', 'kind', 'resolved', 'by']) {}

/** A change of the units of one role. Who leads is not responsible beside it. */
export class UnitsEdit {
  @ChoiceField(unitsWays, 'UnitsWay', { description: 'swap: each of `units` that is there gives way to `by`.' })
  way: UnitsWay;

  @ObjectsField(() => BulkUnit, { count: 500 })
  units: BulkUnit[];

  @ObjectsField(() => BulkUnit, { count: 500, optional: true })
  by?: BulkUnit[];
}

export class DeadlineEdit extends PickType(Deadline, ['kind', 'date', 'recurrence']) {}

export class MilestonesEdit {
  @ChoiceField(listWays, 'ListWay', { description: 'remove: those of the same words.' })
  way: ListWay;

  @ObjectsField(() => Milestone, { count: 100 })
  milestones: Milestone[];
}

export class TargetsEdit {
  @ChoiceField(listWays, 'ListWay', { description: 'remove: those of the same words.' })
  way: ListWay;

  @ObjectsField(() => Target, { count: 500 })
  targets: Target[];
}

/** What is to change in each of several tasks; what is absent stays. */
export class BulkEdit {
  @TextsField({ max: 2000, count: 20, optional: true, description: 'The headings above them, the highest first.' })
  section?: string[];

  @ObjectField(() => TextEdit, { optional: true })
  text?: TextEdit;

  @ObjectField(() => UnitsEdit, { optional: true })
  lead?: UnitsEdit;

  @ObjectField(() => UnitsEdit, { optional: true })
  responsible?: UnitsEdit;

  @ObjectField(() => DeadlineEdit, { optional: true, description: 'The printed words stay.' })
  deadline?: DeadlineEdit;

  @ObjectField(() => MilestonesEdit, { optional: true })
  milestones?: MilestonesEdit;

  @ObjectField(() => TargetsEdit, { optional: true })
  targets?: TargetsEdit;

  @ChoiceField(roundRhythms, 'Rhythm', {
    nullable: true,
    optional: true,
    description: 'null: as often as the plan says.',
  })
  roundRhythm?: Rhythm | null;
}

export class EditTasks {
  @ObjectsField(() => SeenTask, { count: 10_000 })
  tasks: SeenTask[];

  @ObjectField(() => BulkEdit)
  edit: BulkEdit;
}

/** The same in an issued plan: one amendment. */
export class AmendTasks {
  @TextField({ max: 2000, description: 'Why; the units concerned read it.' })
  reason: string;

  @ObjectsField(() => SeenTask, { count: 1000 })
  tasks: SeenTask[];

  @ObjectField(() => BulkEdit)
  edit: BulkEdit;

  @BooleanField({ optional: true, description: 'Deadlines that have passed are meant so.' })
  acceptPassedDeadlines?: boolean;
}

export type BulkProblemCode = 'required' | 'too-long' | 'undecided' | 'cancelled';
const problemCodes = choices<BulkProblemCode>({ required: true, 'too-long': true, undecided: true, cancelled: true });

const contentFields = choices<keyof TaskContent>({
  no: true,
  section: true,
  title: true,
  requirement: true,
  units: true,
  deadline: true,
  targets: true,
  roundRhythm: true,
});

/** Why a task cannot be changed so. */
export class BulkProblem {
  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: problemCodes, enumName: 'BulkProblemCode' })
  code: BulkProblemCode;

  @ApiProperty({ enum: contentFields, enumName: 'TaskContentField', nullable: true })
  field: keyof TaskContent | null;
}

/** A task that would change. */
export class BulkEditedTask {
  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty({ description: 'As it is called now.' })
  title: string;

  @ApiProperty({ type: ChangedContent, description: 'The fields that would differ.' })
  before: ChangedContent;

  @ApiProperty({ type: ChangedContent })
  after: ChangedContent;
}

/** What an edit of several tasks would do; nothing is stored. */
export class BulkPreview {
  @ApiProperty({ type: 'integer', description: 'How many tasks would change.' })
  changed: number;

  @ApiProperty({ type: [BulkEditedTask], description: 'In their order; the first three hundred, if there are more.' })
  tasks: BulkEditedTask[];

  @ApiProperty({ type: [BulkProblem], description: 'While there are any, nothing can be done.' })
  problems: BulkProblem[];
}
