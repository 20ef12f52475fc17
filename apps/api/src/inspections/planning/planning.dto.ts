import { ApiProperty, PartialType } from '@nestjs/swagger';
import type { InspectionSettings, Weights } from '@yaodian/inspection';
import {
  BooleanField,
  ChoiceField,
  CivilDateField,
  IdField,
  IdsField,
  IntegerField,
  ObjectField,
  ObjectsField,
  QueryIntegerField,
  TextField,
  VersionField,
} from '../../platform/fields.js';
import { problemCodes, type ProblemCode } from '../../platform/domain-error.js';
import { inspectionMethods, type InspectionMethod, inspectionStates, type InspectionState } from '../inspection.dto.js';
import { InspectionFigures, InspectionWeights } from './figures.dto.js';
import { UnitSelection } from '../../organisation/selection/selection.dto.js';

export class InspectionQuery {
  @QueryIntegerField({ min: 2000, max: 2999, optional: true, description: "Of the plan's year." })
  year?: number;

  @QueryIntegerField({ min: 1, max: 4, optional: true })
  quarter?: number;

  @ChoiceField(inspectionStates, 'InspectionState', { optional: true })
  state?: InspectionState;

  @TextField({ max: 200, min: 0, optional: true, description: 'Part of the title.' })
  search?: string;

  @QueryIntegerField({ min: 1, max: 100_000, optional: true, description: 'From 1.' })
  page?: number;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;
}

export class NamedMember {
  @IdField()
  personId: number;

  @BooleanField({ description: '组长' })
  leads: boolean;
}

/** What is planned of an inspection; what is left out has its default. */
export class InspectionPlan {
  @ChoiceField(inspectionMethods, 'InspectionMethod', { optional: true })
  method?: InspectionMethod;

  @IdField({ optional: true, nullable: true })
  checkListId?: number | null;

  @ObjectField(() => InspectionWeights, { optional: true })
  weights?: Weights;

  @ObjectField(() => InspectionFigures, { optional: true })
  settings?: InspectionSettings;

  @ObjectField(() => UnitSelection, { optional: true })
  selection?: UnitSelection;

  @IntegerField({ min: 1, max: 10_000, optional: true, nullable: true, description: 'null: all units.' })
  unitsWanted?: number | null;

  @IntegerField({ min: 1, max: 20, optional: true })
  inspectorsPerUnit?: number;

  @IntegerField({ min: 1, max: 200, optional: true })
  samplesPerUnit?: number;

  @ObjectsField(() => NamedMember, { count: 200, optional: true })
  team?: NamedMember[];

  @IntegerField({ min: 1, max: 60, optional: true, description: 'Working days in which units answer.' })
  feedbackDays?: number;

  @IntegerField({ min: 1, max: 120, optional: true, description: 'Working days in which a problem is put right.' })
  rectificationDays?: number;

  @BooleanField({ optional: true, description: '按《政府督查工作条例》: units may answer for 30 days.' })
  underSupervisionRules?: boolean;

  @CivilDateField({ optional: true, nullable: true })
  fieldFrom?: string | null;

  @CivilDateField({ optional: true, nullable: true })
  fieldTo?: string | null;
}

export class NewInspection extends InspectionPlan {
  @IdField({ description: 'An issued or archived plan.' })
  planId: number;

  @IntegerField({ min: 1, max: 4 })
  quarter: number;

  @TextField({ max: 200 })
  title: string;
}

export class EditInspection extends PartialType(NewInspection, { skipNullProperties: false }) {
  @VersionField()
  version: number;
}

/** Somebody who can be put on a team. */
export class PossibleInspector {
  @ApiProperty({ type: 'integer' })
  personId: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Whether the person has the role 督查员.' })
  isInspector: boolean;

  @ApiProperty({ type: [Number], description: 'All units that the person belongs to and must not inspect.' })
  unitIds: number[];

  @ApiProperty({ type: [String], description: 'The full names of the units of the memberships.' })
  units: string[];
}

/** A unit that a draft selects. */
export class PreparedUnit {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [Number], description: "Indices into the selection's groups; exactly one where all is well." })
  groups: number[];

  @ApiProperty({ description: "Of the office itself: inspected by the plan's named reviewer, outside the draw." })
  isOwn: boolean;

  @ApiProperty({ type: [String], description: 'Members of the team that belong to it and will not inspect it.' })
  ownMembers: string[];

  @ApiProperty({ type: 'integer', description: 'Assignments of the plan, without cancelled ones.' })
  assignments: number;

  @ApiProperty({ type: 'integer', description: "Evidence of accepted reports of the quarter's rounds." })
  evidence: number;

  @ApiProperty({ type: 'integer', description: 'Answers that its check list asks for, an estimate.' })
  fields: number;

  @ApiProperty({ type: 'integer' })
  minutes: number;
}

/** What keeps an inspection from being started: the code and facts of the error that starting would give. */
export class InspectionHindrance {
  @ApiProperty({ enum: problemCodes, enumName: 'ProblemCode' })
  code: ProblemCode;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  facts: Record<string, string>;
}

/** What starting a draft now would do; nothing is stored. */
export class InspectionPreparation {
  @ApiProperty({ description: 'Goes into `seen` to start exactly this.' })
  seen: string;

  @ApiProperty({ type: [PreparedUnit], description: 'In the order of organs.' })
  units: PreparedUnit[];

  @ApiProperty({ type: [InspectionHindrance] })
  hindrances: InspectionHindrance[];

  @ApiProperty({ type: 'integer', description: 'Units that will be inspected.' })
  inspected: number;

  @ApiProperty({ type: 'integer', description: 'Items of the check list.' })
  items: number;

  @ApiProperty({ type: 'integer', description: 'Answers of all inspected units; of drawn ones by their mean.' })
  fields: number;

  @ApiProperty({ type: 'integer', description: 'Fields × minutes for each: an estimate.' })
  minutes: number;

  @ApiProperty({ type: 'integer' })
  minutesPerField: number;
}

export class StartInspection {
  @VersionField()
  version: number;

  @TextField({ max: 64, description: '`seen` of the preparation.' })
  seen: string;
}

export class FinaliseInspection {
  @VersionField()
  version: number;
}

export class AskFeedback {
  @VersionField()
  version: number;

  @IdsField({
    count: 10_000,
    description:
      'The units of the inspection (`InspectionUnit.id`) that are not checked, by whoever goes on all the same.',
  })
  unchecked: number[];
}
