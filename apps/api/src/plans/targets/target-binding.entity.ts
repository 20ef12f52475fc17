import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AssignmentRow } from '../../assignments/assignment.entity.js';
import { TaskRow } from '../task.entity.js';

/** An assignment that the office has named as bound by a target of its task; a target without any binds them all. */
@Entity('target_binding')
@Index('ix_target_binding_assignment', ['assignmentId'])
export class TargetBindingRow {
  @PrimaryColumn({ name: 'task_id', type: 'integer' })
  taskId: number;

  @ManyToOne(() => TaskRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'task_id', foreignKeyConstraintName: 'fk_target_binding_task' })
  task: Relation<TaskRow>;

  /** The target's place among the task's, from 0 on. */
  @PrimaryColumn({ type: 'integer' })
  target: number;

  @PrimaryColumn({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_target_binding_assignment' })
  assignment: Relation<AssignmentRow>;
}
