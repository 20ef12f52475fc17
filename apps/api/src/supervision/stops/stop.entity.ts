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
import { AssignmentRow } from '../../assignments/assignment.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** 停表: days that the office does not count towards the deadlines of some assignments. */
@Entity('clock_stop')
@Index('ix_clock_stop_plan', ['planId'])
export class ClockStopRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_clock_stop_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'first_day', type: 'date' })
  firstDay: string;

  /** Null while it goes on. */
  @Column({ name: 'last_day', type: 'date', nullable: true })
  lastDay: string | null;

  /** A StopReason. */
  @Column({ type: 'varchar', length: 16 })
  reason: string;

  @Column({ type: 'text', nullable: true })
  words: string | null;

  @Column({ name: 'entered_by', type: 'integer' })
  enteredBy: number;

  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt: Date;

  @Column({ name: 'changed_by', type: 'integer', nullable: true })
  changedBy: number | null;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3, nullable: true })
  changedAt: Date | null;

  @Column({ name: 'taken_back_by', type: 'integer', nullable: true })
  takenBackBy: number | null;

  /** Since then it counts no more, as if it had never been entered. */
  @Column({ name: 'taken_back_at', type: 'datetime', precision: 3, nullable: true })
  takenBackAt: Date | null;

  @Column({ name: 'taken_back_words', type: 'text', nullable: true })
  takenBackWords: string | null;

  @Column({ type: 'integer' })
  version: number;
}

@Entity('stopped_assignment')
@Index('ix_stopped_assignment_assignment', ['assignmentId'])
export class StoppedAssignmentRow {
  @PrimaryColumn({ name: 'stop_id', type: 'integer' })
  stopId: number;

  @ManyToOne(() => ClockStopRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'stop_id', foreignKeyConstraintName: 'fk_stopped_assignment_stop' })
  stop: Relation<ClockStopRow>;

  @PrimaryColumn({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_stopped_assignment_assignment' })
  assignment: Relation<AssignmentRow>;
}
