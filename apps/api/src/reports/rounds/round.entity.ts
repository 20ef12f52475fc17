import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PlanRow } from '../../plans/plan.entity.js';

/** 填报轮次 of an issued plan: the period reported on, and when reports are asked for. */
@Entity('reporting_round')
@Index('ux_reporting_round', ['planId', 'rhythm', 'periodLast'], { unique: true })
export class RoundRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_reporting_round_plan' })
  plan: Relation<PlanRow>;

  /** `monthly` or `quarterly`: of the tasks that report in this rhythm. */
  @Column({ type: 'varchar', length: 16, default: 'monthly' })
  rhythm: string;

  @Column({ name: 'period_first', type: 'date' })
  periodFirst: string;

  @Column({ name: 'period_last', type: 'date' })
  periodLast: string;

  /** 1 to 4. */
  @Column({ type: 'integer' })
  quarter: number;

  @Column({ name: 'is_last', type: 'boolean' })
  isLast: boolean;

  /** The last day on which an assignment's open days count for it. */
  @Column({ name: 'counted_until', type: 'date' })
  countedUntil: string;

  /** It asks for a report of what was open on so many working days of its period. */
  @Column({ name: 'least_open_days', type: 'integer', default: 10 })
  leastOpenDays: number;

  @Column({ type: 'date' })
  opens: string;

  @Column({ type: 'date' })
  due: string;

  @Column({ type: 'date' })
  closes: string;

  /** When the schedule asked for its reports. */
  @Column({ name: 'opened_at', type: 'datetime', precision: 3, nullable: true })
  openedAt: Date | null;

  /** When, after its due time, the schedule took out the reports that are no longer owed. */
  @Column({ name: 'settled_at', type: 'datetime', precision: 3, nullable: true })
  settledAt: Date | null;
}
