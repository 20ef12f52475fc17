import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AssessmentSchemeRow } from '../schemes/scheme.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** The running total of a unit at the end of a day. */
@Entity('assessment_trend')
@Index('ux_assessment_trend', ['planId', 'unitId', 'day'], { unique: true })
@Index('ix_assessment_trend_unit', ['unitId'])
@Index('ix_assessment_trend_scheme', ['schemeId'])
export class TrendPointRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_trend_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_assessment_trend_unit' })
  unit: Relation<UnitRow>;

  @Column({ type: 'date' })
  day: string;

  @Column({ name: 'scheme_id', type: 'integer' })
  schemeId: number;

  @ManyToOne(() => AssessmentSchemeRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'scheme_id', foreignKeyConstraintName: 'fk_assessment_trend_scheme' })
  scheme: Relation<AssessmentSchemeRow>;

  @Column({ type: 'varchar', length: 16, nullable: true })
  total: string | null;

  @Column({ name: 'scored_points', type: 'varchar', length: 16 })
  scoredPoints: string;
}
