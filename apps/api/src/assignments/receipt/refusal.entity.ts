import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AssignmentRow } from '../assignment.entity.js';

/**
 * 退回: a unit says that an assignment is not its duty, and what the office decides on it. Once the office has insisted it is
 * not said again; of one assignment only the last one can be undecided.
 */
@Entity('refusal')
@Index('ix_refusal_assignment', ['assignmentId', 'id'])
@Index('ix_refusal_rerouted_to', ['reroutedToId'])
export class RefusalRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_refusal_assignment' })
  assignment: Relation<AssignmentRow>;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'refused_by', type: 'integer' })
  refusedBy: number;

  @Column({ name: 'refused_at', type: 'datetime', precision: 3 })
  refusedAt: Date;

  /** `insisted` (维持), `rerouted` (改派) or `dropped` (the assignment went on otherwise); null while it is undecided. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  decision: string | null;

  @Column({ name: 'decided_by', type: 'integer', nullable: true })
  decidedBy: number | null;

  @Column({ name: 'decided_at', type: 'datetime', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decision_words', type: 'text', nullable: true })
  decisionWords: string | null;

  /** The assignment that took its place. */
  @Column({ name: 'rerouted_to_id', type: 'integer', nullable: true })
  reroutedToId: number | null;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'rerouted_to_id', foreignKeyConstraintName: 'fk_refusal_rerouted_to' })
  reroutedTo: Relation<AssignmentRow> | null;
}
