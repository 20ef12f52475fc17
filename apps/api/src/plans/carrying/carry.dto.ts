import { ApiProperty } from '@nestjs/swagger';
import { IdField, IdsField, TextField, VersionField } from '../../platform/fields.js';
import { PlanSummary, planStates, type PlanState, planTitleLength } from '../plan.dto.js';
import { Deadline, TaskUnit } from '../task.dto.js';

/** A task of another plan, as far as a link needs to be understood. */
export class LinkedTask {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, nullable: true, description: 'The printed words of its deadline.' })
  deadlineText: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  deadlineDate: string | null;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ enum: planStates, enumName: 'PlanState' })
  planState: PlanState;

  @ApiProperty({ type: 'integer' })
  year: number;
}

export class TaskLink {
  @ApiProperty({ type: 'integer', description: 'The task of this plan.' })
  taskId: number;

  @ApiProperty({ type: LinkedTask })
  other: LinkedTask;
}

export class Lineage {
  @ApiProperty({ type: [TaskLink], description: 'The tasks of earlier plans that tasks of this one go on with.' })
  from: TaskLink[];

  @ApiProperty({ type: [TaskLink], description: 'The tasks of later plans that go on with tasks of this one.' })
  into: TaskLink[];
}

/** An unfinished task. */
export class CarryCandidate {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: "Its number in the plan's table, counted from 1." })
  number: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: [String] })
  section: string[];

  @ApiProperty({ type: [TaskUnit] })
  units: TaskUnit[];

  @ApiProperty({ type: 'integer', description: 'How many of its assignments are open.' })
  open: number;

  @ApiProperty({ type: 'integer', description: 'How many it has that are not cancelled.' })
  assignments: number;

  @ApiProperty({ type: Deadline })
  deadline: Deadline;

  @ApiProperty({ type: Deadline, description: 'As it would be in a plan of next year.' })
  carriedDeadline: Deadline;

  @ApiProperty({ type: [LinkedTask], description: 'Where it goes on already.' })
  into: LinkedTask[];

  @ApiProperty({ description: 'Whether it is likely meant.' })
  proposed: boolean;
}

export class DraftOfLater {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty()
  title: string;
}

export class CarryPreview {
  @ApiProperty({ type: 'integer', description: "The plan's, to be sent back with what is chosen." })
  version: number;

  @ApiProperty({ type: 'integer', description: 'The year of a new draft.' })
  year: number;

  @ApiProperty({ description: 'A title for a new draft.' })
  title: string;

  @ApiProperty({ type: [CarryCandidate] })
  tasks: CarryCandidate[];

  @ApiProperty({ type: [DraftOfLater], description: 'Drafts of later years, to be filled.' })
  drafts: DraftOfLater[];
}

/** Unfinished tasks for a new draft of next year, or for a draft that there is. */
export class CarryOver {
  @VersionField()
  version: number;

  @IdsField({ count: 10_000 })
  tasks: number[];

  @IdField({ optional: true, description: 'The draft of a later year that they go into; else they make a new one.' })
  intoId?: number;

  @TextField({ max: planTitleLength, optional: true, description: "The new draft's." })
  title?: string;
}

export class CarriedOver {
  @ApiProperty({ type: PlanSummary, description: 'The draft that they went into.' })
  plan: PlanSummary;

  @ApiProperty({ type: 'integer' })
  carried: number;

  @ApiProperty({ type: [String], description: 'Titles of those that the draft has already.' })
  skipped: string[];
}
