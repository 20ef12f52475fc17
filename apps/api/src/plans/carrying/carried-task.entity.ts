import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TaskRow } from '../task.entity.js';

/** A task that goes on with one of an earlier plan: `task.carried_from` of the new one, to be found from the old one, too. */
@Entity('carried_task')
@Index('ix_carried_task_from', ['fromTaskId'])
export class CarriedTaskRow {
  @PrimaryColumn({ name: 'task_id', type: 'integer' })
  taskId: number;

  @ManyToOne(() => TaskRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'task_id', foreignKeyConstraintName: 'fk_carried_task_task' })
  task: Relation<TaskRow>;

  @PrimaryColumn({ name: 'from_task_id', type: 'integer' })
  fromTaskId: number;

  @ManyToOne(() => TaskRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'from_task_id', foreignKeyConstraintName: 'fk_carried_task_from' })
  fromTask: Relation<TaskRow>;
}
