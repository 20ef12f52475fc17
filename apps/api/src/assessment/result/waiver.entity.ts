import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** That no inspection of a quarter is needed for the result, with the reason. */
@Entity('assessment_waiver')
@Index('ux_assessment_waiver', ['planId', 'quarter'], { unique: true })
@Index('ix_assessment_waiver_waived_by', ['waivedBy'])
export class WaiverRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_waiver_plan' })
  plan: Relation<PlanRow>;

  @Column({ type: 'integer' })
  quarter: number;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'waived_by', type: 'integer' })
  waivedBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'waived_by', foreignKeyConstraintName: 'fk_assessment_waiver_waived_by' })
  waivedPerson: Relation<PersonRow>;

  @Column({ name: 'waived_at', type: 'datetime', precision: 3 })
  waivedAt: Date;
}
