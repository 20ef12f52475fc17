import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TaskRow } from '../../plans/task.entity.js';

/** 领导批示: a leader's order on a task, followed like a notice with each unit that it names. */
@Entity('instruction')
@Index('ix_instruction_task', ['taskId', 'id'])
@Index('ix_instruction_leader', ['leaderId'])
export class InstructionRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'task_id', type: 'integer' })
  taskId: number;

  @ManyToOne(() => TaskRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'task_id', foreignKeyConstraintName: 'fk_instruction_task' })
  task: Relation<TaskRow>;

  @Column({ type: 'text' })
  words: string;

  /** Who gave it, by name as it was then; often somebody who does not sign in. */
  @Column({ type: 'varchar', length: 50 })
  leader: string;

  /** Where that is a person of the system. */
  @Column({ name: 'leader_id', type: 'integer', nullable: true })
  leaderId: number | null;

  /** The day of it, which may be before that on which it was entered. */
  @Column({ name: 'given_on', type: 'date' })
  givenOn: string;

  @Column({ name: 'entered_by', type: 'integer' })
  enteredBy: number;

  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt: Date;

  @Column({ name: 'withdrawn_by', type: 'integer', nullable: true })
  withdrawnBy: number | null;

  @Column({ name: 'withdrawn_at', type: 'datetime', precision: 3, nullable: true })
  withdrawnAt: Date | null;

  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true })
  withdrawalReason: string | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;
}
