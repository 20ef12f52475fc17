import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AssignmentRow } from './assignment.entity.js';

/** What led an assignment from one state of its life to the next. Its beginning is its own `createdAt`. */
@Entity('assignment_transition')
@Index('ix_assignment_transition_assignment', ['assignmentId', 'id'])
export class AssignmentTransitionRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_assignment_transition_assignment' })
  assignment: Relation<AssignmentRow>;

  /** The unit that had it at that time. */
  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  /** A WrittenAct. */
  @Column({ type: 'varchar', length: 24 })
  act: string;

  @Column({ name: 'from_state', type: 'varchar', length: 24 })
  from: string;

  @Column({ name: 'to_state', type: 'varchar', length: 24 })
  to: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;

  /** null for the system's own work. */
  @Column({ name: 'person_id', type: 'integer', nullable: true })
  personId: number | null;

  /** 代填: somebody of the office, or of a unit above, did it for the unit. */
  @Column({ name: 'on_behalf', type: 'boolean' })
  onBehalf: boolean;

  @Column({ type: 'text', nullable: true })
  reason: string | null;
}
