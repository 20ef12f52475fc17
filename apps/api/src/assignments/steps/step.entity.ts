import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AssignmentRow } from '../assignment.entity.js';

/** 工作节点: a part of a unit's own breakdown of its assignment. */
@Entity('assignment_step')
@Index('ix_assignment_step_assignment', ['assignmentId', 'position', 'id'])
export class StepRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_assignment_step_assignment' })
  assignment: Relation<AssignmentRow>;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'varchar', length: 50, nullable: true })
  person: string | null;

  @Column({ type: 'date', nullable: true })
  due: string | null;

  @Column({ name: 'done_at', type: 'datetime', precision: 3, nullable: true })
  doneAt: Date | null;

  @Column({ type: 'integer' })
  version: number;
}
