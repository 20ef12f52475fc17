import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AssessmentSchemeRow } from '../schemes/scheme.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** Up to where changes were looked at for the running scores of a plan: what no change was about is as it was computed. */
@Entity('assessment_refresh')
@Index('ix_assessment_refresh_scheme', ['schemeId'])
export class RefreshRow {
  @PrimaryColumn({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_refresh_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'scheme_id', type: 'integer' })
  schemeId: number;

  @ManyToOne(() => AssessmentSchemeRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'scheme_id', foreignKeyConstraintName: 'fk_assessment_refresh_scheme' })
  scheme: Relation<AssessmentSchemeRow>;

  /** The last batch of changes that was looked at. */
  @Column({ name: 'seen_batch', type: 'integer' })
  seenBatch: number;

  /** The hour, in UTC, for which all units were asked to be computed anew: 2026-11-27T06. */
  @Column({ type: 'varchar', length: 13 })
  hour: string;

  @Column({ name: 'looked_at', type: 'datetime', precision: 3 })
  lookedAt: Date;
}
