import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** 考核方案: how the year of a plan is scored. A draft changes; what is adopted stays as it is. */
@Entity('assessment_scheme')
@Check('ck_assessment_scheme_weight', 'weight BETWEEN 400 AND 10000')
@Index('ux_assessment_scheme_number', ['planId', 'number'], { unique: true })
@Index('ix_assessment_scheme_copied_from', ['copiedFromId'])
@Index('ix_assessment_scheme_created_by', ['createdBy'])
@Index('ix_assessment_scheme_adopted_by', ['adoptedBy'])
export class AssessmentSchemeRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_scheme_plan' })
  plan: Relation<PlanRow>;

  @Column({ type: 'varchar', length: 200 })
  title: string;

  /** `draft`, `adopted` or `replaced` (by a scheme adopted later). */
  @Column({ type: 'varchar', length: 16 })
  state: string;

  /** Of adoption, from 1 within the plan; null for a draft. */
  @Column({ type: 'integer', nullable: true })
  number: number | null;

  /** The share of open government affairs in the whole assessment, in basis points: 400 to 10000, held by a check of the database, too. */
  @Column({ type: 'integer' })
  weight: number;

  /** `SchemeBody` as JSON: trees, items, vetoes, grades, settings and confirmations. */
  @Column({ type: 'text' })
  body: string;

  /** `UnitSelection` as JSON: which units, and how they are compared. */
  @Column({ type: 'text' })
  selection: string;

  @Column({ name: 'copied_from_id', type: 'integer', nullable: true })
  copiedFromId: number | null;

  @ManyToOne(() => AssessmentSchemeRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'copied_from_id', foreignKeyConstraintName: 'fk_assessment_scheme_copied_from' })
  copiedFrom: Relation<AssessmentSchemeRow> | null;

  @Column({ name: 'created_by', type: 'integer' })
  createdBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'fk_assessment_scheme_created_by' })
  createdPerson: Relation<PersonRow>;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'adopted_by', type: 'integer', nullable: true })
  adoptedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'adopted_by', foreignKeyConstraintName: 'fk_assessment_scheme_adopted_by' })
  adoptedPerson: Relation<PersonRow> | null;

  @Column({ name: 'adopted_at', type: 'datetime', precision: 3, nullable: true })
  adoptedAt: Date | null;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;

  @Column({ type: 'integer' })
  version: number;
}

/** A unit that a scheme scores, as fixed at adoption. */
@Entity('assessment_unit')
@Index('ux_assessment_unit', ['schemeId', 'unitId'], { unique: true })
@Index('ix_assessment_unit_unit', ['unitId'])
export class AssessmentUnitRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'scheme_id', type: 'integer' })
  schemeId: number;

  @ManyToOne(() => AssessmentSchemeRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'scheme_id', foreignKeyConstraintName: 'fk_assessment_unit_scheme' })
  scheme: Relation<AssessmentSchemeRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_assessment_unit_unit' })
  unit: Relation<UnitRow>;

  /** As it was called at adoption. */
  @Column({ name: 'unit_name', type: 'varchar', length: 120 })
  unitName: string;

  /** The office's order of organs (机构排序). */
  @Column({ type: 'integer' })
  position: number;

  /** Its comparison group in the scheme. */
  @Column({ name: 'group_key', type: 'varchar', length: 36 })
  groupKey: string;

  /** Whether it takes part in the ranking; the office's own unit may not. */
  @Column({ type: 'boolean' })
  ranked: boolean;

  /** `unit:ID` and `group:ID` of the unit groups that it was in, as JSON: what lines of the scheme name in `appliesTo`. */
  @Column({ name: 'belongs_to', type: 'text', nullable: true })
  belongsTo: string | null;
}
