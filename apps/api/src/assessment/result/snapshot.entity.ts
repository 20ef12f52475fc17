import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AssessmentSchemeRow } from '../schemes/scheme.entity.js';
import { PersonRow } from '../../identity/person.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** 快照: the result as frozen by announcing, finalising or correcting. Rows only come. */
@Entity('assessment_snapshot')
@Index('ux_assessment_snapshot', ['planId', 'number'], { unique: true })
@Index('ix_assessment_snapshot_scheme', ['schemeId'])
@Index('ix_assessment_snapshot_taken_by', ['takenBy'])
export class SnapshotRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_snapshot_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'scheme_id', type: 'integer' })
  schemeId: number;

  @ManyToOne(() => AssessmentSchemeRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'scheme_id', foreignKeyConstraintName: 'fk_assessment_snapshot_scheme' })
  scheme: Relation<AssessmentSchemeRow>;

  /** From 1 within the plan. */
  @Column({ type: 'integer' })
  number: number;

  /** `announced`, `final` or `corrected`. */
  @Column({ type: 'varchar', length: 16 })
  kind: string;

  /** Of a correction. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** The `Scheme` that it was computed by, canonical. */
  @Column({ name: 'scheme', type: 'text' })
  frozenScheme: string;

  @Column({ name: 'first_day', type: 'date' })
  firstDay: string;

  @Column({ name: 'last_day', type: 'date' })
  lastDay: string;

  @Column({ name: 'calendar_version', type: 'varchar', length: 120 })
  calendarVersion: string;

  /** SHA-256 of the hashes of its ledgers in the order of organs, joined by line feeds. */
  @Column({ type: 'varchar', length: 64 })
  hash: string;

  @Column({ name: 'taken_by', type: 'integer' })
  takenBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'taken_by', foreignKeyConstraintName: 'fk_assessment_snapshot_taken_by' })
  takenPerson: Relation<PersonRow>;

  @Column({ name: 'taken_at', type: 'datetime', precision: 3 })
  takenAt: Date;
}

/** The frozen facts and ledger of a unit. */
@Entity('assessment_snapshot_unit')
@Index('ux_assessment_snapshot_unit', ['snapshotId', 'unitId'], { unique: true })
@Index('ix_assessment_snapshot_unit_unit', ['unitId'])
export class SnapshotUnitRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'snapshot_id', type: 'integer' })
  snapshotId: number;

  @ManyToOne(() => SnapshotRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'snapshot_id', foreignKeyConstraintName: 'fk_assessment_snapshot_unit_snapshot' })
  snapshot: Relation<SnapshotRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_assessment_snapshot_unit_unit' })
  unit: Relation<UnitRow>;

  @Column({ name: 'unit_name', type: 'varchar', length: 120 })
  unitName: string;

  /** The office's order of organs (机构排序). */
  @Column({ type: 'integer' })
  position: number;

  @Column({ name: 'group_key', type: 'varchar', length: 36 })
  groupKey: string;

  @Column({ type: 'boolean' })
  ranked: boolean;

  /** `Facts`, canonical. */
  @Column({ type: 'text' })
  facts: string;

  /** `Ledger`, canonical. */
  @Column({ type: 'text' })
  ledger: string;

  @Column({ name: 'ledger_hash', type: 'varchar', length: 64 })
  ledgerHash: string;

  @Column({ type: 'varchar', length: 16, nullable: true })
  total: string | null;

  @Column({ name: 'is_vetoed', type: 'boolean' })
  isVetoed: boolean;

  @Column({ type: 'varchar', length: 40, nullable: true })
  grade: string | null;

  @Column({ name: 'rank_in_group', type: 'integer', nullable: true })
  rankInGroup: number | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  contribution: string | null;

  @Column({ name: 'contribution_of', type: 'varchar', length: 16 })
  contributionOf: string;
}
