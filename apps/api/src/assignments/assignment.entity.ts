import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { UnitRow } from '../organisation/unit.entity.js';
import { PlanRow } from '../plans/plan.entity.js';
import { TaskRow } from '../plans/task.entity.js';

/** 责任分工: one task for one unit, the unit of work that is followed. */
@Entity('assignment')
@Index('ux_assignment_task_unit', ['taskId', 'unitId'], { unique: true })
@Index('ix_assignment_plan_unit', ['planId', 'unitId'])
@Index('ix_assignment_unit_plan', ['unitId', 'planId'])
export class AssignmentRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assignment_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'task_id', type: 'integer' })
  taskId: number;

  @ManyToOne(() => TaskRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'task_id', foreignKeyConstraintName: 'fk_assignment_task' })
  task: Relation<TaskRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_assignment_unit' })
  unit: Relation<UnitRow>;

  /** `lead` or `responsible`. */
  @Column({ type: 'varchar', length: 16 })
  role: string;

  @Column({ type: 'varchar', length: 24 })
  state: string;

  /** The state that archiving the plan closed it in (本年度完成); null for all others. */
  @Column({ name: 'closed_from', type: 'varchar', length: 24, nullable: true })
  closedFrom: string | null;

  /** 责任人, as the unit names them. */
  @Column({ name: 'responsible_person', type: 'varchar', length: 50, nullable: true })
  responsiblePerson: string | null;

  /** 分管领导, as the unit names them. */
  @Column({ type: 'varchar', length: 50, nullable: true })
  leader: string | null;

  /** 红黄绿灯, one of Colour, as it was on `lightOn`; null for what is cancelled. Written by refreshLights alone. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  light: string | null;

  /** Why (Reason[]). */
  @Column({ name: 'light_reasons', type: 'text', nullable: true })
  lightReasons: string | null;

  /** The rounds that were missed, also those made good (MissedPeriod[]). */
  @Column({ name: 'missed_periods', type: 'text', nullable: true })
  missedPeriods: string | null;

  /** 首次期限; null for standing and recurring tasks. */
  @Column({ name: 'first_deadline', type: 'date', nullable: true })
  firstDeadline: string | null;

  /** 有效期限 */
  @Column({ name: 'effective_deadline', type: 'date', nullable: true })
  effectiveDeadline: string | null;

  /** The day for which the light was computed; null where it has to be computed anew. */
  @Column({ name: 'light_on', type: 'date', nullable: true })
  lightOn: string | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}
