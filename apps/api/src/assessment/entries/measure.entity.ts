import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** 考核指标数据: a figure of a measure for a unit and one period, typed or loaded by Excel. It belongs to the plan, so that every scheme of the year reads it. */
@Entity('assessment_measure')
@Index('ux_assessment_measure', ['planId', 'unitId', 'measure', 'period'], { unique: true })
@Index('ix_assessment_measure_unit', ['unitId'])
@Index('ix_assessment_measure_entered_by', ['enteredBy'])
export class MeasureRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_measure_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_assessment_measure_unit' })
  unit: Relation<UnitRow>;

  /** The measure's key in the scheme. */
  @Column({ type: 'varchar', length: 36 })
  measure: string;

  /** As typed or loaded: 2026-03, 2026Q1, 2026. */
  @Column({ type: 'varchar', length: 16 })
  period: string;

  /** A decimal as text. */
  @Column({ type: 'varchar', length: 32 })
  numerator: string;

  /** Null where the measure has none. */
  @Column({ type: 'varchar', length: 32, nullable: true })
  denominator: string | null;

  @Column({ type: 'varchar', length: 500 })
  source: string;

  @Column({ name: 'entered_by', type: 'integer' })
  enteredBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'entered_by', foreignKeyConstraintName: 'fk_assessment_measure_entered_by' })
  enteredPerson: Relation<PersonRow>;

  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt: Date;

  @Column({ type: 'integer' })
  version: number;
}
