import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PlanRow } from '../plan.entity.js';
import { TaskRow } from '../task.entity.js';

/** 调整: what changed an issued plan, and why. */
@Entity('amendment')
@Index('ix_amendment_plan', ['planId', 'id'])
export class AmendmentRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_amendment_plan' })
  plan: Relation<PlanRow>;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'created_by', type: 'integer' })
  createdBy: number;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}

/** A task that an amendment edited, added or cancelled. */
@Entity('amended_task')
@Index('ix_amended_task_amendment', ['amendmentId', 'id'])
@Index('ix_amended_task_task', ['taskId', 'id'])
export class AmendedTaskRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'amendment_id', type: 'integer' })
  amendmentId: number;

  @ManyToOne(() => AmendmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'amendment_id', foreignKeyConstraintName: 'fk_amended_task_amendment' })
  amendment: Relation<AmendmentRow>;

  @Column({ name: 'task_id', type: 'integer' })
  taskId: number;

  @ManyToOne(() => TaskRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'task_id', foreignKeyConstraintName: 'fk_amended_task_task' })
  task: Relation<TaskRow>;

  /** `edited`, `added` or `cancelled`. */
  @Column({ type: 'varchar', length: 16 })
  kind: string;

  /** The fields that differ (part of TaskContent) as JSON: of a task that was added all, of one that was cancelled null. */
  @Column({ name: 'old_values', type: 'text', nullable: true })
  before: string | null;

  @Column({ name: 'new_values', type: 'text', nullable: true })
  after: string | null;
}
