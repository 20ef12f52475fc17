import { ApiProperty } from '@nestjs/swagger';
import type { InspectionSettings, Weights } from '@yaodian/inspection';
import { ScoringProgress } from './figures/sheet.dto.js';
import { choices } from '../platform/fields.js';
import { UnitSelection } from '../organisation/selection/selection.dto.js';
import { InspectionFigures, InspectionWeights } from './planning/figures.dto.js';

/** 拟订中, 实施中, 反馈中, 已定稿, 已通报: in this order. */
export type InspectionState = 'draft' | 'field' | 'feedback' | 'final' | 'published';
export const inspectionStates = choices<InspectionState>({
  draft: true,
  field: true,
  feedback: true,
  final: true,
  published: true,
});

export type InspectionMethod = 'online' | 'on-site' | 'both';
export const inspectionMethods = choices<InspectionMethod>({ online: true, 'on-site': true, both: true });

export type InspectedUnitState = 'candidate' | 'inspected' | 'not-drawn';
export const inspectedUnitStates = choices<InspectedUnitState>({ candidate: true, inspected: true, 'not-drawn': true });

export type ItemDimension = 'content' | 'other';
export const itemDimensions = choices<ItemDimension>({ content: true, other: true });

export type ItemPer = 'sample' | 'unit';
export const itemPers = choices<ItemPer>({ sample: true, unit: true });

/** What a person can do with an inspection. */
export type InspectionOffer = 'edit' | 'delete' | 'start' | 'draw' | 'ask-feedback' | 'finalise';
const offers = choices<InspectionOffer>({
  edit: true,
  delete: true,
  start: true,
  draw: true,
  'ask-feedback': true,
  finalise: true,
});

/** Somebody who inspects a unit. */
export class UnitInspector {
  @ApiProperty({ type: 'integer' })
  personId: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'By lot; else named by the office, or the reviewer of its own unit (本级复核人).' })
  drawn: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Why one was named by hand.' })
  reason: string | null;
}

/** A unit of an inspection that was started. */
export class InspectionUnit {
  @ApiProperty({ type: 'integer', description: 'Of the unit in this inspection.' })
  id: number;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty({ description: 'As it was called at the start.' })
  unitName: string;

  @ApiProperty({ type: 'integer', nullable: true })
  groupId: number | null;

  @ApiProperty({ enum: inspectedUnitStates, enumName: 'InspectedUnitState' })
  state: InspectedUnitState;

  @ApiProperty({ description: "False for the office's own unit, unless it takes part in the ranking." })
  ranked: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When its inspectors were done.' })
  checkedAt: string | null;

  @ApiProperty({ type: [UnitInspector] })
  inspectors: UnitInspector[];

  @ApiProperty({ type: 'integer', description: 'Assignments that are looked at.' })
  samples: number;

  @ApiProperty({ description: 'Whether the person may open its sheet.' })
  maySeeSheet: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class InspectionGroup {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer', nullable: true })
  unitGroupId: number | null;
}

/** 检查项 */
export class InspectionItem {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: itemDimensions, enumName: 'ItemDimension' })
  dimension: ItemDimension;

  @ApiProperty({ enum: itemPers, enumName: 'ItemPer', description: 'Answered for each sample, or once for the unit.' })
  per: ItemPer;

  @ApiProperty({ enum: inspectionMethods, enumName: 'InspectionMethod' })
  method: InspectionMethod;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, nullable: true })
  hint: string | null;
}

/** 督查组成员 */
export class TeamMember {
  @ApiProperty({ type: 'integer' })
  personId: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String], description: 'The full names of the units that the person belongs to.' })
  units: string[];

  @ApiProperty({ description: '组长' })
  leads: boolean;
}

export class InspectionSettingChange {
  @ApiProperty({ description: 'Such as `weights.content` or `severities.minor.figure`.' })
  name: string;

  @ApiProperty()
  before: string;

  @ApiProperty()
  after: string;

  @ApiProperty({ description: 'The name of the person.' })
  by: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** 季度督查 in a list. */
export class InspectionLine {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 4 })
  quarter: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: inspectionMethods, enumName: 'InspectionMethod' })
  method: InspectionMethod;

  @ApiProperty({ enum: inspectionStates, enumName: 'InspectionState' })
  state: InspectionState;

  @ApiProperty({ type: 'integer', description: 'Units that are inspected, or of a draft may be.' })
  units: number;

  @ApiProperty({ type: 'integer', description: 'Those whose inspectors are done.' })
  checked: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  fieldFrom: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  fieldTo: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  feedbackDue: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  startedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class InspectionPage {
  @ApiProperty({ type: [InspectionLine], description: 'The newest year and quarter first.' })
  items: InspectionLine[];

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: [Number], description: 'The years of which the person sees inspections, the newest first.' })
  years: number[];
}

/** 季度督查 as far as the person may see it: a unit sees itself alone until publication. */
export class Inspection extends InspectionLine {
  @ApiProperty({ type: 'integer', nullable: true })
  checkListId: number | null;

  @ApiProperty({ type: String, nullable: true })
  checkListTitle: string | null;

  @ApiProperty({ type: InspectionWeights })
  weights: Weights;

  @ApiProperty({ type: InspectionFigures })
  settings: InspectionSettings;

  @ApiProperty({ type: [InspectionSettingChange], description: 'The last one first.' })
  settingChanges: InspectionSettingChange[];

  @ApiProperty({ type: UnitSelection })
  selection: UnitSelection;

  @ApiProperty({ type: 'integer', nullable: true, description: 'How many units are drawn; null for all.' })
  unitsWanted: number | null;

  @ApiProperty({ type: 'integer' })
  inspectorsPerUnit: number;

  @ApiProperty({ type: 'integer', description: 'How many pieces of evidence are drawn for each unit.' })
  samplesPerUnit: number;

  @ApiProperty({ type: 'integer', description: 'Working days.' })
  feedbackDays: number;

  @ApiProperty({ type: 'integer', description: 'Working days.' })
  rectificationDays: number;

  @ApiProperty({ description: '按《政府督查工作条例》' })
  underSupervisionRules: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  fedBackAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finalisedAt: string | null;

  @ApiProperty({ type: [TeamMember] })
  team: TeamMember[];

  @ApiProperty({ type: [InspectionGroup], description: 'Empty in a draft.' })
  comparisonGroups: InspectionGroup[];

  @ApiProperty({ type: [InspectionUnit], description: 'In the order of organs; empty in a draft.' })
  inspectionUnits: InspectionUnit[];

  @ApiProperty({ type: [InspectionItem], description: 'Frozen at the start; empty in a draft.' })
  items: InspectionItem[];

  @ApiProperty({ type: ScoringProgress, nullable: true, description: 'How far scores are that are being frozen.' })
  scoring: ScoringProgress | null;

  @ApiProperty()
  maySeeRanking: boolean;

  @ApiProperty({ enum: offers, enumName: 'InspectionOffer', isArray: true })
  offers: InspectionOffer[];
}
