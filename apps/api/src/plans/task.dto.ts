import type {
  Comparator,
  Deadline as DeadlineValue,
  DeadlineKind,
  Period,
  Recurrence,
  ResolvedBy,
  UnitKind,
  UnitRole,
  WarningKind,
} from '@yaodian/decomposition';
import type { Rhythm } from '@yaodian/calendar';
import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { registerDecorator } from 'class-validator';
import { firstYear, lastYear } from '../calendar/calendar.range.js';
import {
  ChoiceField,
  choices,
  CivilDateField,
  IdField,
  IdsField,
  IntegerField,
  NumberField,
  ObjectField,
  ObjectsField,
  QueryIntegerField,
  TextField,
  TextsField,
  VersionField,
} from '../platform/fields.js';

const roles = choices<UnitRole>({ lead: true, responsible: true });
const unitKinds = choices<UnitKind>({ unit: true, group: true });
const ways = choices<ResolvedBy>({
  name: true,
  'short-name': true,
  alias: true,
  'former-name': true,
  prefix: true,
  hand: true,
});
const deadlineKinds = choices<DeadlineKind>({
  date: true,
  recurring: true,
  standing: true,
  duration: true,
  none: true,
});
const rhythms = choices<Recurrence>({
  daily: true,
  weekly: true,
  monthly: true,
  quarterly: true,
  'half-yearly': true,
  yearly: true,
});
export const roundRhythms = choices<Rhythm>({ monthly: true, quarterly: true });
const comparators = choices<Comparator>({ '>=': true, '<=': true, '=': true });
const periods = choices<Period>({ day: true, week: true, month: true, quarter: true, 'half-year': true, year: true });
export const warningKinds = choices<WarningKind>({
  'no-lead-unit': true,
  'no-unit': true,
  'no-deadline': true,
  'ambiguous-date': true,
  'impossible-date': true,
  'unknown-year': true,
  'unreckoned-deadline': true,
  'recurrence-in-text': true,
  'unknown-unit': true,
  'ambiguous-unit': true,
  'other-level-unit': true,
  'unknown-group': true,
  'unclosed-bracket': true,
  'unassigned-item': true,
  'empty-row': true,
  'no-task': true,
  'repeated-task': true,
  'hidden-part': true,
  'picture-page': true,
});

/** A half-open range of UTF-16 code units in the document's text. */
export class SourceRange {
  @IntegerField({ min: 0 })
  start: number;

  @IntegerField({ min: 0 })
  end: number;
}

/** A doubt that is open: it has a cause, and no person has settled it. */
export class Doubt {
  @ApiProperty({ description: 'The same for as long as it is the same question.' })
  id: string;

  @ApiProperty({ enum: warningKinds, enumName: 'WarningKind' })
  kind: WarningKind;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'What its sentence names.' })
  facts: Record<string, string>;

  @ApiProperty({ type: SourceRange, nullable: true, description: "Where in the document's text, if that is known." })
  place: SourceRange | null;
}

export class TaskUnit {
  @TextField({ max: 500, description: 'The name as printed.' })
  printed: string;

  @ChoiceField(roles, 'UnitRole')
  role: UnitRole;

  @ChoiceField(unitKinds, 'UnitKind')
  kind: UnitKind;

  @TextField({
    max: 500,
    nullable: true,
    description:
      "The register's full name of the unit or the group. Found anew by the server whenever it can be, unless `by` is hand.",
  })
  resolved: string | null;

  @ChoiceField(ways, 'ResolvedBy', { nullable: true, description: 'hand: a person has chosen it for this task.' })
  by: ResolvedBy | null;

  @IdsField({
    count: 10_000,
    optional: true,
    description:
      'The units that a group became when the task was issued. The server keeps it; what is sent is not looked at.',
  })
  members?: number[];
}

export class Milestone {
  @TextField({ max: 2000 })
  text: string;

  @CivilDateField({ nullable: true })
  date: string | null;
}

/** A deadline says one thing: kind date a date, kind recurring a recurrence, the others neither. */
function FitsItsKind(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'fitsItsKind',
      target: target.constructor,
      propertyName: propertyName as string,
      validator: {
        validate: (_kind, args) => misfit(args!.object as Partial<DeadlineValue>) === undefined,
        defaultMessage: (args) => misfit(args!.object as Partial<DeadlineValue>)!,
      },
    });
}

function misfit(deadline: Partial<DeadlineValue>): string | undefined {
  const parts = [
    { part: 'date', ofKind: 'date' },
    { part: 'recurrence', ofKind: 'recurring' },
  ] as const;
  const wrong = parts.find(({ part, ofKind }) => !!deadline[part] !== (deadline.kind === ofKind));
  return wrong && `$property ${deadline.kind} ${deadline[wrong.part] ? 'has no' : 'needs a'} ${wrong.part}`;
}

export class Deadline implements DeadlineValue {
  @TextField({ max: 2000, nullable: true, description: 'The printed words.' })
  text: string | null;

  @ChoiceField(deadlineKinds, 'DeadlineKind', {
    description: 'date goes with a date, recurring with a recurrence, the others with neither.',
  })
  @FitsItsKind()
  kind: DeadlineKind;

  @CivilDateField({ nullable: true, years: { first: firstYear, last: lastYear } })
  date: string | null;

  @ChoiceField(rhythms, 'Recurrence', { nullable: true })
  recurrence: Recurrence | null;

  @ObjectsField(() => Milestone, { count: 100 })
  milestones: Milestone[];
}

export class Target {
  @TextField({ max: 2000 })
  text: string;

  @ChoiceField(comparators, 'Comparator')
  comparator: Comparator;

  @NumberField()
  value: number;

  @TextField({ max: 50, min: 0 })
  unit: string;

  @ChoiceField(periods, 'Period', { nullable: true })
  period: Period | null;
}

/** What a person can edit of a task. */
export class TaskContent {
  @TextField({ max: 200, nullable: true, description: 'The printed number.' })
  no: string | null;

  @TextsField({ max: 2000, count: 20, description: 'Headings above the task, the highest first.' })
  section: string[];

  @TextField({ max: 200_000 })
  title: string;

  @TextField({ max: 200_000 })
  requirement: string;

  @ObjectsField(() => TaskUnit, { count: 500 })
  units: TaskUnit[];

  @ObjectField(() => Deadline)
  deadline: Deadline;

  @ObjectsField(() => Target, { count: 500 })
  targets: Target[];

  @ChoiceField(roundRhythms, 'Rhythm', {
    nullable: true,
    optional: true,
    description: 'How often its units report; null for as often as the plan says.',
  })
  roundRhythm?: Rhythm | null;
}

export class DraftTask extends TaskContent {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty({ type: 'integer', nullable: true })
  documentId: number | null;

  @ApiProperty({ type: SourceRange, nullable: true, description: "Where it stands in its document's text." })
  source: SourceRange | null;

  @ApiProperty({ type: 'integer', description: 'Grows from the first task to the last, with gaps.' })
  position: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When an amendment cancelled it.' })
  cancelledAt: string | null;

  @ApiProperty({ type: [Number], description: 'The tasks of earlier plans that it goes on with.' })
  carriedFrom: number[];

  @ApiProperty({ type: [Doubt], description: 'The open ones, in the order of their places.' })
  doubts: Doubt[];

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
}

export class DraftTaskPage {
  @ApiProperty({ type: [DraftTask] })
  items: DraftTask[];

  @ApiProperty({ type: String, nullable: true, description: 'Goes into `after` for the next page; null at the end.' })
  next: string | null;

  @ApiProperty({ type: 'integer', description: 'How many tasks the plan has in all.' })
  total: number;
}

export class TaskQuery {
  @TextField({ max: 40, optional: true, description: '`next` of the page before.' })
  after?: string;

  @QueryIntegerField({ min: 1, max: 500, optional: true })
  limit?: number;
}

/** A task by hand (title and requirement at least), or from a block of a document (documentId and source alone). */
export class NewTask extends PartialType(TaskContent, { skipNullProperties: false }) {
  @IdField({
    optional: true,
    nullable: true,
    description: 'The task before it; null: at the beginning; absent: at the end.',
  })
  after?: number | null;

  @IdField({ optional: true, nullable: true })
  documentId?: number | null;

  @ObjectField(() => SourceRange, { optional: true, nullable: true })
  source?: SourceRange | null;
}

export class EditTask extends PartialType(TaskContent, { skipNullProperties: false }) {
  @VersionField()
  version: number;
}

/** A task in the version that the sender has seen. */
export class SeenTask {
  @IdField()
  id: number;

  @VersionField()
  version: number;
}

export class SetDeadline extends PickType(Deadline, ['kind', 'date', 'recurrence']) {
  @ObjectsField(() => SeenTask, { count: 10_000 })
  tasks: SeenTask[];
}

/** Tasks whose deadline is a duration. */
export class SettleDurations {
  @ObjectsField(() => SeenTask, { count: 10_000 })
  tasks: SeenTask[];
}

export class DraftTasks {
  @ApiProperty({ type: [DraftTask], description: 'In their order.' })
  tasks: DraftTask[];
}

export class SplitTask {
  @VersionField()
  version: number;

  @IntegerField({ min: 1, description: 'Where the second task begins in the requirement, in UTF-16 code units.' })
  at: number;
}

export class SplitResult {
  @ApiProperty({ type: [DraftTask], minItems: 2, maxItems: 2 })
  tasks: DraftTask[];
}

export class MergeTask {
  @VersionField()
  version: number;

  @IdField({ description: 'The task that directly follows; it is taken into this one.' })
  next: number;

  @IntegerField({ min: 1 })
  nextVersion: number;
}

export class MoveTask {
  @VersionField()
  version: number;

  @IdField({ nullable: true, description: 'The task that shall stand before it; null: to the beginning.' })
  after: number | null;
}
