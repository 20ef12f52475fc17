import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { PersonRow } from '../identity/person.entity.js';
import { CheckListRow } from './check-lists/check-list.entity.js';
import { UnitGroupRow } from '../organisation/groups/group.entity.js';
import { UnitRow } from '../organisation/unit.entity.js';
import { PlanRow } from '../plans/plan.entity.js';

/** 季度督查: one quarter of a plan, inspected. */
@Entity('inspection')
@Index('ix_inspection_plan', ['planId', 'quarter'])
@Index('ix_inspection_state', ['state'])
@Index('ix_inspection_check_list', ['checkListId'])
export class InspectionRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_inspection_plan' })
  plan: Relation<PlanRow>;

  /** 1 to 4. */
  @Column({ type: 'integer' })
  quarter: number;

  @Column({ type: 'varchar', length: 200 })
  title: string;

  /** `online`, `on-site` or `both`. */
  @Column({ type: 'varchar', length: 16 })
  method: string;

  /** `draft`, `field`, `feedback`, `final` or `published`. */
  @Column({ type: 'varchar', length: 16 })
  state: string;

  /** The one that its items were taken from. */
  @Column({ name: 'check_list_id', type: 'integer', nullable: true })
  checkListId: number | null;

  @ManyToOne(() => CheckListRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'check_list_id', foreignKeyConstraintName: 'fk_inspection_check_list' })
  checkList: Relation<CheckListRow> | null;

  /** Percent; the three sum to 100. */
  @Column({ name: 'quantity_weight', type: 'integer' })
  quantityWeight: number;

  @Column({ name: 'content_weight', type: 'integer' })
  contentWeight: number;

  @Column({ name: 'timeliness_weight', type: 'integer' })
  timelinessWeight: number;

  /** `InspectionSettings` as JSON. */
  @Column({ type: 'text' })
  settings: string;

  /** Which units, and how they are compared (`UnitSelection`), as JSON; what it gives is frozen at the start. */
  @Column({ type: 'text', nullable: true })
  selection: string | null;

  /** How many units are drawn; null for all. */
  @Column({ name: 'units_wanted', type: 'integer', nullable: true })
  unitsWanted: number | null;

  @Column({ name: 'inspectors_per_unit', type: 'integer' })
  inspectorsPerUnit: number;

  /** How many pieces of evidence are drawn for each unit; the assignments that they prove are looked at. */
  @Column({ name: 'samples_per_unit', type: 'integer' })
  samplesPerUnit: number;

  /** Working days in which units answer. */
  @Column({ name: 'feedback_days', type: 'integer' })
  feedbackDays: number;

  /** Working days in which a problem is put right, unless the finding says another day. */
  @Column({ name: 'rectification_days', type: 'integer' })
  rectificationDays: number;

  /** 政府督查工作条例: units may answer for 30 days, for which publication does not wait. */
  @Column({ name: 'under_supervision_rules', type: 'boolean' })
  underSupervisionRules: boolean;

  @Column({ name: 'field_from', type: 'date', nullable: true })
  fieldFrom: string | null;

  @Column({ name: 'field_to', type: 'date', nullable: true })
  fieldTo: string | null;

  /** The last day on which units answer; null before they are asked. */
  @Column({ name: 'feedback_due', type: 'date', nullable: true })
  feedbackDue: string | null;

  @Column({ name: 'created_by', type: 'integer' })
  createdBy: number;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'started_at', type: 'datetime', precision: 3, nullable: true })
  startedAt: Date | null;

  @Column({ name: 'fed_back_at', type: 'datetime', precision: 3, nullable: true })
  fedBackAt: Date | null;

  @Column({ name: 'finalised_at', type: 'datetime', precision: 3, nullable: true })
  finalisedAt: Date | null;

  @Column({ name: 'published_at', type: 'datetime', precision: 3, nullable: true })
  publishedAt: Date | null;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;

  @Column({ type: 'integer' })
  version: number;
}

/** 检查项 as this inspection took it over from its check list. */
@Entity('inspection_item')
@Index('ux_inspection_item_position', ['inspectionId', 'position'], { unique: true })
export class InspectionItemRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_id', type: 'integer' })
  inspectionId: number;

  @ManyToOne(() => InspectionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'fk_inspection_item_inspection' })
  inspection: Relation<InspectionRow>;

  @Column({ type: 'integer' })
  position: number;

  /** Whether its findings deduct from the content (`content`) or from the total (`other`). */
  @Column({ type: 'varchar', length: 16 })
  dimension: string;

  /** What it is answered for: each `sample`, or the `unit` once. */
  @Column({ type: 'varchar', length: 16 })
  per: string;

  /** `online`, `on-site` or `both`. */
  @Column({ type: 'varchar', length: 16 })
  method: string;

  /** What must be so. */
  @Column({ type: 'varchar', length: 500 })
  text: string;

  /** How to see it. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  hint: string | null;
}

/** Units that are compared with each other. */
@Entity('inspection_group')
@Index('ux_inspection_group_position', ['inspectionId', 'position'], { unique: true })
@Index('ix_inspection_group_unit_group', ['unitGroupId'])
export class InspectionGroupRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_id', type: 'integer' })
  inspectionId: number;

  @ManyToOne(() => InspectionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'fk_inspection_group_inspection' })
  inspection: Relation<InspectionRow>;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'varchar', length: 120 })
  title: string;

  /** The group that its units were taken from; null where they were picked. */
  @Column({ name: 'unit_group_id', type: 'integer', nullable: true })
  unitGroupId: number | null;

  @ManyToOne(() => UnitGroupRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'unit_group_id', foreignKeyConstraintName: 'fk_inspection_group_unit_group' })
  unitGroup: Relation<UnitGroupRow> | null;
}

/** A unit of an inspection. */
@Entity('inspection_unit')
@Index('ux_inspection_unit_unit', ['inspectionId', 'unitId'], { unique: true })
@Index('ix_inspection_unit_unit', ['unitId'])
@Index('ix_inspection_unit_group', ['groupId'])
export class InspectionUnitRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_id', type: 'integer' })
  inspectionId: number;

  @ManyToOne(() => InspectionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'fk_inspection_unit_inspection' })
  inspection: Relation<InspectionRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_inspection_unit_unit' })
  unit: Relation<UnitRow>;

  /** As it was called when the inspection was planned. */
  @Column({ name: 'unit_name', type: 'varchar', length: 120 })
  unitName: string;

  /** The office's order of organs (机构排序). */
  @Column({ type: 'integer' })
  position: number;

  /** Its comparison group; null in a draft alone. */
  @Column({ name: 'group_id', type: 'integer', nullable: true })
  groupId: number | null;

  @ManyToOne(() => InspectionGroupRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'fk_inspection_unit_group' })
  group: Relation<InspectionGroupRow> | null;

  /** `candidate` before the draw; then `inspected` or `not-drawn`. */
  @Column({ type: 'varchar', length: 16 })
  state: string;

  /** Whether it takes part in the ranking; the office's own unit does not. */
  @Column({ type: 'boolean' })
  ranked: boolean;

  /** When its inspectors were done with it. */
  @Column({ name: 'checked_at', type: 'datetime', precision: 3, nullable: true })
  checkedAt: Date | null;

  @Column({ type: 'integer' })
  version: number;
}

/** The team of an inspection. */
@Entity('inspection_member')
@Index('ix_inspection_member_person', ['personId'])
export class InspectionMemberRow {
  @PrimaryColumn({ name: 'inspection_id', type: 'integer' })
  inspectionId: number;

  @ManyToOne(() => InspectionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'fk_inspection_member_inspection' })
  inspection: Relation<InspectionRow>;

  @PrimaryColumn({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_inspection_member_person' })
  person: Relation<PersonRow>;

  /** 组长 */
  @Column({ type: 'boolean' })
  leads: boolean;
}

/** Who inspects a unit. */
@Entity('unit_inspector')
@Index('ix_unit_inspector_person', ['personId'])
export class UnitInspectorRow {
  @PrimaryColumn({ name: 'inspection_unit_id', type: 'integer' })
  inspectionUnitId: number;

  @ManyToOne(() => InspectionUnitRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_unit_id', foreignKeyConstraintName: 'fk_unit_inspector_inspection_unit' })
  inspectionUnit: Relation<InspectionUnitRow>;

  @PrimaryColumn({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_unit_inspector_person' })
  person: Relation<PersonRow>;

  /** By lot; else named by the office. */
  @Column({ type: 'boolean' })
  drawn: boolean;

  /** Why one was named by hand after the draw. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;
}
