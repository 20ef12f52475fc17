import { type ExtensionReason, extensionReasons } from '@yaodian/assessment';
import { ApiProperty } from '@nestjs/swagger';
import type { UnitRole } from '@yaodian/decomposition';
import type { AssignmentState, Colour } from '@yaodian/supervision';
import { ActMaybeWithWords, ActOnAssignment, SeenAssignment } from '../../assignments/acting/acting.dto.js';
import { colours, LightLateness } from '../../assignments/lights/light.dto.js';
import { assignmentStates } from '../../assignments/states.js';
import { LedgerPlan } from '../../ledger/ledger.dto.js';
import { ChoiceField, choices, CivilDateField, ObjectsField, TextField } from '../../platform/fields.js';
import type { OpenExtensionState } from './extension.offers.js';

const reasonName = 'ExtensionReason';
const roles = choices<UnitRole>({ lead: true, responsible: true });

/** `asked`: it has left the unit (延期待批); `dropped`: its assignment ended, or has no deadline any more, before. */
export type ExtensionState = OpenExtensionState | 'granted' | 'refused' | 'withdrawn' | 'dropped';
export const extensionStates = choices<ExtensionState>({
  draft: true,
  submitted: true,
  asked: true,
  granted: true,
  refused: true,
  withdrawn: true,
  dropped: true,
});

const maxWords = 2000;
const date = { type: String, format: 'date', nullable: true } as const;
const instant = { type: String, format: 'date-time', nullable: true } as const;
const name = { type: String, nullable: true } as const;
const reason = { enum: extensionReasons, enumName: reasonName, nullable: true };

/** 延期申请 with what has become of it. */
export class Extension {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: extensionStates, enumName: 'ExtensionState' })
  state: ExtensionState;

  @ApiProperty({ ...date, description: 'The deadline that is asked for.' })
  wantedDate: string | null;

  @ApiProperty(reason)
  reason: ExtensionReason | null;

  @ApiProperty()
  words: string;

  @ApiProperty({ description: '代填' })
  onBehalf: boolean;

  @ApiProperty({ ...name, description: 'Who wrote it, the last time.' })
  writtenBy: string | null;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;

  @ApiProperty(name)
  submittedBy: string | null;

  @ApiProperty(instant)
  submittedAt: string | null;

  @ApiProperty({ ...name, description: "The unit's head who gave it back to the clerk, the last time." })
  sentBackBy: string | null;

  @ApiProperty(instant)
  sentBackAt: string | null;

  @ApiProperty(name)
  sentBackWords: string | null;

  @ApiProperty(name)
  approvedBy: string | null;

  @ApiProperty({ ...instant, description: 'When it left the unit: what counts.' })
  leftAt: string | null;

  @ApiProperty({ ...date, description: 'The deadline in force on that day.' })
  deadlineThen: string | null;

  @ApiProperty(name)
  endedBy: string | null;

  @ApiProperty(instant)
  endedAt: string | null;

  @ApiProperty(date)
  grantedDate: string | null;

  @ApiProperty({
    ...reason,
    description: 'The reason for which it was granted: only the own reasons of the unit cost.',
  })
  countedReason: ExtensionReason | null;

  @ApiProperty({ ...name, description: 'What the office said.' })
  decisionWords: string | null;
}

/** An extension with the assignment that it is for. */
export class ExtensionLine extends Extension {
  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty({ type: 'integer', description: 'Of the assignment.' })
  version: number;

  @ApiProperty({ enum: assignmentStates, enumName: 'AssignmentState' })
  assignmentState: AssignmentState;

  @ApiProperty({ enum: colours, enumName: 'LightColour', nullable: true })
  light: Colour | null;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty({ type: String, nullable: true, description: 'The printed number of the task.' })
  no: string | null;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty({ description: 'The short name, where there is one, of the unit that has the assignment.' })
  unitName: string;

  @ApiProperty({ enum: roles, enumName: 'UnitRole' })
  role: UnitRole;

  @ApiProperty({ ...date, description: '首次期限' })
  firstDeadline: string | null;

  @ApiProperty({ ...date, description: '有效期限' })
  effectiveDeadline: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Working days from the deadline then in force to the date that was granted, or else is asked for.',
  })
  workingDaysMore: number | null;

  @ApiProperty({ type: 'integer', description: 'Extensions of the assignment that were granted before.' })
  grantedBefore: number;

  @ApiProperty({ description: 'Whether the person decides on it.' })
  decidable: boolean;

  @ApiProperty({ description: "Whether it waits for the person as the unit's head." })
  approvable: boolean;

  @ApiProperty({ description: 'Whether it is one of the units that the person reports or approves for.' })
  own: boolean;
}

/** How many are in which state. */
export class ExtensionCount {
  @ApiProperty({ enum: extensionStates, enumName: 'ExtensionState' })
  state: ExtensionState;

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class ExtensionPage {
  @ApiProperty({ type: [ExtensionLine] })
  items: ExtensionLine[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Goes into `after` for the next page; null at the end.',
  })
  next: number | null;

  @ApiProperty({
    type: [ExtensionCount],
    description: 'Of all that pass, whichever `state` is wanted; without those of 0.',
  })
  counts: ExtensionCount[];

  @ApiProperty({ type: [LedgerPlan], description: 'All plans of which there is one, the newest first.' })
  plans: LedgerPlan[];
}

/** What the unit has written so far; nothing has to be complete. */
export class KeepExtension extends ActOnAssignment {
  @CivilDateField({ nullable: true, description: 'The deadline that is asked for.' })
  date: string | null;

  @ChoiceField(extensionReasons, reasonName, { nullable: true })
  reason: ExtensionReason | null;

  @TextField({ max: maxWords, min: 0 })
  words: string;
}

export class AskExtension extends ActOnAssignment {
  @CivilDateField({ description: 'The deadline that is asked for.' })
  date: string;

  @ChoiceField(extensionReasons, reasonName)
  reason: ExtensionReason;

  @TextField({ max: maxWords, description: 'Why, in words.' })
  words: string;
}

export class GrantExtension extends ActMaybeWithWords {
  @CivilDateField({ optional: true, description: 'Another date than was asked for; then `reason` says why.' })
  date?: string;

  @ChoiceField(extensionReasons, reasonName, {
    optional: true,
    description: 'Another reason than the unit has given; then `reason` says why.',
  })
  countedReason?: ExtensionReason;
}

const outcomes = choices<'grant' | 'refuse'>({ grant: true, refuse: true });

/** The same decision on several extensions: each as it was asked for, or all of them refused. */
export class DecideExtensions {
  @ChoiceField(outcomes, 'ExtensionOutcome')
  outcome: 'grant' | 'refuse';

  @ObjectsField(() => SeenAssignment, { count: 200 })
  assignments: SeenAssignment[];

  @TextField({ max: maxWords, min: 0, optional: true, description: 'Needed to refuse.' })
  reason?: string;
}

export class EffectQuery {
  @CivilDateField({ description: 'The deadline that would be asked for.' })
  date: string;

  @ChoiceField(extensionReasons, reasonName)
  reason: ExtensionReason;
}

/** How a closing on one day would count. */
export class ClosingCredit {
  @ApiProperty({ type: LightLateness, description: 'By the effective deadline.' })
  effective: LightLateness;

  @ApiProperty({ type: String, description: 'The credit of the assignment, an exact decimal.' })
  credit: string;
}

/** What an extension would mean for the score: a closing on the date that is asked for, with it and without. */
export class ExtensionEffect {
  @ApiProperty({ type: LightLateness, description: 'By the first deadline, which an extension does not change.' })
  first: LightLateness;

  @ApiProperty({ type: String, description: 'The credit by the first deadline, which is printed beside.' })
  creditByFirst: string;

  @ApiProperty({ type: ClosingCredit })
  granted: ClosingCredit;

  @ApiProperty({ type: ClosingCredit })
  without: ClosingCredit;

  @ApiProperty({ type: 'integer', description: 'Working days from the deadline in force to the date.' })
  workingDaysMore: number;

  @ApiProperty({ type: 'integer', description: "Extensions granted so far for the unit's own reasons." })
  ownBefore: number;

  @ApiProperty({ type: String, description: 'What this one costs, an exact decimal.' })
  cost: string;

  @ApiProperty({ description: 'A clock stop is running, which counts no more towards the new deadline.' })
  endsStop: boolean;
}
