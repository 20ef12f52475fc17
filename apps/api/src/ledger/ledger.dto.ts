import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { DeadlineKind, UnitRole } from '@yaodian/decomposition';
import type { AssignmentState, Colour } from '@yaodian/supervision';
import { colours, LightCounts, LightReason, TaskLight } from '../assignments/lights/light.dto.js';
import { assignmentStates } from '../assignments/states.js';
import { ChoiceField, choices, QueryBooleanField, QueryIntegerField, TextField } from '../platform/fields.js';
import { planStates, type PlanState } from '../plans/plan.dto.js';
import { Deadline, Target } from '../plans/task.dto.js';

const roles = choices<UnitRole>({ lead: true, responsible: true });

export type LedgerDue = 'passed' | 'near' | 'coming' | 'none';
const dues = choices<LedgerDue>({ passed: true, near: true, coming: true, none: true });

/** What an issued task can have for a deadline: a duration becomes a target, and none is decided, before it is issued. */
type TaskKind = Exclude<DeadlineKind, 'duration' | 'none'>;
const taskKinds = choices<TaskKind>({ date: true, recurring: true, standing: true });

export type LedgerOrder = 'printed' | 'deadline' | 'deadline-descending' | 'light';
const orders = choices<LedgerOrder>({ printed: true, deadline: true, 'deadline-descending': true, light: true });

/** Which issued tasks are wanted; a task passes `unitId`, `role`, `state`, `light`, `due` and `extension` by one and the same assignment. */
export class LedgerFilter {
  @QueryIntegerField({ min: 1, optional: true })
  planId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  unitId?: number;

  @ChoiceField(roles, 'UnitRole', { optional: true })
  role?: UnitRole;

  @ChoiceField(assignmentStates, 'AssignmentState', { optional: true })
  state?: AssignmentState;

  @ChoiceField(colours, 'LightColour', { optional: true })
  light?: Colour;

  @ChoiceField(dues, 'LedgerDue', {
    optional: true,
    description:
      'passed, near (by the settings of its plan) and coming: of what is still open, by its effective deadline; none: without a date.',
  })
  due?: LedgerDue;

  @ChoiceField(taskKinds, 'TaskKind', { optional: true })
  kind?: TaskKind;

  @TextField({
    max: 2000,
    min: 0,
    optional: true,
    description: 'The highest of the headings above the task; empty for tasks under no heading.',
  })
  section?: string;

  @TextField({
    max: 200,
    min: 0,
    optional: true,
    description: "Part of the title or the requirement, or of a unit's names or the initials of their pinyin.",
  })
  search?: string;

  @QueryBooleanField({
    optional: true,
    description: 'Only where a later deadline is asked for and undecided (延期待批).',
  })
  extension?: boolean;

  @QueryBooleanField({ optional: true, description: 'Only what the person has not seen yet.' })
  unseen?: boolean;

  @QueryBooleanField({
    optional: true,
    description: "Only of the person's own units, not of all units of tasks that these lead.",
  })
  own?: boolean;
}

export class LedgerQuery extends LedgerFilter {
  @TextField({ max: 60, optional: true, description: '`next` of the page before.' })
  after?: string;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;

  @ChoiceField(orders, 'LedgerOrder', {
    optional: true,
    description:
      'printed: the newest plan first, each as it is printed; light: the worst first, and of one light by deadline; tasks without a date come last by deadline.',
  })
  order?: LedgerOrder;
}

/** All that pass, for a file. */
export class LedgerExport extends OmitType(LedgerQuery, ['after', 'limit']) {}

/** How many of a task's assignments are in one state. */
export class StateCount {
  @ApiProperty({ enum: assignmentStates, enumName: 'AssignmentState' })
  state: AssignmentState;

  @ApiProperty({ description: '本年度完成: the office closed them when it archived the plan.' })
  completedForYear: boolean;

  @ApiProperty({ description: '补录: what is known of them is from before their plan was followed here.' })
  isRecorded: boolean;

  @ApiProperty({ type: 'integer' })
  units: number;
}

/** An assignment with its light. */
export class LedgerUnitLight {
  @ApiProperty({ description: 'The short name, where there is one.' })
  unit: string;

  @ApiProperty({ description: "Whether it is one of the person's own units." })
  own: boolean;

  @ApiProperty({ enum: colours, enumName: 'LightColour' })
  light: Colour;

  @ApiProperty({ type: [LightReason] })
  reasons: LightReason[];
}

/** The light of a row, which is that of its assignments that pass the filter. */
export class LedgerLight extends TaskLight {
  @ApiProperty({ type: [LedgerUnitLight], description: "At most five that have the light, and the person's own." })
  units: LedgerUnitLight[];
}

/** 有效期限 of a task's assignments, where an extension or a clock stop has moved one. */
export class LedgerInForce {
  @ApiProperty({ format: 'date' })
  earliest: string;

  @ApiProperty({ format: 'date' })
  latest: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Working days left to the earliest of what is open; below 0 it has passed. Null where nothing is.',
  })
  workingDays: number | null;
}

/** An issued task, with those of its assignments that are within the scope. */
export class LedgerRow {
  @ApiProperty({ type: 'integer', description: "The task's identifier." })
  id: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ enum: planStates, enumName: 'PlanState' })
  planState: PlanState;

  @ApiProperty({ type: String, nullable: true, description: 'The printed number.' })
  no: string | null;

  @ApiProperty({ type: [String] })
  section: string[];

  @ApiProperty()
  title: string;

  @ApiProperty({ type: [Target] })
  targets: Target[];

  @ApiProperty({ type: Deadline })
  deadline: Deadline;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Working days left to its date, the first deadline; below 0 it has passed. Null where nothing of it is open.',
  })
  workingDays: number | null;

  @ApiProperty({ type: LedgerInForce, nullable: true, description: 'null where all have the first deadline.' })
  inForce: LedgerInForce | null;

  @ApiProperty({ type: 'integer', description: 'Of so many assignments a later deadline is asked for (延期待批).' })
  extensionsAsked: number;

  @ApiProperty({ type: [String], description: "The short names, where there are any, in the office's order." })
  leadUnits: string[];

  @ApiProperty({ type: [String] })
  responsibleUnits: string[];

  @ApiProperty({ type: [String], description: '责任人, each behind the unit where there are several units.' })
  responsiblePersons: string[];

  @ApiProperty({ type: [String], description: '分管领导, in the same way.' })
  leaders: string[];

  @ApiProperty({ type: [StateCount] })
  states: StateCount[];

  @ApiProperty({ type: LedgerLight })
  light: LedgerLight;

  @ApiProperty({ enum: roles, enumName: 'UnitRole', isArray: true, description: "What the person's own units do." })
  ownRoles: UnitRole[];

  @ApiProperty({ description: 'Whether the person has not seen yet that a unit of theirs got it.' })
  isNew: boolean;

  @ApiProperty({ description: 'Whether the person has not seen yet that it was amended or cancelled.' })
  isAmended: boolean;
}

export class LedgerPage {
  @ApiProperty({ type: [LedgerRow] })
  items: LedgerRow[];

  @ApiProperty({ type: String, nullable: true, description: 'Goes into `after` for the next page; null at the end.' })
  next: string | null;
}

/** A plan of which something is within the scope. */
export class LedgerPlan {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: planStates, enumName: 'PlanState' })
  state: PlanState;
}

/** A highest heading with the tasks under it. */
export class SectionCount {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty({ description: 'Empty for tasks under no heading.' })
  section: string;

  @ApiProperty({ type: 'integer' })
  tasks: number;

  @ApiProperty({ type: LightCounts, description: 'Of their assignments that pass, too.' })
  lights: LightCounts;
}

export class LedgerSummary {
  @ApiProperty({ type: 'integer' })
  tasks: number;

  @ApiProperty({ type: 'integer', description: 'Their assignments that pass, too.' })
  assignments: number;

  @ApiProperty({ type: LightCounts, description: 'Of the assignments that pass, whichever `light` is wanted.' })
  lights: LightCounts;

  @ApiProperty({ type: 'integer', description: 'Of so many assignments the light is not yet that of today.' })
  computing: number;

  @ApiProperty({ type: [SectionCount], description: 'In their order, whichever `section` is wanted.' })
  sections: SectionCount[];

  @ApiProperty({ type: [LedgerPlan], description: 'All of them, whatever is wanted; the newest first.' })
  plans: LedgerPlan[];
}
