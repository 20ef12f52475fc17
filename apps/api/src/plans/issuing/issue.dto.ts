import { ApiProperty, PickType } from '@nestjs/swagger';
import type { Rhythm } from '@yaodian/calendar';
import { firstYear, lastYear } from '../../calendar/calendar.range.js';
import { GroupUnit, UnitGroup } from '../../organisation/groups/group.dto.js';
import { Unit } from '../../organisation/unit.dto.js';
import {
  BooleanField,
  ChoiceField,
  choices,
  CivilDateField,
  IdField,
  ObjectField,
  TextField,
  VersionField,
} from '../../platform/fields.js';
import { SeenTask } from '../task.dto.js';

const rhythms = choices<Rhythm>({ monthly: true, quarterly: true });

export type HindranceKind =
  | 'not-checked'
  | 'no-tasks'
  | 'no-unit'
  | 'unknown-unit'
  | 'unit-group'
  | 'empty-group'
  | 'no-deadline'
  | 'duration'
  | 'no-reviewer';

const hindranceKinds = choices<HindranceKind>({
  'not-checked': true,
  'no-tasks': true,
  'no-unit': true,
  'unknown-unit': true,
  'unit-group': true,
  'empty-group': true,
  'no-deadline': true,
  duration: true,
  'no-reviewer': true,
});

type DefaultDeadlineKind = 'year-end' | 'standing' | 'date';
const defaultKinds = choices<DefaultDeadlineKind>({ 'year-end': true, standing: true, date: true });

/** What tasks without a printed deadline get. */
export class DefaultDeadline {
  @ChoiceField(defaultKinds, 'DefaultDeadlineKind', { description: "year-end is the last day of the plan's year." })
  kind: DefaultDeadlineKind;

  @CivilDateField({ nullable: true, years: { first: firstYear, last: lastYear }, description: 'Of kind date.' })
  date: string | null;
}

/** A task that something is said about, in its present version. */
export class NamedTask extends SeenTask {
  @ApiProperty({ type: 'integer', description: 'Its place in the table, from 1.' })
  number: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The date of its deadline.' })
  date: string | null;
}

export class Hindrance {
  @ApiProperty({ enum: hindranceKinds, enumName: 'HindranceKind' })
  kind: HindranceKind;

  @ApiProperty({ type: String, nullable: true, description: 'The printed name that it is about.' })
  name: string | null;

  @ApiProperty({ type: [NamedTask], description: 'None where it is about the plan as a whole.' })
  tasks: NamedTask[];
}

/** What the plan asks of a unit from the day of issue to the end of its year. */
export class UnitBurden extends PickType(Unit, ['id', 'name', 'shortName']) {
  @ApiProperty({ description: "Whether it is the office's own unit." })
  own: boolean;

  @ApiProperty({ type: 'integer' })
  lead: number;

  @ApiProperty({ type: 'integer' })
  responsible: number;

  @ApiProperty({ type: 'integer' })
  reports: number;

  @ApiProperty({ type: 'integer', description: 'An estimate: fields times minutes.' })
  minutes: number;
}

/** A group that tasks name, as it would be issued today. */
export class ExpandedGroup extends PickType(UnitGroup, ['id', 'name']) {
  @ApiProperty({ type: [GroupUnit] })
  units: GroupUnit[];

  @ApiProperty({ type: 'integer', description: 'How many tasks name it.' })
  tasks: number;
}

export class IssueRound {
  @ApiProperty({ format: 'date' })
  first: string;

  @ApiProperty({ format: 'date', description: 'The last day of the period.' })
  last: string;

  @ApiProperty({ format: 'date' })
  opens: string;

  @ApiProperty({ format: 'date' })
  due: string;

  @ApiProperty({ format: 'date' })
  closes: string;
}

export class Reviewer {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String] })
  units: string[];
}

/** A plan as it would be issued today. */
export class IssuePreview {
  @ApiProperty({ type: 'integer', description: "The plan's version." })
  version: number;

  @ApiProperty({ description: 'Stands for all that is shown here; anything newer refuses the issuing.' })
  seen: string;

  @ApiProperty({ format: 'date', description: 'Today in China.' })
  today: string;

  @ApiProperty({ type: [Hindrance], description: 'While there is any the plan is not issued.' })
  hindrances: Hindrance[];

  @ApiProperty({
    type: [NamedTask],
    description: 'Their deadlines have passed; somebody has to say that it is meant so.',
  })
  passedDeadlines: NamedTask[];

  @ApiProperty({ enum: rhythms, enumName: 'RoundRhythm' })
  rhythm: Rhythm;

  @ApiProperty({ type: [IssueRound] })
  rounds: IssueRound[];

  @ApiProperty({ type: DefaultDeadline, nullable: true, description: 'As it was chosen last for the plan.' })
  defaultDeadline: DefaultDeadline | null;

  @ApiProperty({ type: [UnitBurden], description: "In the office's order of units." })
  units: UnitBurden[];

  @ApiProperty({ type: [ExpandedGroup], description: 'The groups that tasks name, with the units that they become.' })
  groups: ExpandedGroup[];

  @ApiProperty({ type: 'integer' })
  assignments: number;

  @ApiProperty({ type: 'integer' })
  reports: number;

  @ApiProperty({ type: 'integer' })
  minutes: number;

  @ApiProperty({ type: 'integer', description: 'By which the minutes are estimated.' })
  minutesPerField: number;

  @ApiProperty({ description: "Whether the office's own unit has assignments, so that somebody has to review it." })
  needsReviewer: boolean;

  @ApiProperty({ type: Reviewer, nullable: true, description: "Who reviews the office's own unit." })
  reviewer: Reviewer | null;

  @ApiProperty({ type: [Reviewer], description: 'Who can: people of other units.' })
  reviewers: Reviewer[];
}

export class SetIssuing {
  @VersionField()
  version: number;

  @ChoiceField(rhythms, 'RoundRhythm', { optional: true })
  rhythm?: Rhythm;

  @ObjectField(() => DefaultDeadline, { optional: true, nullable: true })
  defaultDeadline?: DefaultDeadline | null;

  @IdField({ optional: true, nullable: true, description: "A person who reviews the office's own unit." })
  reviewerId?: number | null;
}

export class IssuePlan {
  @TextField({ max: 64, description: '`seen` of the preview.' })
  seen: string;

  @BooleanField({ optional: true, description: 'Deadlines that have passed are meant so.' })
  acceptPassedDeadlines?: boolean;
}
