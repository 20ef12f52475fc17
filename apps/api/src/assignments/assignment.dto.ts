import type { Rhythm } from '@yaodian/calendar';
import { ApiProperty, PickType } from '@nestjs/swagger';
import type { UnitRole } from '@yaodian/decomposition';
import { Counting } from '../calendar/calendar.dto.js';
import { ChoiceField, choices, QueryBooleanField, QueryIntegerField, TextField } from '../platform/fields.js';
import { type AmendmentKind, ChangedContent } from '../plans/amending/amendment.dto.js';
import { LinkedTask } from '../plans/carrying/carry.dto.js';
import { planStates, type PlanState } from '../plans/plan.dto.js';
import { Deadline, roundRhythms, Target, TaskContent } from '../plans/task.dto.js';
import { TargetUnits } from '../plans/targets/target-binding.dto.js';
import { Removed } from '../removals/removal.dto.js';
import { AssignedUnit } from './assigned-unit.dto.js';
import { FollowedAssignment } from './followed-assignment.dto.js';
import { TaskLight } from './lights/light.dto.js';
import type { ToldRecording } from './recording/recorded.queries.js';
import { toldSupervision, type ToldSupervision } from '../supervision/events.queries.js';
import { type ToldAct, toldActs } from './transition.queries.js';

const roles = choices<UnitRole>({ lead: true, responsible: true });

export type DeadlineFilter = 'passed' | 'coming' | 'none';
const deadlineFilters = choices<DeadlineFilter>({ passed: true, coming: true, none: true });

/** One line of the list: one task for one unit. */
export class AssignmentLine extends AssignedUnit {
  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty({ type: String, nullable: true, description: 'The printed number of the task.' })
  no: string | null;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: [String] })
  section: string[];

  @ApiProperty({ type: Deadline })
  deadline: Deadline;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Working days left to its date; below 0 it has passed. Null for what is no longer open.',
  })
  workingDays: number | null;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ enum: planStates, enumName: 'PlanState' })
  planState: PlanState;

  @ApiProperty({ description: 'Whether it is one of the units that the person reports or approves for.' })
  own: boolean;

  @ApiProperty({ description: 'Whether the person has not seen yet that the unit got it.' })
  isNew: boolean;

  @ApiProperty({ description: 'Whether the person has not seen yet that it was amended or cancelled.' })
  isAmended: boolean;
}

export class AssignmentPage {
  @ApiProperty({ type: [AssignmentLine] })
  items: AssignmentLine[];

  @ApiProperty({ type: String, nullable: true, description: 'Goes into `after` for the next page; null at the end.' })
  next: string | null;
}

export class AssignmentQuery {
  @TextField({ max: 40, optional: true, description: '`next` of the page before.' })
  after?: string;

  @QueryIntegerField({ min: 1, max: 500, optional: true })
  limit?: number;

  @QueryIntegerField({ min: 1, optional: true })
  planId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  unitId?: number;

  @ChoiceField(roles, 'UnitRole', { optional: true })
  role?: UnitRole;

  @ChoiceField(deadlineFilters, 'DeadlineFilter', {
    optional: true,
    description: 'none: standing and recurring tasks.',
  })
  deadline?: DeadlineFilter;

  @TextField({ max: 200, min: 0, optional: true, description: 'Part of the title or of the requirement.' })
  search?: string;

  @QueryBooleanField({
    optional: true,
    description: "Only the person's own units, not all units of tasks that these lead.",
  })
  own?: boolean;
}

type TaskEventKind =
  'issued' | AmendmentKind | 'archived' | 'unarchived' | ToldAct | ToldRecording['kind'] | ToldSupervision['kind'];
const eventKinds: TaskEventKind[] = [
  'issued',
  'edited',
  'added',
  'cancelled',
  'archived',
  'unarchived',
  ...toldActs,
  'recorded',
  'record-undone',
  ...toldSupervision,
];

/** The days that an event is about. */
export class EventDays {
  @ApiProperty({
    format: 'date',
    description: 'The deadline that was asked for or granted, or the first day of a stop.',
  })
  first: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day of a stop that has one.' })
  last: string | null;
}

/** Something that happened to a task. */
export class TaskEvent {
  @ApiProperty({ enum: eventKinds, enumName: 'TaskEventKind' })
  kind: TaskEventKind;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, nullable: true })
  by: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why, or with which words.' })
  reason: string | null;

  @ApiProperty({ type: [String], description: 'The units to whose assignments it happened; none: to the task.' })
  units: string[];

  @ApiProperty({ description: '代填: done for the unit by somebody else.' })
  onBehalf: boolean;

  @ApiProperty({ type: EventDays, nullable: true, description: 'Of extensions and stops.' })
  days: EventDays | null;

  @ApiProperty({
    type: ChangedContent,
    nullable: true,
    description: 'What an amendment changed; its units only for those who see them all.',
  })
  before: ChangedContent | null;

  @ApiProperty({ type: ChangedContent, nullable: true })
  after: ChangedContent | null;
}

/** An issued task as its units see it. */
export class IssuedTask extends PickType(TaskContent, ['no', 'section', 'title', 'requirement']) {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ enum: planStates, enumName: 'PlanState' })
  planState: PlanState;

  @ApiProperty({
    type: [LinkedTask],
    description: 'The tasks of earlier plans that it goes on with, within the scope.',
  })
  carriedFrom: LinkedTask[];

  @ApiProperty({ type: [LinkedTask], description: 'The tasks of later plans that go on with it, within the scope.' })
  carriedInto: LinkedTask[];

  @ApiProperty({ type: Deadline })
  deadline: Deadline;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Working days left to its date; below 0 it has passed. Null where nothing of it is open.',
  })
  workingDays: number | null;

  @ApiProperty({ type: TaskLight, description: "Of the assignments within the person's scope." })
  light: TaskLight;

  @ApiProperty({
    type: Counting,
    nullable: true,
    description:
      'How these were counted: from today, or up to today; null where the date is more than five years away.',
  })
  counting: Counting | null;

  @ApiProperty({ type: [Target] })
  targets: Target[];

  @ApiProperty({ type: [TargetUnits], description: 'Whom its count targets bind.' })
  targetUnits: TargetUnits[];

  @ApiProperty({ enum: roundRhythms, enumName: 'Rhythm', description: 'How often its units report.' })
  rhythm: Rhythm;

  @ApiProperty({ description: 'Whether that is set for the task alone.' })
  hasOwnRhythm: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'The passage of the document that it comes from.' })
  passage: string | null;

  @ApiProperty({ type: String, nullable: true, description: "That document's name." })
  documentName: string | null;

  @ApiProperty({ type: [Removed], description: 'What was removed of it (清除), or of its document.' })
  removed: Removed[];

  @ApiProperty({
    type: [FollowedAssignment],
    description: "Those within the person's scope; who leads comes first, then in the office's order.",
  })
  assignments: FollowedAssignment[];

  @ApiProperty({ type: 'integer', description: 'How many units it has in all.' })
  units: number;

  @ApiProperty({ type: [TaskEvent], description: 'The newest first.' })
  history: TaskEvent[];
}
